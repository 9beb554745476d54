/// Writes the entries of a document line by line.
struct BlockWriter {
    /// The column of comments at the end of lines that are shorter.
    private static let commentColumn = 35

    private var lines: [String] = []
    /// Whether no line may be left free here, since the text above would take it for its own.
    private var mustNotLeaveFree = false

    /// The whole document.
    static func text(of root: LayoutElement) -> String {
        var writer = BlockWriter()
        for comment in root.leading { writer.write(comment, indent: 0, isFirst: writer.lines.isEmpty) }
        writer.writeSections(of: root)
        return writer.lines.joined(separator: "\n") + "\n"
    }

    /// The entries of the document; a free line stands before and behind each section.
    private mutating func writeSections(of root: LayoutElement) {
        var isFirst = root.leading.isEmpty
        var followsSection = false
        for child in root.children {
            let head = EntryHead(child, indent: 0)
            let isSection = child.isSection(head.layout)
            write(child, isSection || followsSection ? head.free : head, indent: 0, isFirst: isFirst)
            followsSection = isSection
            isFirst = false
        }
        for comment in root.trailing { write(comment, indent: 0, isFirst: false) }
    }

    /// One entry with what stands above it.
    private mutating func write(_ element: LayoutElement, _ head: EntryHead, indent: Int, isFirst: Bool) {
        var isFirst = isFirst
        for comment in head.comments {
            write(comment, indent: indent, isFirst: isFirst)
            isFirst = false
        }
        if head.hasBlankBefore, !isFirst { leaveFree() }
        writeValue(of: element, head, indent: indent)
        // A text of several lines would take a comment under it for its own.
        let isText =
            switch head.layout {
            case .folded, .scalar: true
            default: false
            }
        for comment in element.below { write(comment, indent: indent + (isText ? 1 : 2), isFirst: false) }
    }

    private mutating func writeValue(of element: LayoutElement, _ head: EntryHead, indent: Int) {
        let mark = element.key.map { LineLayout.key($0) + ":" } ?? "-"
        switch head.layout {
        case .line(let text):
            add(text.isEmpty ? mark : "\(mark) \(text)", indent: indent, comment: head.beside)
        case .folded(let folded):
            add("\(mark) >-", indent: indent, comment: head.beside)
            for line in folded { add(line, indent: indent + 2) }
        case .wrapped(let wrapped):
            add("\(mark) \(wrapped[0])", indent: indent)
            for line in wrapped.dropFirst() { add(line, indent: indent + 2) }
        case .scalar(let scalar):
            add("\(mark) \(scalar.header)", indent: indent, comment: head.beside)
            for line in scalar.lines { add(line, indent: indent + 2) }
            mustNotLeaveFree = scalar.keepsEnd
        case .block:
            add(mark, indent: indent, comment: head.beside)
            writeEntries(of: element, indent: indent + 2, isFirstBare: false)
        case .nested:
            let start = lines.count
            writeEntries(of: element, indent: indent + 2, isFirstBare: true)
            // By scalars: a key may begin with a mark, which is one character with the space before it.
            let first = String(lines[start].unicodeScalars.dropFirst(indent + 2))
            lines[start] = String(repeating: " ", count: indent) + "- " + first
        }
    }

    /// The entries inside a list or mapping, with what closes it; what stands above the first may be written already.
    private mutating func writeEntries(of element: LayoutElement, indent: Int, isFirstBare: Bool) {
        for (index, child) in element.children.enumerated() {
            let head = EntryHead(child, indent: indent)
            write(child, index == 0 && isFirstBare ? head.bare : head, indent: indent, isFirst: index == 0)
        }
        for comment in element.trailing { write(comment, indent: indent, isFirst: false) }
    }

    private mutating func write(_ comment: LayoutElement.Comment, indent: Int, isFirst: Bool) {
        if comment.hasBlankBefore, !isFirst { leaveFree() }
        add(comment.text, indent: indent)
    }

    private mutating func leaveFree() {
        if !mustNotLeaveFree, lines.last != "" { lines.append("") }
    }

    private mutating func add(_ text: String, indent: Int, comment: String? = nil) {
        var line = text.isEmpty ? "" : String(repeating: " ", count: indent) + text
        if let comment {
            let width = line.unicodeScalars.count
            line += String(repeating: " ", count: max(2, Self.commentColumn - width)) + comment
        }
        lines.append(line)
        mustNotLeaveFree = false
    }
}

extension LayoutElement {
    /// Whether the entry is a section of the document: a list, or records under ids, in a block.
    fileprivate func isSection(_ layout: EntryLayout) -> Bool {
        guard case .block = layout else { return false }
        if case .byID = form { return true }
        return value.kind == .sequence
    }
}
