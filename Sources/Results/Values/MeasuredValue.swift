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

extension MeasuredValue: Codable {
    /// Reads a string: an exact number, or an id, which begins with a letter.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = Rational(exactly: text).map(MeasuredValue.number) ?? .choice(text)
    }

    /// Writes the number exactly, or the id.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .choice(let id): try container.encode(id)
        }
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
