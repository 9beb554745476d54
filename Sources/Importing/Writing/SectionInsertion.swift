package import Documents

/// Adds items to a section of a document and leaves every other byte as it is.
package struct SectionInsertion {
    private let bytes: [UInt8]
    private let root: YAMLNode
    private let lineEnd: String

    /// Why nothing can be added.
    package enum Failure: Error, Hashable, Sendable {
        /// The section is a list in brackets, or one whose dashes do not stand before the items; its line.
        case listNotInLines(line: Int)
        /// The whole document stands in braces.
        case documentInBraces
    }

    /// The text of a document that was read.
    package init(_ document: YAMLDocument) {
        bytes = document.source.bytes
        root = document.root
        lineEnd = SectionInsertion.lineEnd(of: bytes)
    }

    /// The line end of the first line, which new lines get too.
    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let first = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }),
            bytes[first] == UInt8(ascii: "\r")
        else { return "\n" }
        return first + 1 < bytes.count && bytes[first + 1] == UInt8(ascii: "\n") ? "\r\n" : "\r"
    }

    /// The text with items at the end of a section, which is made where it is missing.
    package func inserting(_ items: [ItemDraft], into section: String) throws(Failure) -> [UInt8] {
        guard bytes.first != UInt8(ascii: "{"), bytes[root.span.startOffset] != UInt8(ascii: "{") else {
            throw .documentInBraces
        }
        guard let entry = root.entries.first(where: { $0.key.text == section }) else {
            return appending("\(section):", items)
        }
        let value = entry.value
        if value.isEmptyScalar || value.elements.isEmpty {
            let colon = value.isEmptyScalar ? entry.key.span.endOffset : value.span.endOffset
            let removed = value.isEmptyScalar ? 0..<0 : value.span.startOffset..<value.span.endOffset
            return inserting(text(items, indent: 2), at: endOfLine(behind: colon), without: removed)
        }
        guard bytes[value.span.startOffset] != UInt8(ascii: "["), let last = value.elements.last,
            let dash = dash(before: last)
        else { throw .listNotInLines(line: value.span.start.line) }
        let indent = dash - startOfLine(at: dash)
        let isSpaced = hasBlankLine(before: dash)
        let end = endOfComments(from: endOfLine(behind: last.span.endOffset), deeperThan: indent)
        return inserting(text(items, indent: indent, isSpaced: isSpaced), at: end, without: 0..<0)
    }

    /// The items as text, for showing what would be added.
    package static func text(_ items: [ItemDraft], section: String) -> String {
        "\(section):\n" + items.map { $0.lines(indent: 2).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// Items with blank lines between them where the section has them, or is new.
    private func text(_ items: [ItemDraft], indent: Int, isSpaced: Bool? = nil) -> String {
        let blank = isSpaced ?? true ? lineEnd : ""
        let entries = items.map { item in item.lines(indent: indent).map { $0 + lineEnd }.joined() }
        return (isSpaced == true ? blank : "") + entries.joined(separator: blank)
    }

    private func appending(_ heading: String, _ items: [ItemDraft]) -> [UInt8] {
        inserting(lineEnd + heading + lineEnd + text(items, indent: 2), at: bytes.count, without: 0..<0)
    }

    private func inserting(_ text: String, at offset: Int, without removed: Range<Int>) -> [UInt8] {
        var before = Array(bytes[..<offset])
        if !removed.isEmpty { before.removeSubrange(removed) }
        // The last line of a file may lack its end.
        let isOpen = before.last.map { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } ?? false
        return before + (isOpen ? Array(lineEnd.utf8) : []) + Array(text.utf8) + Array(bytes[offset...])
    }
}

// Lines.

extension SectionInsertion {
    /// The offset behind the end of the line that holds the last byte before `offset`.
    ///
    /// A block of text ends behind its last line end, other values before theirs.
    private func endOfLine(behind offset: Int) -> Int {
        var index = max(0, offset - 1)
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
        guard index < bytes.count else { return bytes.count }
        let hasBoth =
            bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        return index + (hasBoth ? 2 : 1)
    }

    private func startOfLine(at offset: Int) -> Int {
        var index = offset
        while index > 0, bytes[index - 1] != UInt8(ascii: "\n"), bytes[index - 1] != UInt8(ascii: "\r") { index -= 1 }
        return index
    }

    /// The dash of an entry, which stands before its first key.
    private func dash(before node: YAMLNode) -> Int? {
        var index = node.span.startOffset - 1
        while index >= 0, [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[index]) {
            index -= 1
        }
        guard index >= 0, bytes[index] == UInt8(ascii: "-") else { return nil }
        let isFirst = bytes[startOfLine(at: index)..<index].allSatisfy { $0 == UInt8(ascii: " ") }
        return isFirst ? index : nil
    }

    private func hasBlankLine(before dash: Int) -> Bool {
        let start = startOfLine(at: dash)
        guard start > 0 else { return false }
        let isPair = start > 1 && bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\r")
        let previous = startOfLine(at: start - (isPair ? 2 : 1))
        return bytes[previous..<start].allSatisfy {
            [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains($0)
        }
    }

    /// Comments that stand deeper than the dash belong to the entry above them.
    private func endOfComments(from offset: Int, deeperThan indent: Int) -> Int {
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
