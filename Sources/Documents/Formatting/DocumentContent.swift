internal import Scalars

/// What a document says, whatever it looks like: two texts with equal content mean the same, byte by byte.
indirect enum DocumentContent: Equatable {
    case nothing
    case scalar(Spelling)
    case list([DocumentContent])
    case mapping([Spelling: DocumentContent])

    init(_ node: YAMLNode, _ form: ValueForm) {
        let node = node.shortForm(in: form)
        switch node.kind {
        case .scalar: self = node.isEmptyScalar ? .nothing : .scalar(Spelling(node.text))
        case .sequence: self = .list(node.elements.map { DocumentContent($0, form.element) })
        case .mapping:
            let entries = node.entries.map {
                (Spelling($0.key.text), DocumentContent($0.value, form.value(of: $0.key.text)))
            }
            self = .mapping(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        }
    }
}

extension YAMLNode {
    /// The value that the node is short for: `completed` for `{is: completed}`, `a` for `[a]` where one will do.
    func shortForm(in form: ValueForm) -> YAMLNode {
        switch form {
        case .conditions:
            guard let entry = entries.first, entries.count == 1, entry.key.text == "is" else { return self }
            return entry.value.isPlainWord && !["present", "absent"].contains(entry.value.text) ? entry.value : self
        case .oneOrMore:
            guard let element = elements.first, elements.count == 1, element.isPlainWord else { return self }
            return element
        default: return self
        }
    }

    private var isPlainWord: Bool { kind == .scalar && !isEmptyScalar && !isBlockScalar }
}
