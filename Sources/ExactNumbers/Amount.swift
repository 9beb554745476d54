internal import Scalars

/// A quantity with its unit, such as 300 t. Units are compared as written; nothing is ever converted.
public struct Amount: Hashable, Sendable {
    /// The quantity, in `unit`.
    public let value: Rational

    /// The unit as written, such as `t`, `USD`, `m³` or `kg/year`.
    public let unit: String

    /// Makes a quantity; nil if `unit` is no unit (see `isUnit`).
    public init?(_ value: Rational, unit: String) {
        guard Self.isUnit(unit) else { return nil }
        self.value = value
        self.unit = unit
    }
}

extension Amount {
    /// The most characters that a unit may have.
    public static let maximumUnitLength = 24

    /// Whether a text may stand as a unit: a letter first, then letters, ASCII digits, `/`, `²`, `³`, `-` and `_`, up to
    /// `maximumUnitLength` characters in all. A percent sign is none: shares are numbers, not amounts.
    public static func isUnit(_ text: String) -> Bool {
        let characters = text.unicodeScalars
        guard let first = characters.first, isLetter(first) else { return false }
        return characters.count <= maximumUnitLength
            && characters.allSatisfy { isLetter($0) || "0123456789/²³-_".unicodeScalars.contains($0) }
    }

    private static func isLetter(_ character: Unicode.Scalar) -> Bool {
        switch character.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter: true
        default: false
        }
    }
}

extension Amount: CustomStringConvertible {
    /// The exact number, a space and the unit: `300 t`, `2001/2 USD`.
    public var description: String { "\(value) \(unit)" }

    /// Reads what `description` writes, and nothing else; for what authors write see `DecimalText.parseAmount`.
    public init?(exactly text: String) {
        let words = text.parts(at: " ")
        guard words.count == 2, let value = Rational(exactly: String(words[0])) else { return nil }
        self.init(value, unit: String(words[1]))
    }
}

extension Amount: Codable {
    /// Reads a string such as `300 t`; everything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let amount = Amount(exactly: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text.prefix(100))\" is not an exact number with a unit, such as \"300 t\""
            )
        }
        self = amount
    }

    /// Writes `description` as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
