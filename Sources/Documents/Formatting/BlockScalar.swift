internal import Scalars

/// A scalar behind `|` or `>` with its lines as they stand, ready for another indentation.
struct BlockScalar {
    /// `|` or `>` with its marks; an indentation that is said is said anew.
    let header: String
    /// The lines without their indentation; those that are kept at the end included.
    let lines: [String]
    /// Whether lines at the end belong to the text, so that none may be added.
    let keepsEnd: Bool

    /// The scalar of an entry whose block stands at a column.
    init(_ node: YAMLNode, column: Int) {
        let written = node.textToLineEnd.lines.map(String.init)
        let marks = written[0].unicodeScalars.prefix { $0 != " " && $0 != "#" && $0 != "\t" }
        let digit = marks.compactMap { Int(String($0)) }.first
        let content = Array(written.dropFirst())
        let first = content.first { $0.holds { $0 != " " } } ?? ""
        let indent = digit.map { column + $0 } ?? first.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        keepsEnd = marks.contains { $0 == "+" }
        header = marks.map { $0.isNumeric ? "2" : String($0) }.joined()
        var lines = content.map { line in
            line.utf8.prefix(indent).allSatisfy { $0 == UInt8(ascii: " ") }
                ? String(line.unicodeScalars.dropFirst(indent)) : line
        }
        if keepsEnd {
            let blank = lines.isEmpty ? node.text.lines.count - 1 : node.text.trailingNewlines - 1
            lines += Array(repeating: "", count: max(0, blank))
        }
        self.lines = lines
    }
}

extension YAMLNode {
    /// The text of the node as written, with the spaces behind its last word.
    fileprivate var textToLineEnd: String {
        let bytes = source.bytes
        var end = span.endOffset
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
        return String(decoding: bytes[span.startOffset..<end], as: UTF8.self)
    }
}

extension String {
    fileprivate var trailingNewlines: Int { utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count }
}
