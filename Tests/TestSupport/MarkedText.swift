/// A text with places marked in it, such as `1️⃣`, so that a test shows a place instead of counting columns.
public struct MarkedText: ExpressibleByStringLiteral, CustomStringConvertible, Sendable {
    /// The text without its markers.
    public let text: String
    /// The byte offset in `text` of each marker.
    public let offsets: [Character: Int]

    public var description: String { text.debugDescription }

    public init(_ marked: String) {
        var text = ""
        var offsets: [Character: Int] = [:]
        for character in marked {
            if Self.isMarker(character) {
                offsets[character] = text.utf8.count
            } else {
                text.append(character)
            }
        }
        self.text = text
        self.offsets = offsets
    }

    public init(stringLiteral marked: String) {
        self.init(marked)
    }

    /// A digit in its key cap: the digit, a variation selector and an enclosing key cap.
    private static func isMarker(_ character: Character) -> Bool {
        let scalars = Array(character.unicodeScalars)
        return scalars.count == 3 && scalars[0].properties.numericType != nil && scalars[2] == "\u{20E3}"
    }
}
