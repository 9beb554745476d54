/// What stands before a document's first value and behind its last.
///
/// libyaml gathers directives before it hands over a document, and compares each with all others; a hostile file of
/// them would take hours. So the edges of the document are looked at before libyaml gets there.
enum DocumentEdge {
    /// The first characters behind an offset that are neither blank nor a comment; nil at the end of the text.
    static func content(from start: Int, in source: SourceText) -> SourceSpan? {
        var index = start
        let bytes = source.bytes
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "#") {
                index = endOfLine(from: index, in: bytes)
            } else if bytes[index].isBlank {
                index += 1
            } else {
                return SourceSpan(in: source, from: index, to: index + 1)
            }
        }
        return nil
    }

    /// The first content behind the end of a document, past `...` on lines of their own.
    static func contentBehindDocument(endingAt end: Int, in source: SourceText) -> SourceSpan? {
        var found = content(from: end, in: source)
        while let span = found, isMarker("...", at: span.startOffset, in: source.bytes) {
            found = content(from: span.startOffset + 3, in: source)
        }
        return found
    }

    /// Whether a line begins here with `%`.
    static func isDirective(_ span: SourceSpan) -> Bool {
        let bytes = span.source.bytes
        let start = span.startOffset
        return bytes[start] == UInt8(ascii: "%") && (start == 0 || bytes[start - 1].isLineEnd)
    }

    /// Whether a document begins here with `---`.
    static func isDocumentStart(_ span: SourceSpan) -> Bool {
        isMarker("---", at: span.startOffset, in: span.source.bytes)
    }

    private static func isMarker(_ marker: String, at start: Int, in bytes: [UInt8]) -> Bool {
        let isAtLineStart = start == 0 || bytes[start - 1].isLineEnd
        let isAlone = start + 3 >= bytes.count || bytes[start + 3].isBlank
        return isAtLineStart && isAlone && bytes[start...].starts(with: marker.utf8)
    }

    private static func endOfLine(from start: Int, in bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex { $0.isLineEnd } ?? bytes.count
    }
}

extension UInt8 {
    /// Whether the byte ends a line.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }

    /// Whether the byte is a space or a tab.
    var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

    /// Whether the byte is white space.
    var isBlank: Bool { isSpaceOrTab || isLineEnd }
}
