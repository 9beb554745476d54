internal import Scalars

/// A quantity with its unit, such as 300 t. Units are compared as written; nothing is ever converted.
package struct Amount: Hashable, Sendable {
    /// The quantity, in `unit`.
    package let value: Rational

    /// The unit as written, such as `t`, `USD`, `m³` or `kg/year`.
    package let unit: String

    /// Makes a quantity; nil if `unit` is no unit (see `isUnit`).
    package init?(_ value: Rational, unit: String) {
        guard Self.isUnit(unit) else { return nil }
        self.value = value
        self.unit = unit
    }
}

extension Amount {
    /// The most characters that a unit may have.
    package static let maximumUnitLength = 24

    /// Whether a text may stand as a unit: a letter first, then letters, ASCII digits, `/`, `²`, `³`, `-` and `_`, up to
    /// `maximumUnitLength` characters in all. A percent sign is none: shares are numbers, not amounts.
    package static func isUnit(_ text: String) -> Bool {
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
    package var description: String { "\(value) \(unit)" }

    /// Reads what `description` writes, and nothing else; for what authors write see `DecimalText.parseAmount`.
    package init?(exactly text: String) {
        let words = text.parts(at: " ")
        guard words.count == 2, let value = Rational(exactly: String(words[0])) else { return nil }
        self.init(value, unit: String(words[1]))
    }
}
