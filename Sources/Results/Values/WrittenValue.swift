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
    case date(PartialDate)
    /// The fields of one record by name.
    case record([String: WrittenValue])
    /// How many records a list has.
    case records(Int)
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
        case .date(let date): self = .date(date)
        case .record(let values): self = WrittenValue(record: values, as: type)
        case .list(let records): self = .records(records.count)
        }
    }

    private init(record values: [FieldValue?], as type: FieldType) {
        guard case .record(let fields) = type else { preconditionFailure("a record stands in a field for one") }
        let pairs = zip(fields, values).compactMap { field, value in
            value.map { (field.name, WrittenValue($0, as: field.type)) }
        }
        self = .record(Dictionary(uniqueKeysWithValues: pairs))
    }
}

extension WrittenValue {
    /// The value as JSON: text and dates as they are written, numbers exact, sets as lists, a list as its length.
    package var structure: JSONValue {
        switch self {
        case .text(let text): text.structure
        case .word(let word): .string(word)
        case .words(let words): .strings(words)
        case .number(let number): .string(number.description)
        case .amount(let amount): .string(amount.description)
        case .date(let date): .string(date.text)
        case .record(let fields): .object(fields.mapValues(\.structure))
        case .records(let count): .string(String(count))
        }
    }

    /// Reads what `structure` writes of a field at a path; nil for everything else.
    package init?(structure: JSONValue, at path: FieldPath) {
        let types = ItemKind.allCases.lazy.compactMap { ReportedFields.catalogue.field(at: path, of: $0)?.type }
        guard let value = types.first.flatMap({ WrittenValue.read(structure, as: $0) }) else { return nil }
        self = value
    }

    private static func read(_ structure: JSONValue, as type: FieldType) -> WrittenValue? {
        switch type {
        case .text: LocalizedText(structure: structure).map(WrittenValue.text)
        case .choice, .identifier, .party, .holder: structure.string.map(WrittenValue.word)
        case .choiceSet, .partySet, .identifierSet, .wholeNumberSet: structure.strings.map(WrittenValue.words)
        case .wholeNumber, .duration: structure.string.flatMap(Rational.init(exactly:)).map(WrittenValue.number)
        case .amount: structure.string.flatMap(Amount.init(exactly:)).map(WrittenValue.amount)
        case .date: structure.string.flatMap(PartialDate.init).map(WrittenValue.date)
        case .record(let fields): read(record: structure, of: fields)
        case .list: structure.string.flatMap { Int($0) }.map(WrittenValue.records)
        }
    }

    private static func read(record structure: JSONValue, of fields: [Field]) -> WrittenValue? {
        let values = structure.read { name, value in
            fields.first { $0.name == name }.flatMap { read(value, as: $0.type) }.map { (name, $0) }
        }
        return values.map(WrittenValue.record)
    }
}
