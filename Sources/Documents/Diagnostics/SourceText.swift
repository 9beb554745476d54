/// The text of one file as it was read: its bytes, the path that the user gave, and where its lines begin.
///
/// A byte order mark is not part of the text and counts nothing. A line ends at LF, CRLF or CR only.
package final class SourceText: Sendable {
    /// The path as the user gave it; never resolved, so that messages show what was typed.
    package let path: String
    /// What results call the file, which is the same whatever the user typed.
    package let name: String
    /// The bytes of the text, without a byte order mark.
    package let bytes: [UInt8]
    /// Whether every character is one byte.
    package let isASCII: Bool
    /// The byte offsets at which lines begin; the first is always 0. In 32 bits, since a hostile file may be all lines.
    private let lineStarts: [UInt32]
    private let codePoints: CodePointCounter

    /// Takes the bytes of a file; a leading UTF-8 byte order mark is dropped.
    ///
    /// - Parameter name: what results call the file; its path where nothing else is said.
    package init(path: String, bytes: [UInt8], name: String? = nil) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        self.path = path
        self.name = name ?? path
        self.bytes = text
        self.isASCII = text.withUnsafeBufferPointer { $0.reduce(0, |) } < 0x80
        self.lineStarts = SourceText.lineStarts(in: text)
        self.codePoints = CodePointCounter(over: text, isASCII: isASCII, lineStarts: lineStarts)
    }

    /// Takes text that is in memory already, for tests and for text that a command wrote itself.
    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The number of lines; an empty text has one.
    package var lineCount: Int { lineStarts.count }

    /// The beginning of the text as a span, for a diagnostic that concerns all of it.
    package var start: SourceSpan { SourceSpan(in: self, from: 0, to: 0) }

    /// The 1-based line and column of a byte offset; an offset beyond the text is the end of the text.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        let column = codePoints.count(from: Int(lineStarts[line]), to: offset, in: bytes) + 1
        return SourcePosition(line: line + 1, column: column)
    }

    /// The byte offset of a place; a column behind the end of its line is the end of the line.
    package func offset(of position: SourcePosition) -> Int {
        guard position.line >= 1 else { return 0 }
        guard position.line <= lineStarts.count else { return bytes.count }
        let line = Int(lineStarts[position.line - 1])..<lineEnd(position.line)
        return codePoints.offset(ofCodePoint: position.column - 1, within: line, in: bytes)
    }

    /// The text of a 1-based line without its line end; bytes that are not UTF-8 are shown as U+FFFD.
    package func line(_ number: Int) -> String {
        guard number >= 1, number <= lineStarts.count else { return "" }
        return String(decoding: bytes[lineRange(number)], as: UTF8.self)
    }

    /// The byte range of a 1-based line without its line end.
    func lineRange(_ number: Int) -> Range<Int> {
        let start = Int(lineStarts[number - 1])
        var end = lineEnd(number)
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    private func lineEnd(_ number: Int) -> Int {
        number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private static func lineStarts(in bytes: [UInt8]) -> [UInt32] {
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            starts.reserveCapacity(1 + buffer.reduce(0) { $0 &+ ($1 == 0x0A || $1 == 0x0D ? 1 : 0) })
            for index in buffer.indices {
                let byte = buffer[index]
                guard byte == 0x0A || byte == 0x0D else { continue }
                let isFirstHalf = byte == 0x0D && index + 1 < buffer.count && buffer[index + 1] == 0x0A
                if !isFirstHalf { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
            }
        }
        return starts
    }
}
