package import Diagnostics

/// One thing that an item may say of itself and that a rule may ask for.
package struct Field: Sendable {
    /// The field's name, as records and rules write it.
    package let name: String
    /// What the field holds.
    package let type: FieldType
    /// Whether every item must say it.
    package let isRequired: Bool
    /// What the field says, as one sentence without a full stop.
    package let summary: String

    /// A field of an item.
    package init(_ name: String, _ type: FieldType, isRequired: Bool = false, _ summary: String) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.summary = summary
    }
}

/// What a field holds; it decides which conditions may be asked of it.
package indirect enum FieldType: Sendable {
    case text
    case choice([String])
    /// An id; what it points at is checked where the record is read.
    case identifier
    case party
    case choiceSet([String])
    case partySet
    case identifierSet
    case wholeNumberSet
    case wholeNumber
    /// The number of days from `began` to `ended`, both included; computed, never written.
    case duration
    case amount
    case date
    /// One record inside the item, such as a place.
    case record([Field])
    /// A list of records inside the item, such as its evidence.
    case list([Field])
    /// The item that holds this one.
    case holder(ItemKind)
}

extension FieldType {
    /// What the type is called in messages.
    package var words: Phrase {
        switch self {
        case .text: Phrase("field_types.text")
        case .choice: Phrase("field_types.choice")
        case .identifier: Phrase("field_types.identifier")
        case .party: Phrase("field_types.party")
        case .choiceSet: Phrase("field_types.choices")
        case .partySet: Phrase("field_types.parties")
        case .identifierSet: Phrase("field_types.identifiers")
        case .wholeNumberSet: Phrase("field_types.whole_numbers")
        case .wholeNumber: Phrase("field_types.whole_number")
        case .duration: Phrase("field_types.duration")
        case .amount: Phrase("field_types.amount")
        case .date: Phrase("field_types.date")
        case .record: Phrase("field_types.record")
        case .list: Phrase("field_types.list")
        case .holder(let kind): Phrase("field_types.holder", ["kind": kind.rawValue])
        }
    }

    /// The words that may stand in such a field, where the list of them is closed.
    package var choices: [String]? {
        switch self {
        case .choice(let choices), .choiceSet(let choices): choices
        default: nil
        }
    }

    /// Whether the field holds several values.
    package var isSet: Bool {
        switch self {
        case .choiceSet, .partySet, .identifierSet, .wholeNumberSet: true
        default: false
        }
    }

    /// Whether equal values of the field can be told apart from others and counted once.
    package var isCountable: Bool {
        switch self {
        case .choice, .identifier, .party, .wholeNumber: true
        default: isSet
        }
    }
}
