package import Documents

/// One thing that an item may say of itself and that a rule may ask for: all that is known of it, but for its words.
package struct Field: Sendable {
    /// Where a report tells what an item says in the field.
    package enum Telling: Sendable, Equatable {
        /// The item's record and the report have a place of its own for it; a part is told with its whole.
        case apart
        /// Among what the item says, in the order of these numbers.
        case at(Int)
        /// Nowhere, for a reason, as one sentence without a full stop.
        case never(because: String)
    }

    /// What a record that is to be filled in shows as the value.
    package enum Sample: Sendable {
        /// What the language says under `samples`; else the samples of the fields inside; else the example.
        case usual
        /// Other YAML, which must hold for every centre and period.
        case written(String)
        /// A word with the period's first year behind it.
        case withYear(String)
        /// So many days after the period began, or the month of that day.
        case day(Int32)
        case month(Int32)
        /// The centre's own Conventions, or its country.
        case conventions, country
    }

    /// The field's name, as records and rules write it.
    package let name: String
    /// What the field holds.
    package let type: FieldType
    /// Whether every item must say it.
    package let isRequired: Bool
    /// What the field says, as one sentence without a full stop.
    package let summary: String
    /// A value in YAML, for the manual and the schemas; nil where nobody writes one.
    package let example: String?
    /// What a record that is to be filled in shows; nil where it does not ask for the field.
    package let sample: Sample?
    /// Where a report tells it.
    package let told: Telling

    /// A field of an item.
    package init(
        _ name: String, _ type: FieldType, isRequired: Bool = false, _ summary: String, example: String?,
        sample: Sample? = .usual, told: Telling
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.summary = summary
        self.example = example
        self.sample = sample
        self.told = told
    }

    /// Whether every item says it: because it must, or because it follows from where the item stands.
    package var isAlwaysWritten: Bool { if case .holder = type { true } else { isRequired } }

    /// The number by which a field stands among what reports say of an item; nil where it does not.
    var rank: Int? { if case .at(let number) = told { number } else { nil } }
}

/// What a field holds; it decides which conditions may be asked of it.
package indirect enum FieldType: Sendable {
    case text
    case choice([String])
    /// An id, of something that stands elsewhere or of nothing that is written down.
    case identifier(Referent? = nil)
    case party
    case choiceSet([String])
    case partySet
    case identifierSet
    case wholeNumberSet
    case wholeNumber
    /// A number of days between two dates; computed, never written.
    case duration(DaysBetween)
    case amount
    case date
    /// The calendar year of a date; computed, never written.
    case year
    /// One record inside the item, such as a place.
    case record([Field])
    /// A list of records inside the item, such as its evidence.
    case list([Field])
    /// The item that holds this one.
    case holder(ItemKind)
}

/// What an id in a field may be the id of.
package enum Referent: Sendable {
    case source, activity
    /// A meeting of the calendar.
    case event
}

extension FieldType {
    /// What the id in the field is one of.
    package var referent: Referent? {
        if case .identifier(let referent) = self { referent } else { nil }
    }

    /// Whether the field names Parties, so that those served can be told from others.
    package var holdsParties: Bool {
        switch self {
        case .party, .partySet: true
        default: false
        }
    }

    /// What the field follows from, so that nobody writes it; nil for what is written.
    package var derivation: Phrase? {
        switch self {
        case .duration(.held): Phrase("Y2.derived_key.from_dates")
        case .duration(.late): Phrase("Y2.derived_key.from_due_and_submitted")
        case .holder(let kind): Phrase("Y2.derived_key.holder", ["kind": kind.rawValue])
        default: nil
        }
    }

    /// Whether the field holds several records.
    package var isList: Bool { if case .list = self { true } else { false } }

    /// Whether the field holds one text.
    package var isText: Bool { if case .text = self { true } else { false } }

    /// Whether the field holds one date.
    package var isDate: Bool { if case .date = self { true } else { false } }

    /// The days between two dates that it is; nil for every other type.
    package var days: DaysBetween? { if case .duration(let days) = self { days } else { nil } }

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
        case .year: Phrase("field_types.year")
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

    /// The fields of the record, or of each record of the list, inside the field.
    package var parts: [Field] {
        switch self {
        case .record(let fields), .list(let fields): fields
        default: []
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
        case .choice, .identifier, .party, .wholeNumber, .year: true
        default: isSet
        }
    }
}
