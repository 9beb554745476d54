package import Documents
package import ExactNumbers
internal import Methodology

/// What an item says in one field.
package indirect enum FieldValue: Sendable, Hashable {
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
    /// The values of one record, in the order of its fields.
    case record([FieldValue?])
    /// The values of several records, each in the order of their fields.
    case list([[FieldValue?]])
}

extension FieldValue {
    /// Whether only bounds are known of a number.
    package var isBounded: Bool { if case .uncertain = self { true } else { false } }

    /// The numbers that a number can be, of an amount in its unit; nil of everything else.
    package var range: Interval? {
        switch self {
        case .number(let number): Interval(number)
        case .amount(let amount): Interval(amount.value)
        case .uncertain(let number): number.range
        case .text, .word, .words, .date, .record, .list: nil
        }
    }
}
