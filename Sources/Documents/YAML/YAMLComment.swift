/// A comment of a document, from its `#` to the end of its line.
package struct YAMLComment: Sendable {
    /// The place of the comment, without white space at its end.
    package let span: SourceSpan
    /// Whether nothing but white space stands before it on its line.
    package let standsAlone: Bool

    /// The comment with its `#`.
    package var text: String { span.text }
}

extension YAMLDocument {
    /// All comments in the order of the text.
    ///
    /// libyaml passes them over. Between two scalars stand only marks, white space and comments, so each `#` there
    /// begins one; so does one behind the `|` or `>` of a block scalar.
    package var comments: [YAMLComment] {
        var found: [YAMLComment] = []
        var cursor = 0
        for record in records where record.kind != .sequence && record.kind != .mapping {
            find(from: cursor, to: Int(record.start), &found)
            cursor = max(cursor, Int(record.end))
            guard record.kind == .blockScalar else { continue }
            let headerEnd = endOfLine(from: Int(record.start))
            find(from: Int(record.start), to: headerEnd, &found)
            cursor = max(cursor, headerEnd)
        }
        find(from: cursor, to: source.bytes.count, &found)
        return found
    }

    /// Finds the comments in a stretch without scalars.
    private func find(from start: Int, to end: Int, _ found: inout [YAMLComment]) {
        let bytes = source.bytes
        var index = start
        while index < end {
            guard bytes[index] == UInt8(ascii: "#") else {
                index += 1
                continue
            }
            let next = endOfLine(from: index)
            var last = next
            while last > index, bytes[last - 1].isBlank { last -= 1 }
            let span = SourceSpan(in: source, from: index, to: last)
            found.append(YAMLComment(span: span, standsAlone: standsAlone(index)))
            index = next
        }
    }

    private func standsAlone(_ offset: Int) -> Bool {
        var index = offset
        while index > 0, source.bytes[index - 1].isSpaceOrTab { index -= 1 }
        return index == 0 || source.bytes[index - 1].isLineEnd
    }

    private func endOfLine(from start: Int) -> Int {
        source.bytes[start...].firstIndex { $0.isLineEnd } ?? source.bytes.count
    }
}
