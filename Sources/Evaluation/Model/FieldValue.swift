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
    case date(PartialDate)
    /// The values of one record, in the order of its fields.
    case record([FieldValue?])
    /// The values of several records, each in the order of their fields.
    case list([[FieldValue?]])
}
