package import Documents
package import ExactNumbers
package import Methodology

/// What an item says in one field.
package indirect enum FieldValue: Sendable, Hashable {
    case text(LocalizedText)
    /// A choice, an id or a Party's code.
    case word(String)
    /// A set in written order; whole numbers as digits.
    case words([String])
    case number(Rational)
    case amount(Amount)
    case date(PartialDate)
    /// The values of one record, in the order of its fields.
    case record([FieldValue?])
    /// The values of several records, each in the order of their fields.
    case list([[FieldValue?]])
}

extension FieldValue {
    /// The value as results show it: text and dates as written, numbers exact, sets as lists, a list as its length.
    package func shown(as type: FieldType) -> JSONValue {
        switch self {
        case .text(let text): text.structure
        case .word(let word): .string(word)
        case .words(let words): .array(words.map(JSONValue.string))
        case .number(let number): .string(number.description)
        case .amount(let amount): .string(amount.description)
        case .date(let date): .string(date.text)
        case .record(let values): FieldValue.shown(values, as: type)
        case .list(let records): .string(String(records.count))
        }
    }

    private static func shown(_ values: [FieldValue?], as type: FieldType) -> JSONValue {
        guard case .record(let fields) = type else { return .null }
        let pairs = zip(fields, values).compactMap { field, value in
            value.map { (field.name, $0.shown(as: field.type)) }
        }
        return .object(Dictionary(uniqueKeysWithValues: pairs))
    }
}

extension LocalizedText {
    /// The text as JSON: a string, or one string per language.
    fileprivate var structure: JSONValue {
        if let plain { return .string(plain) }
        return .object(
            Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key.rawValue, JSONValue.string($0.value)) }))
    }
}
