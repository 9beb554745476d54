package import Documents

/// Adds items to a section of a document and leaves every other byte as it is.
package struct SectionInsertion {
    private let lines: DocumentLines
    private let root: YAMLNode

    /// Why nothing can be added.
    package enum Failure: Error, Hashable, Sendable {
        /// The section is a list in brackets, or one whose dashes do not stand before the items; its line.
        case listNotInLines(line: Int)
        /// The whole document stands in braces.
        case documentInBraces
    }

    /// The text of a document that was read.
    package init(_ document: YAMLDocument) {
        lines = DocumentLines(document.source.bytes)
        root = document.root
    }

    /// The text with items at the end of a section, which is made where it is missing.
    package func inserting(_ items: [ItemDraft], into section: String) throws(Failure) -> [UInt8] {
        [try change(adding: items, to: section)].applied(to: lines.bytes)
    }

    /// What puts entries at the end of a section, which is made where it is missing.
    func change(adding entries: [any ListEntry], to section: String) throws(Failure) -> TextChange {
        let bytes = lines.bytes
        guard bytes.first != UInt8(ascii: "{"), bytes[root.span.startOffset] != UInt8(ascii: "{") else {
            throw .documentInBraces
        }
        guard let entry = root.entries.first(where: { $0.key.text == section }) else {
            let text = lines.end + "\(section):" + lines.end + text(entries, indent: 2)
            return lines.inserting(text, at: bytes.count)
        }
        let value = entry.value
        if value.isEmptyScalar || value.elements.isEmpty { return filling(entry, with: entries) }
        guard bytes[value.span.startOffset] != UInt8(ascii: "["), let last = value.elements.last,
            let dash = lines.dash(before: last)
        else { throw .listNotInLines(line: value.span.start.line) }
        let indent = dash - lines.startOfLine(at: dash)
        let isSpaced = lines.hasBlankLine(before: dash)
        let end = lines.endOfComments(from: lines.endOfLine(behind: last.span.endOffset), deeperThan: indent)
        return lines.inserting(text(entries, indent: indent, isSpaced: isSpaced), at: end)
    }

    /// Entries below a section that holds none: `outputs:` or `outputs: []`, behind which a comment may stand.
    private func filling(_ section: YAMLEntry, with entries: [any ListEntry]) -> TextChange {
        let value = section.value
        let text = text(entries, indent: 2)
        if value.isEmptyScalar {
            return lines.inserting(text, at: lines.endOfLine(behind: section.key.span.endOffset))
        }
        let end = lines.endOfLine(behind: value.span.endOffset)
        let rest = String(decoding: lines.bytes[value.span.endOffset..<end], as: UTF8.self)
        let isOpen = end == lines.bytes.count && lines.inserting("", at: end).text != ""
        return TextChange(value.span.startOffset..<end, rest + (isOpen ? lines.end : "") + text)
    }

    /// The items as text, for showing what would be added.
    package static func text(_ items: [ItemDraft], section: String) -> String {
        "\(section):\n" + items.map { $0.lines(indent: 2).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// Items with blank lines between them where the section has them, or is new.
    private func text(_ entries: [any ListEntry], indent: Int, isSpaced: Bool? = nil) -> String {
        let blank = isSpaced ?? true ? lines.end : ""
        let texts = entries.map { entry in entry.lines(indent: indent).map { $0 + lines.end }.joined() }
        return (isSpaced == true ? blank : "") + texts.joined(separator: blank)
    }
}

/// What can be written as an entry of a list that stands in lines.
protocol ListEntry {
    /// - Parameter indent: the column of the dash, from 0 on.
    func lines(indent: Int) -> [String]
}
