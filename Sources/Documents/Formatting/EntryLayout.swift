/// How the value of an entry is written.
enum EntryLayout {
    /// Behind the key or dash, on the same line; empty where nothing stands there.
    case line(String)
    /// A text too long for a line, as the lines of a folded block scalar.
    case folded([String])
    /// A list of words too long for a line, in brackets over several lines.
    case wrapped([String])
    /// A block scalar as the author wrote it.
    case scalar(BlockScalar)
    /// One entry to a line below the key.
    case block
    /// One entry to a line, the first on the line of the dash.
    case nested

    /// The layout of an entry that begins at a column.
    init(of element: LayoutElement, indent: Int) {
        let mark = element.key.map { LineLayout.key($0).unicodeScalars.count + 1 } ?? 1
        let used = indent + mark + 1
        if element.value.isBlockScalar {
            self = .scalar(BlockScalar(element.value, column: element.column))
        } else if let text = LineLayout.text(of: element, used: used), element.hasRoomBeside(text, used: used) {
            let isLong = !element.isCollection && used + text.unicodeScalars.count > LineLayout.width
            let folded = isLong ? WrappedText.folded(element, indent: indent + 2) : nil
            self = folded.map { .folded($0) } ?? .line(text)
        } else if let lines = WrappedText.list(element, used: used, indent: indent + 2) {
            self = .wrapped(lines)
        } else {
            self = element.key == nil ? .nested : .block
        }
    }

    /// Whether a comment at the end of the first line is read as the entry's own.
    var hasRoomBeside: Bool {
        switch self {
        case .line, .folded, .scalar, .block: true
        case .wrapped, .nested: false
        }
    }
}

extension LayoutElement {
    /// Whether the line is not made too long by the comment at its end, where the comment could stand on the key's line.
    fileprivate func hasRoomBeside(_ text: String, used: Int) -> Bool {
        guard key != nil, isCollection, let comment = beside.last else { return true }
        return used + text.unicodeScalars.count + 2 + comment.unicodeScalars.count <= LineLayout.width
    }
}
