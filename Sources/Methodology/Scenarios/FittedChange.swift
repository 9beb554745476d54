package import Documents

/// A change together with the place of the base that it changes.
package struct FittedChange: Sendable {
    /// The ids that lead to the place, as they are written.
    package let path: Located<String>
    /// What is to stand there.
    package let to: YAMLNode
    let target: Target

    enum Target {
        case node(YAMLNode)
        case newKey(String, in: YAMLNode)
    }

    /// What the base says there; nil where it says nothing.
    package var before: YAMLNode? {
        guard case .node(let node) = target else { return nil }
        return node
    }

    /// The place of the base: what is replaced, or the mapping that gets one more key.
    var baseSpan: SourceSpan {
        switch target {
        case .node(let node): node.span.beginning
        case .newKey(_, let mapping): mapping.firstKeySpan
        }
    }

    func apply(to edits: inout YAMLEdits) {
        switch target {
        case .node(let node): edits.replace(node, with: to)
        case .newKey(let key, let mapping):
            edits.add(YAMLEntry(key: .scalar(key, at: path.span), value: to), to: mapping)
        }
    }

    /// Whether both change the same place.
    func hasTarget(of other: FittedChange) -> Bool {
        switch (target, other.target) {
        case (.node(let one), .node(let two)): one.isSameNode(as: two)
        case (.newKey(let one, let here), .newKey(let two, let there)): one == two && here.isSameNode(as: there)
        default: false
        }
    }

    /// Whether the other changes something inside what this one replaces.
    func replacesTarget(of other: FittedChange) -> Bool {
        guard case .node(let node) = target else { return false }
        switch other.target {
        case .node(let inner): return node.holds(inner)
        case .newKey(_, let mapping): return node.isSameNode(as: mapping) || node.holds(mapping)
        }
    }

    /// Whether a place of the scenario's text belongs to this change.
    func covers(_ span: SourceSpan) -> Bool {
        [path.span, to.span].contains { own in
            own.path == span.path && own.startOffset <= span.startOffset && span.endOffset <= own.endOffset
        }
    }
}
