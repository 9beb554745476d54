package import Documents
package import ExactNumbers

/// An exact number, with a unit or without: `40`, `300 t`.
package struct MeasuredQuantity: Hashable, Sendable {
    /// The number, in `unit`.
    package let value: Rational
    /// The unit of an amount; nil for a plain number.
    package let unit: String?

    /// A number, with a unit or without.
    package init(_ value: Rational, unit: String? = nil) {
        self.value = value
        self.unit = unit
    }
}

extension MeasuredQuantity: CustomStringConvertible {
    /// The number, behind a space the unit.
    package var description: String { unit.map { "\(value) \($0)" } ?? value.description }

    /// Reads what `description` writes, and nothing else.
    package init?(exactly text: String) {
        if let value = Rational(exactly: text) {
            self.init(value)
        } else if let amount = Amount(exactly: text) {
            self.init(amount.value, unit: amount.unit)
        } else {
            return nil
        }
    }
}

extension MeasuredQuantity: Structured {
    /// `description` as a string.
    package var structure: JSONValue { .string(description) }

    /// Reads what `structure` writes; nil for everything else.
    package init?(structure: JSONValue) {
        guard let text = structure.string else { return nil }
        self.init(exactly: text)
    }
}
