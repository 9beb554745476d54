internal import Scalars

/// Values on one line, and which of them may stand so.
enum LineLayout {
    /// The greatest number of columns of a line.
    static let width = 120

    /// The value on one line that has `used` columns already; nil where it is to stand in a block.
    static func text(of element: LayoutElement, used: Int) -> String? {
        guard element.isCollection else { return scalarOrEmpty(element, isInBrackets: false) }
        guard !prefersBlock(element) else { return nil }
        let text = inBrackets(element)
        guard used + text.unicodeScalars.count <= width else { return nil }
        // Commas in texts want quotes inside braces, and forgotten ones are a common mistake.
        let isLanguages = element.value.kind == .mapping && element.form.isText
        return isLanguages && text.holds("\"") ? nil : text
    }

    /// A scalar, `[]` or `{}`; nil for a block scalar.
    static func scalarOrEmpty(_ element: LayoutElement, isInBrackets: Bool) -> String? {
        switch element.value.kind {
        case .sequence: return "[]"
        case .mapping: return "{}"
        case .scalar:
            guard !element.value.isBlockScalar else { return nil }
            guard !element.value.isEmptyScalar else { return "" }
            return ScalarText(isInBrackets: isInBrackets, isText: element.form.isText).write(element.value.text)
        }
    }

    /// A key as it is written.
    static func key(_ node: YAMLNode, isInBrackets: Bool = false) -> String {
        ScalarText(isInBrackets: isInBrackets, isText: false).write(node.text)
    }

    /// Whether a collection stands in a block however short it is.
    static func prefersBlock(_ element: LayoutElement) -> Bool {
        if element.holdsComments { return true }
        let count = element.children.count
        if element.value.kind == .mapping {
            switch element.form {
            case .record(let table) where table.layout == .block: return true
            case .byID(let form) where !form.isLeaf: return true
            case .conditions where count > 2: return true
            default: break
            }
        } else if count > 1, element.form.element.isRecord {
            return true
        }
        return element.children.contains { $0.isCollection ? prefersBlock($0) : $0.value.isBlockScalar }
    }

    private static func inBrackets(_ element: LayoutElement) -> String {
        guard element.isCollection else { return scalarOrEmpty(element, isInBrackets: true) ?? "" }
        let parts = element.children.map { child in
            (child.key.map { key($0, isInBrackets: true) + ": " } ?? "") + inBrackets(child)
        }
        let text = parts.joined(separator: ", ")
        return element.value.kind == .mapping ? "{\(text)}" : "[\(text)]"
    }
}

extension ValueForm {
    /// Whether the value is a text for people.
    var isText: Bool {
        if case .text = self { true } else { false }
    }

    /// Whether nothing is inside such a value.
    var isLeaf: Bool {
        if case .scalar = self { true } else { false }
    }
}
