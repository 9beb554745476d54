internal import Scalars

/// A byte that, written otherwise, lets the reader go on behind a mistake and find the next; nothing else comes of it.
struct SyntaxRepair {
    let offset: Int
    let byte: UInt8

    /// How often a text is read again.
    static let limit = 100

    /// How to pass over what was told; nil where what follows could only be guessed.
    init?(after told: Diagnostic, in bytes: [UInt8]) {
        let start = told.span.startOffset
        guard bytes.indices.contains(start) else { return nil }
        switch told.message.key.without(suffix: ".message") {
        case "Y1.colon_in_text": self.init(offset: start, byte: UInt8(ascii: "_"))
        case "Y1.no_colon": self.init(offset: start, byte: UInt8(ascii: "#"))
        case "Y1.cannot_begin", "Y1.backtick_cannot_begin": self.init(offset: start, byte: UInt8(ascii: "x"))
        case "Y1.missing_comma" where bytes[start] == UInt8(ascii: " "):
            self.init(offset: start, byte: UInt8(ascii: ","))
        case "Y1.tight_colon" where start + 1 < bytes.count && bytes[start + 1].isPartOfName:
            self.init(offset: start + 1, byte: UInt8(ascii: " "))
        default: return nil
        }
    }

    private init(offset: Int, byte: UInt8) {
        self.offset = offset
        self.byte = byte
    }
}
