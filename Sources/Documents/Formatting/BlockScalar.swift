internal import Diagnostics
internal import YAMLSource

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
        let written = node.textToLineEnd.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let marks = written[0].prefix { $0 != " " && $0 != "#" && $0 != "\t" }
        let digit = marks.compactMap(\.wholeNumberValue).first
        let content = Array(written.dropFirst())
        let first = content.first { $0.contains { $0 != " " } } ?? ""
        let indent = digit.map { column + $0 } ?? first.prefix { $0 == " " }.count
        keepsEnd = marks.contains("+")
        header = String(marks.map { $0.isNumber ? "2" : $0 })
        var lines = content.map { line in
            line.prefix(indent).allSatisfy { $0 == " " } ? String(line.dropFirst(indent)) : line
        }
        if keepsEnd {
            let blank = lines.isEmpty ? node.text.count { $0.isNewline } : node.text.trailingNewlines - 1
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
    fileprivate var trailingNewlines: Int { reversed().prefix { $0 == "\n" }.count }
}
