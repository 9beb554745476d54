package import Documents

/// The lines of a document by the offsets of its bytes.
package struct DocumentLines {
    let bytes: [UInt8]
    /// The line end of the first line, which new lines get too.
    let end: String

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = DocumentLines.end(of: bytes)
    }

    private static func end(of bytes: [UInt8]) -> String {
        guard let first = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }),
            bytes[first] == UInt8(ascii: "\r")
        else { return "\n" }
        return first + 1 < bytes.count && bytes[first + 1] == UInt8(ascii: "\n") ? "\r\n" : "\r"
    }

    /// New lines at the beginning of a line, or behind the last one, which may lack its end.
    func inserting(_ text: String, at offset: Int) -> TextChange {
        let isOpen = offset > 0 && bytes[offset - 1] != UInt8(ascii: "\n") && bytes[offset - 1] != UInt8(ascii: "\r")
        return TextChange(at: offset, (isOpen ? end : "") + text)
    }

    /// The offset behind the end of the line that holds the last byte before `offset`.
    ///
    /// A block of text ends behind its last line end, other values before theirs.
    func endOfLine(behind offset: Int) -> Int {
        var index = max(0, offset - 1)
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
        guard index < bytes.count else { return bytes.count }
        let hasBoth =
            bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        return index + (hasBoth ? 2 : 1)
    }

    func startOfLine(at offset: Int) -> Int {
        var index = offset
        while index > 0, bytes[index - 1] != UInt8(ascii: "\n"), bytes[index - 1] != UInt8(ascii: "\r") { index -= 1 }
        return index
    }

    /// The dash of an entry, which stands before its first key.
    func dash(before node: YAMLNode) -> Int? {
        var index = node.span.startOffset - 1
        while index >= 0, [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[index]) {
            index -= 1
        }
        guard index >= 0, bytes[index] == UInt8(ascii: "-") else { return nil }
        let isFirst = bytes[startOfLine(at: index)..<index].allSatisfy { $0 == UInt8(ascii: " ") }
        return isFirst ? index : nil
    }

    /// The whole lines of an entry of a list that stands in lines, its dash included; nil where it does not.
    package func lines(of entry: YAMLNode) -> Range<Int>? {
        guard let dash = dash(before: entry) else { return nil }
        return startOfLine(at: dash)..<endOfLine(behind: entry.span.endOffset)
    }

    func hasBlankLine(before offset: Int) -> Bool {
        let start = startOfLine(at: offset)
        guard start > 0 else { return false }
        let isPair = start > 1 && bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\r")
        let previous = startOfLine(at: start - (isPair ? 2 : 1))
        return bytes[previous..<start].allSatisfy {
            [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains($0)
        }
    }

    /// The end of an entry of a list or of a mapping, from the end of its last line on.
    ///
    /// Comments that stand deeper than the entry belong to it.
    func endOfComments(from offset: Int, deeperThan indent: Int) -> Int {
        var end = offset
        while end < bytes.count {
            let line = bytes[end...]
            let spaces = line.prefix { $0 == UInt8(ascii: " ") }.count
            guard spaces > indent, line.dropFirst(spaces).first == UInt8(ascii: "#") else { return end }
            end = endOfLine(behind: end + spaces + 1)
        }
        return end
    }
}
