internal import Diagnostics
internal import Scalars
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
        let written = node.textToLineEnd.lines
        let marks = written[0].unicodeScalars.prefix { $0 != " " && $0 != "#" && $0 != "\t" }
        let digit = marks.compactMap { $0.properties.numericValue }.first
        let content = written.dropFirst()
        let first = content.first { $0.holds { $0 != " " } } ?? ""
        let indent = digit.map { column + Int($0) } ?? first.leadingSpaces
        keepsEnd = marks.contains { $0 == "+" }
        header = marks.reduce(into: "") { $0.unicodeScalars.append($1.properties.numericType == nil ? $1 : "2") }
        var lines = content.map { $0.indented(below: indent) }
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

extension Substring {
    fileprivate var leadingSpaces: Int { utf8.prefix { $0 == UInt8(ascii: " ") }.count }

    /// A line without the indentation of its block; a shorter line of spaces only is empty then.
    fileprivate func indented(below indent: Int) -> String {
        let spaces = Swift.min(leadingSpaces, indent)
        return spaces == Swift.min(utf8.count, indent) ? String(unicodeScalars.dropFirst(spaces)) : String(self)
    }
}
