/// Hangs each comment of a document on the entry that it speaks of.
///
/// A comment on a line of its own belongs to the entry below it, unless it is indented further than that: then it belongs
/// to the entry above if that has nothing inside and is indented less, and else closes the block above. A comment at the
/// end of a line belongs to the entry on that line.
struct CommentPlacing {
    private let root: LayoutElement
    /// All entries in the order of the text, outer ones before those inside.
    private let elements: [LayoutElement]

    init(of root: LayoutElement) {
        self.root = root
        elements = CommentPlacing.inner(of: root)
    }

    func place(_ comments: [YAMLComment]) {
        for comment in comments {
            if comment.standsAlone { placeAlone(comment) } else { placeBeside(comment) }
        }
    }

    private static func inner(of element: LayoutElement) -> [LayoutElement] {
        element.children.flatMap { [$0] + inner(of: $0) }
    }

    private func placeAlone(_ comment: YAMLComment) {
        let lines = SourceLines(comment.span.source)
        let offset = comment.span.startOffset
        let index = firstIndex(behind: offset)
        let next = index < elements.count ? elements[index] : nil
        let placed = LayoutElement.Comment(text: comment.text, hasBlankBefore: lines.hasBlankLine(above: offset))
        guard index > 0 else {
            root.leading.append(placed)
            return
        }
        let column = lines.column(of: offset)
        if let owner = entryAbove(next, elements[index - 1], column: column, at: offset) {
            owner.below.append(placed)
        } else if let block = closedBlock(before: next, elements[index - 1], column: column, at: offset) {
            block.trailing.append(placed)
        } else if let next {
            next.leading.append(placed)
        } else {
            root.trailing.append(placed)
        }
    }

    /// The index of the first entry that begins behind an offset.
    private func firstIndex(behind offset: Int) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The entry on one line above a comment that is indented further than it.
    private func entryAbove(
        _ next: LayoutElement?, _ previous: LayoutElement, column: Int, at offset: Int
    ) -> LayoutElement? {
        let above = previous.outsideBrackets
        let hasBlock = above.isCollection && !above.value.isInBrackets
        guard !hasBlock, offset >= above.end, column > above.column, column > (next?.column ?? -1) else { return nil }
        return above
    }

    /// The list or mapping that a comment closes, if it does not belong to what comes next.
    private func closedBlock(
        before next: LayoutElement?, _ previous: LayoutElement, column: Int, at offset: Int
    ) -> LayoutElement? {
        var owners: [LayoutElement] = []
        var owner: LayoutElement? = previous.isCollection ? previous : previous.parent
        while let current = owner, current !== next?.parent {
            owners.append(current)
            owner = current.parent
        }
        if let brackets = owners.last(where: { $0.value.isInBrackets && offset < $0.end }) { return brackets }
        guard column > (next?.column ?? -1) else { return nil }
        // What is indented less than the entries of a block, and further than its key, still belongs to that key.
        return owners.first { $0.column < column || ($0.children.first?.column ?? 0) <= column }
    }

    private func placeBeside(_ comment: YAMLComment) {
        let offset = comment.span.startOffset
        var owner = root
        while let last = owner.children.last(where: { $0.start < offset }) {
            owner = last
            let isInside = offset < last.end
            guard last.isCollection, isInside || !last.value.isInBrackets else { break }
        }
        if owner === root {
            root.leading.append(LayoutElement.Comment(text: comment.text, hasBlankBefore: false))
        } else {
            owner.beside.append(comment.text)
        }
    }
}
