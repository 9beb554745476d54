/// An entry of a mapping or a list with the comments that belong to it; the root holds the whole document.
///
/// A class, since comments are hung on elements that were found by searching.
final class LayoutElement {
    /// A comment on lines of its own.
    struct Comment {
        let text: String
        var hasBlankBefore: Bool
    }

    /// Nil for entries of lists and for the root.
    let key: YAMLNode?
    let value: YAMLNode
    let form: ValueForm
    /// The byte offset at which the entry begins: that of its key or its dash.
    let start: Int
    /// The column of the beginning, from 0 on.
    let column: Int
    private(set) var children: [LayoutElement] = []
    private(set) weak var parent: LayoutElement?
    /// The comments above the entry.
    var leading: [Comment] = []
    /// The comments at the end of the entry's first line.
    var beside: [String] = []
    /// The comments below the last entry inside.
    var trailing: [Comment] = []
    /// The comments below the entry that are indented further than it.
    var below: [Comment] = []
    /// Whether the author left the line above free.
    var hasBlankBefore: Bool

    convenience init(_ document: YAMLDocument, form: ValueForm) {
        let lines = SourceLines(document.source)
        self.init(key: nil, value: document.root, form: form, start: 0, lines: lines, comments: document.comments)
    }

    private init(
        key: YAMLNode?, value: YAMLNode, form: ValueForm, start: Int, lines: SourceLines, comments: [YAMLComment]
    ) {
        self.key = key
        self.value = LayoutElement.shortForm(of: value, in: form, comments)
        self.form = form
        self.start = start
        column = lines.column(of: start)
        hasBlankBefore = lines.hasBlankLine(above: start)
        makeChildren(lines, comments)
    }

    /// A value with a comment inside is not shortened: the comment would lose its place.
    private static func shortForm(of value: YAMLNode, in form: ValueForm, _ comments: [YAMLComment]) -> YAMLNode {
        let short = value.shortForm(in: form)
        guard short.span.startOffset != value.span.startOffset || short.kind != value.kind else { return value }
        let range = value.span.startOffset..<value.span.endOffset
        return comments.contains { range.contains($0.span.startOffset) } ? value : short
    }

    private func makeChildren(_ lines: SourceLines, _ comments: [YAMLComment]) {
        switch value.kind {
        case .scalar: break
        case .mapping:
            children = value.entries.map {
                LayoutElement(
                    key: $0.key, value: $0.value, form: form.value(of: $0.key.text), start: $0.key.span.startOffset,
                    lines: lines, comments: comments)
            }
        case .sequence:
            var previous = value.span.startOffset
            for element in value.elements {
                let start = value.isInBrackets ? element.span.startOffset : lines.dash(from: previous)
                children.append(
                    LayoutElement(
                        key: nil, value: element, form: form.element, start: start, lines: lines, comments: comments))
                previous = max(element.span.endOffset, start + 1)
            }
        }
        for child in children { child.parent = self }
    }
}

extension LayoutElement {
    /// The byte offset behind the entry.
    var end: Int { max(value.span.endOffset, key?.span.endOffset ?? 0) }

    /// The list or mapping in brackets that the entry stands in, the outermost; the entry itself where there is none.
    var outsideBrackets: LayoutElement {
        var outermost = self
        var current = parent
        while let element = current, element.value.isInBrackets {
            outermost = element
            current = element.parent
        }
        return outermost
    }

    /// Whether the value is a list or mapping with something in it.
    var isCollection: Bool { !children.isEmpty }

    /// Whether comments stand inside the value.
    var holdsComments: Bool {
        !trailing.isEmpty
            || children.contains {
                !$0.leading.isEmpty || !$0.beside.isEmpty || !$0.below.isEmpty || $0.holdsComments
            }
    }

    /// Puts keys into their normal order, those that the table does not know behind the others.
    func arrange() {
        let order = form.keyOrder
        if value.kind == .mapping, !order.isEmpty {
            let places = Dictionary(
                order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
            let ranked = children.enumerated().map { (places[$0.element.key?.text ?? ""] ?? order.count, $0.offset) }
            let first = children.first
            children = zip(ranked, children).sorted { $0.0 < $1.0 }.map(\.1)
            if let first, let newFirst = children.first, newFirst !== first { newFirst.takePlace(of: first) }
        }
        for child in children { child.arrange() }
        if key == nil, parent != nil { liftComments() }
    }

    /// The free line above the first entry stays there when another comes first.
    private func takePlace(of first: LayoutElement) {
        let isFree = first.leading.first?.hasBlankBefore ?? first.hasBlankBefore
        first.setFree(false)
        setFree(isFree)
    }

    private func setFree(_ isFree: Bool) {
        if leading.isEmpty { hasBlankBefore = isFree } else { leading[0].hasBlankBefore = isFree }
    }

    /// What stands above the first entry inside an entry of a list stands above its dash.
    private func liftComments() {
        guard let inner = children.first, var first = inner.leading.first else { return }
        first.hasBlankBefore = first.hasBlankBefore || hasBlankBefore
        leading += [first] + inner.leading.dropFirst()
        hasBlankBefore = inner.hasBlankBefore
        inner.leading = []
        inner.hasBlankBefore = false
    }
}
