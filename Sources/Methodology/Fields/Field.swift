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
    package var words: String {
        switch self {
        case .text: "a text"
        case .choice: "a choice"
        case .identifier: "an id"
        case .party: "a Party"
        case .choiceSet: "a set of choices"
        case .partySet: "a set of Parties"
        case .identifierSet: "a set of ids"
        case .wholeNumberSet: "a set of whole numbers"
        case .wholeNumber: "a whole number"
        case .duration: "a number of days"
        case .amount: "an amount"
        case .date: "a date"
        case .record: "a record"
        case .list: "a list of records"
        case .holder(let kind): "the \(kind.rawValue) that holds the item"
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
