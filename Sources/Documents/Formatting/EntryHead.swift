/// What stands above an entry and at the end of its first line.
///
/// An entry of a list that is itself a list or mapping begins on the line of its first entry inside, so what belongs
/// above that one stands above the dash.
struct EntryHead {
    /// The comments above.
    private(set) var comments: [LayoutElement.Comment]
    /// Whether the line between them and the entry is left free.
    private(set) var hasBlankBefore: Bool
    /// The comment at the end of the first line.
    private(set) var beside: String?
    /// How the value is written.
    let layout: EntryLayout

    /// The head of an entry that begins at a column.
    init(_ element: LayoutElement, indent: Int) {
        hasBlankBefore = element.hasBlankBefore
        comments = element.leading
        layout = EntryLayout(of: element, indent: indent)
        var texts = element.beside
        if layout.hasRoomBeside { beside = texts.popLast() }
        for text in texts { add(text) }
        if case .nested = layout { adopt(EntryHead(element.children[0], indent: indent + 2)) }
    }

    /// The same without what stands above, where that is written already.
    var bare: EntryHead {
        var head = self
        head.comments = []
        head.hasBlankBefore = false
        return head
    }

    /// The same with a free line above all of it.
    var free: EntryHead {
        var head = self
        if comments.isEmpty { head.hasBlankBefore = true } else { head.comments[0].hasBlankBefore = true }
        return head
    }

    /// A comment that finds no room on the line stands above it.
    private mutating func add(_ text: String) {
        comments.append(LayoutElement.Comment(text: text, hasBlankBefore: hasBlankBefore))
        hasBlankBefore = false
    }

    /// Takes over what stands above the first entry inside.
    private mutating func adopt(_ inner: EntryHead) {
        guard var first = inner.comments.first else { return }
        first.hasBlankBefore = first.hasBlankBefore || hasBlankBefore
        comments += [first] + inner.comments.dropFirst()
        hasBlankBefore = inner.hasBlankBefore
    }
}
