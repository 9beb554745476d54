/// One line of the text, looked at as its author sees it.
struct TextLine {
    let number: Int
    /// The bytes of the line without its line end.
    let range: Range<Int>
    private let source: SourceText

    init(number: Int, in source: SourceText) {
        self.number = number
        self.source = source
        let start = source.offset(of: SourcePosition(line: number, column: 1))
        let end = source.bytes[start...].firstIndex { $0.isLineEnd } ?? source.bytes.count
        range = start..<end
    }

    /// Where the content begins, behind the indentation and any `- `; the end of a blank line.
    var contentStart: Int {
        var index = range.lowerBound
        while index < range.upperBound {
            let isDash = source.bytes[index] == UInt8(ascii: "-")
            let isEntry = isDash && index + 1 < range.upperBound && source.bytes[index + 1].isSpaceOrTab
            guard isEntry || source.bytes[index].isSpaceOrTab else { break }
            index += 1
        }
        return index
    }

    /// The bytes of the line without its line end.
    var bytes: ArraySlice<UInt8> { source.bytes[range] }

    /// How far the content stands from the left.
    var indentation: Int { contentStart - range.lowerBound }

    /// Whether the line holds nothing but blanks or a comment.
    var isBlank: Bool { contentStart == range.upperBound || source.bytes[contentStart] == UInt8(ascii: "#") }

    /// The nearest line above with content.
    var previous: TextLine? {
        var number = number - 1
        while number >= 1 {
            let line = TextLine(number: number, in: source)
            if !line.isBlank { return line }
            number -= 1
        }
        return nil
    }

    /// The first `:` that ends a key: one with a space or the line's end behind it.
    var keyColon: Int? {
        (contentStart..<range.upperBound).first { index in
            let isEnd = index + 1 == range.upperBound || source.bytes[index + 1].isSpaceOrTab
            return isEnd && source.bytes[index] == UInt8(ascii: ":")
        }
    }

    /// The `:` of a key without the space that belongs behind it, as in `status:completed`.
    var tightColon: Int? {
        let colon = source.bytes[contentStart..<range.upperBound].firstIndex(of: UInt8(ascii: ":"))
        guard keyColon == nil, let colon, colon > contentStart else { return nil }
        let key = source.bytes[contentStart..<colon]
        let isAddress = source.bytes[colon + 1] == UInt8(ascii: "/")
        return isAddress || key.contains { !$0.isPartOfName } ? nil : colon
    }

    /// Where the value behind a colon begins; nil if there is none on this line.
    func valueStart(behind colon: Int) -> Int? {
        source.bytes[(colon + 1)..<range.upperBound].firstIndex { !$0.isSpaceOrTab }
            .flatMap { source.bytes[$0] == UInt8(ascii: "#") ? nil : $0 }
    }

    /// The line from its first character to its last.
    var content: Range<Int> {
        var end = range.upperBound
        while end > contentStart, source.bytes[end - 1].isSpaceOrTab { end -= 1 }
        return contentStart..<end
    }
}

extension UInt8 {
    /// Whether the byte may stand in a key or an id: a letter, a digit, `-` or `_`.
    var isPartOfName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
