/// What the lines of a source look like around an offset.
struct SourceLines {
    private let source: SourceText
    private var bytes: [UInt8] { source.bytes }

    init(_ source: SourceText) {
        self.source = source
    }

    /// The number of bytes before an offset on its line.
    func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

    /// Whether an offset is the first on its line that is not white space, and the line above is blank.
    func hasBlankLine(above offset: Int) -> Bool {
        let start = lineStart(of: offset)
        guard start > 0, bytes[start..<offset].allSatisfy(isSpace) else { return false }
        var end = start - 1
        if bytes[end] == UInt8(ascii: "\n"), end > 0, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[lineStart(of: end)..<end].allSatisfy(isSpace)
    }

    /// The offset of the first dash from an offset on, past white space and comments.
    func dash(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] != UInt8(ascii: "-") {
            if bytes[index] == UInt8(ascii: "#") {
                while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
            } else {
                index += 1
            }
        }
        return index
    }

    private func lineStart(of offset: Int) -> Int {
        source.offset(of: SourcePosition(line: source.position(at: offset).line, column: 1))
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
