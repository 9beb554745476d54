package import Documents
package import Evaluation
package import ExactNumbers
package import Methodology

/// What an item says in one field, as far as results show it.
package indirect enum WrittenValue: Sendable, Equatable {
    case text(LocalizedText)
    /// A choice, an id or a Party's code.
    case word(String)
    /// A set in written order; whole numbers as digits.
    case words([String])
    case number(Rational)
    case amount(Amount)
    /// A whole number or an amount of which only bounds are known.
    case uncertain(UncertainNumber)
    case date(PartialDate)
    /// The fields of one record by name.
    case record([String: WrittenValue])
    /// How many records a list has.
    case records(Int)
    /// The records of a list, each with its fields by name.
    case entries([[String: WrittenValue]])
}

extension WrittenValue {
    /// What an item says in a field of a type.
    package init(_ value: FieldValue, as type: FieldType) {
        switch value {
        case .text(let text): self = .text(text)
        case .word(let word): self = .word(word)
        case .words(let words): self = .words(words)
        case .number(let number): self = .number(number)
        case .amount(let amount): self = .amount(amount)
        case .uncertain(let number): self = .uncertain(number)
        case .date(let date): self = .date(date)
        case .record(let values): self = WrittenValue(record: values, as: type)
        case .list(let records): self = .records(records.count)
        }
    }

    private init(record values: [FieldValue?], as type: FieldType) {
        guard case .record(let fields) = type else { preconditionFailure("a record stands in a field for one") }
        self = .record(WrittenValue.byName(values, of: fields))
    }

    /// The records of a list that are no items themselves; nil of everything else.
    package init?(entriesOf value: FieldValue, as type: FieldType) {
        guard case .list(let fields) = type, case .list(let records) = value else { return nil }
        self = .entries(records.map { WrittenValue.byName($0, of: fields) })
    }

    private static func byName(_ values: [FieldValue?], of fields: [Field]) -> [String: WrittenValue] {
        let pairs = zip(fields, values).compactMap { field, value in
            value.map { (field.name, WrittenValue($0, as: field.type)) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}

extension WrittenValue {
    /// The value as JSON: text and dates as they are written, numbers exact, sets as lists, a list as its length
    /// where its records stand elsewhere.
    package var structure: JSONValue {
        switch self {
        case .text(let text): text.structure
        case .word(let word): .string(word)
        case .words(let words): .strings(words)
        case .number(let number): .string(number.description)
        case .amount(let amount): .string(amount.description)
        case .uncertain(let number): number.structure
        case .date(let date): date.structure
        case .record(let fields): .object(fields.mapValues(\.structure))
        case .records(let count): .string(String(count))
        case .entries(let records): .array(records.map { .object($0.mapValues(\.structure)) })
        }
    }

    /// Reads what `structure` writes of a field at a path; nil for everything else.
    package init?(structure: JSONValue, at path: FieldPath) {
        let types = ItemKind.allCases.lazy.compactMap { ReportedFields.catalogue.tracedField(at: path, of: $0)?.type }
        guard let value = types.first.flatMap({ WrittenValue.read(structure, as: $0) }) else { return nil }
        self = value
    }

    private static func read(_ structure: JSONValue, as type: FieldType) -> WrittenValue? {
        switch type {
        case .text: LocalizedText(structure: structure).map(WrittenValue.text)
        case .choice, .identifier, .party, .holder: structure.string.map(WrittenValue.word)
        case .choiceSet, .partySet, .identifierSet, .wholeNumberSet: structure.strings.map(WrittenValue.words)
        case .wholeNumber, .duration, .year:
            structure.string.flatMap(Rational.init(exactly:)).map(WrittenValue.number)
                ?? UncertainNumber(structure: structure, of: Rational.init(exactly:), UncertainNumber.init)
                .map(WrittenValue.uncertain)
        case .amount:
            structure.string.flatMap(Amount.init(exactly:)).map(WrittenValue.amount)
                ?? UncertainNumber(structure: structure, of: Amount.init(exactly:), UncertainNumber.init)
                .map(WrittenValue.uncertain)
        case .date: PartialDate(structure: structure).map(WrittenValue.date)
        case .record(let fields): read(record: structure, of: fields)
        case .list(let fields):
            structure.string.flatMap { Int($0) }.map(WrittenValue.records) ?? read(entries: structure, of: fields)
        }
    }

    private static func read(entries structure: JSONValue, of fields: [Field]) -> WrittenValue? {
        guard case .array(let elements) = structure else { return nil }
        let records = elements.compactMap { element -> [String: WrittenValue]? in
            guard case .record(let values)? = read(record: element, of: fields) else { return nil }
            return values
        }
        return records.count == elements.count ? .entries(records) : nil
    }

    private static func read(record structure: JSONValue, of fields: [Field]) -> WrittenValue? {
        let values = structure.read { name, value in
            fields.first { $0.name == name }.flatMap { read(value, as: $0.type) }.map { (name, $0) }
        }
        return values.map(WrittenValue.record)
    }
}
