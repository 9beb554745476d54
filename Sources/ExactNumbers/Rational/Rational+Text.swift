internal import Scalars

extension Rational: CustomStringConvertible {
    /// The value as text in its one canonical form: `4`, `-3/7`, `8/11`.
    public var description: String {
        switch storage {
        case .small(let numerator, 1): "\(numerator)"
        case .small(let numerator, let denominator): "\(numerator)/\(denominator)"
        case .wide(let fraction): fraction.description
        }
    }
}

extension Rational {
    /// The longest text that is read, in characters. The time to read grows with the square of the length.
    public static let maximumTextLength = 4096

    /// Reads what `description` writes: `4`, `8/11`, `-3/7`.
    ///
    /// It is nil for everything else, such as `4/8` (not in lowest terms), `4/1`, `-0`, `+4`, ` 4`, `04`, `0.5`, and
    /// for a text of more than `maximumTextLength` characters.
    public init?(exactly text: String) {
        // There is one canonical form, so whatever prints differently was not in it.
        guard let value = Self.reading(text), value.description == text else { return nil }
        self = value
    }

    private static func reading(_ text: String) -> Rational? {
        if let wholeNumber = Int(text) { return Rational(wholeNumber) }
        guard text.utf8.count <= maximumTextLength else { return nil }
        let halves = text.parts(at: "/")
        return switch halves.count {
        case 1: WideFraction.reading(halves[0])
        case 2: WideFraction.reading(halves[0], over: halves[1])
        default: nil
        }
    }
}

extension Rational: Codable {
    /// Reads a string in canonical form; everything else, a number too, is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Rational(exactly: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text.prefix(100))\" is not an exact number in lowest terms, such as \"8/11\""
            )
        }
        self = value
    }

    /// Writes the canonical form as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
