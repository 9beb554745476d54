package import Documents
package import ExactNumbers

/// What an indicator measured: a number, or the id of the choice that an evaluator made.
package enum MeasuredValue: Sendable, Equatable {
    case number(Rational)
    case choice(String)

    /// The number; nil for a choice.
    package var number: Rational? {
        switch self {
        case .number(let number): number
        case .choice: nil
        }
    }
}

extension MeasuredValue: Structured {
    /// The number exactly, or the id.
    package var structure: JSONValue { .string(description) }

    /// Reads a string: an exact number, or an id, which begins with a letter.
    package init?(structure: JSONValue) {
        guard let text = structure.string else { return nil }
        self = Rational(exactly: text).map(MeasuredValue.number) ?? .choice(text)
    }
}

extension MeasuredValue: CustomStringConvertible {
    /// The value as results write it: `8`, `8/11`, the id of a choice.
    package var description: String {
        switch self {
        case .number(let number): number.description
        case .choice(let id): id
        }
    }
}
