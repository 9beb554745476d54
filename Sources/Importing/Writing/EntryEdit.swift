package import Documents

/// Changes inside one entry of a list: values of its keys that are written, added to or taken out.
package struct EntryEdit {
    private let node: YAMLNode
    /// The keys in the order in which they are written.
    private let order: [String]
    private let lines: DocumentLines
    private let comments: [YAMLComment]

    /// Why a value cannot be changed.
    package enum Failure: Error, Hashable, Sendable {
        /// A comment stands where the value does and would be lost; its line.
        case commentInside(line: Int)
        /// A list that is in no form to which something could be added; its line.
        case listNotInLines(line: Int)
    }

    package init(_ node: YAMLNode, order: [String], lines: DocumentLines, comments: [YAMLComment]) {
        self.node = node
        self.order = order
        self.lines = lines
        self.comments = comments
    }

    /// Writes a value, in the place of the one that is there.
    ///
    /// - Parameter written: the value on one line, as it is written in braces and outside of them.
    package func setting(_ key: String, to written: (_ isInBrackets: Bool) -> String) throws(Failure) -> TextChange {
        guard let entry = node.entries.first(where: { $0.key.text == key }) else {
            return inserting("\(key): \(written(node.isInBrackets))", for: key)
        }
        let value = entry.value
        if value.isEmptyScalar { return TextChange(at: colonEnd(of: entry), " \(written(node.isInBrackets))") }
        if value.isOnOneLine {
            return TextChange(value.span.startOffset..<value.span.endOffset, written(node.isInBrackets))
        }
        let range = colonEnd(of: entry)..<endOfValue(of: entry)
        try refuseComments(in: range)
        return TextChange(range, " \(written(node.isInBrackets))")
    }

    /// Adds values to a list, which is made where it is missing.
    func adding(_ written: [String], to key: String) throws(Failure) -> TextChange {
        guard let entry = node.entries.first(where: { $0.key.text == key }), !entry.value.isEmptyScalar,
            let last = entry.value.elements.last
        else { return try setting(key) { _ in "[" + written.joined(separator: ", ") + "]" } }
        if entry.value.isInBrackets {
            return TextChange(at: last.span.endOffset, written.map { ", \($0)" }.joined())
        }
        guard let dash = lines.dash(before: last) else { throw .listNotInLines(line: last.span.start.line) }
        let indent = dash - lines.startOfLine(at: dash)
        let pad = String(repeating: " ", count: indent)
        let end = lines.endOfComments(from: lines.endOfLine(behind: last.span.endOffset), deeperThan: indent)
        return lines.inserting(written.map { "\(pad)- \($0)\(lines.end)" }.joined(), at: end)
    }

    /// Takes a key out with its value.
    package func removing(_ key: String) throws(Failure) -> TextChange? {
        let entries = node.entries
        guard let index = entries.firstIndex(where: { $0.key.text == key }) else { return nil }
        let range: Range<Int>
        if index == 0 {
            // What stands before the first key, a dash or a brace, stays.
            let next = entries.count > 1 ? entries[1].key.span.startOffset : end(of: entries[0])
            range = entries[0].key.span.startOffset..<next
        } else if node.isInBrackets {
            range = end(of: entries[index - 1])..<end(of: entries[index])
        } else {
            let start = lines.startOfLine(at: entries[index].key.span.startOffset)
            range = start..<lines.endOfLine(behind: end(of: entries[index]))
        }
        try refuseComments(in: range)
        return TextChange(range, "")
    }

    /// Puts a key behind the one that is written before it.
    private func inserting(_ text: String, for key: String) -> TextChange {
        let place = order.firstIndex(of: key) ?? order.count
        let before = node.entries.filter { (order.firstIndex(of: $0.key.text) ?? order.count) < place }
        let entry = before.last ?? node.entries[0]
        if node.isInBrackets { return TextChange(at: end(of: entry), ", \(text)") }
        let indent = node.span.start.column - 1
        let end = lines.endOfComments(from: lines.endOfLine(behind: self.end(of: entry)), deeperThan: indent)
        return lines.inserting(String(repeating: " ", count: indent) + text + lines.end, at: end)
    }

    private func end(of entry: YAMLEntry) -> Int {
        entry.value.isEmptyScalar ? colonEnd(of: entry) : entry.value.span.endOffset
    }

    /// The offset behind the colon of a key.
    private func colonEnd(of entry: YAMLEntry) -> Int {
        var index = entry.key.span.endOffset
        while index < lines.bytes.count, lines.bytes[index] != UInt8(ascii: ":") { index += 1 }
        return min(index + 1, lines.bytes.count)
    }

    /// The offset before the end of the last line of a value that stands in lines.
    private func endOfValue(of entry: YAMLEntry) -> Int {
        if entry.value.isInBrackets || node.isInBrackets { return entry.value.span.endOffset }
        var end = lines.endOfLine(behind: entry.value.span.endOffset)
        while end > 0, [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(lines.bytes[end - 1]) { end -= 1 }
        return end
    }

    private func refuseComments(in range: Range<Int>) throws(Failure) {
        let lost = comments.first { range.contains($0.span.startOffset) }
        if let lost { throw .commentInside(line: lost.span.start.line) }
    }
}

extension YAMLNode {
    /// Whether the value can be replaced where it stands: a scalar or a list on one line.
    fileprivate var isOnOneLine: Bool {
        (kind == .scalar ? !isBlockScalar : isInBrackets) && span.start.line == span.end.line
    }
}
