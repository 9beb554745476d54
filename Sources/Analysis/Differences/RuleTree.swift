package import Documents
internal import Methodology
internal import Scalars

/// What a methodology says, without how it is written: quotes, comments, the order of keys and of elements with ids,
/// short forms and defaults make no difference.
///
/// It is made from the nodes of the document rather than from the checked model, so that nothing that the language can
/// say is left out of a comparison.
package indirect enum RuleTree: Hashable, Sendable {
    case text(String)
    case list([RuleTree])
    /// What stands under keys, or elements under their ids, in written order.
    case branch([Entry])

    /// One key with what stands under it.
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let tree: RuleTree
    }

    /// Texts are equal where they are spelled alike: another Unicode form is another text to whoever reads the file.
    package static func == (one: RuleTree, other: RuleTree) -> Bool {
        switch (one, other) {
        case (.text(let one), .text(let other)): one.isSpelled(other)
        case (.list(let one), .list(let other)): one == other
        case (.branch(let one), .branch(let other)): one == other
        default: false
        }
    }

    /// The rules of a whole methodology; its tests are no rules.
    package init(of document: YAMLDocument) {
        let entries = document.root.entries.filter { !RuleTree.notRules.contains($0.key.text) }
        self = .branch(entries.map { Entry(name: $0.key.text, tree: RuleTree($0.value, under: $0.key.text)) })
    }

    private static let notRules: Set = ["format", "tests"]

    /// What stands under a name; nil where nothing does.
    package subscript(_ name: String) -> RuleTree? {
        guard case .branch(let entries) = self else { return nil }
        return entries.first { $0.name == name }?.tree
    }

    /// The names under which something stands.
    package var names: [String] {
        guard case .branch(let entries) = self else { return [] }
        return entries.map(\.name)
    }

    /// What stands in a list; a single thing is a list of one.
    package var elements: [RuleTree] { if case .list(let elements) = self { elements } else { [self] } }

    /// The tree as JSON.
    package var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let elements): .array(elements.map(\.json))
        case .branch(let entries):
            .object(Dictionary(entries.map { ($0.name, $0.tree.json) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}

// Reading nodes.

extension RuleTree {
    /// Where a node stands: under which key, and whether it is part of a condition.
    private struct Place {
        let key: String
        let isCondition: Bool
    }

    private init(_ node: YAMLNode, under key: String) {
        self.init(node, at: Place(key: key, isCondition: false))
    }

    private init(_ node: YAMLNode, at place: Place) {
        switch node.kind {
        case .scalar: self = RuleTree.scalar(node.text, at: place)
        case .sequence: self = RuleTree.sequence(node.elements, at: place)
        case .mapping:
            self = .branch(
                node.entries.map { entry in
                    let isCondition = place.isCondition || entry.key.text == "where"
                    let inner = Place(key: entry.key.text, isCondition: isCondition)
                    return Entry(name: entry.key.text, tree: RuleTree(entry.value, at: inner))
                })
        }
    }

    /// A number is the same however it is written; a single value is short for a list of one, or for `is`.
    private static func scalar(_ text: String, at place: Place) -> RuleTree {
        if listKeys.contains(place.key) { return .list([.text(text)]) }
        let normal = RuleTree.text(Quantity(text)?.text ?? text)
        let isShort =
            place.isCondition && ComparisonKey(inRules: place.key) == nil && Presence(rawValue: text) == nil
        return isShort ? .branch([Entry(name: "is", tree: normal)]) : normal
    }

    /// Elements with ids stand under them, bands under where they begin; the order of mere values says nothing,
    /// but for the two ends of `between`.
    private static func sequence(_ elements: [YAMLNode], at place: Place) -> RuleTree {
        let names = elements.map { address(of: $0, in: place) }
        guard names.contains(nil) || elements.isEmpty else {
            let pairs = zip(names, elements).map { name, element in
                Entry(name: name ?? "", tree: RuleTree(element, at: place).withoutName)
            }
            return .branch(pairs)
        }
        let trees = elements.map { element in
            element.kind == .scalar ? .text(Quantity(element.text)?.text ?? element.text) : RuleTree(element, at: place)
        }
        let isUnordered = place.key != "between" && elements.allSatisfy { $0.kind == .scalar }
        return .list(isUnordered ? trees.sorted { $0.json.sortKey < $1.json.sortKey } : trees)
    }

    private static func address(of element: YAMLNode, in place: Place) -> String? {
        guard element.kind == .mapping, !place.isCondition else { return nil }
        if let id = element.value(of: "id") { return id.text }
        guard let from = element.value(of: "from")?.text else { return nil }
        // The unit of a band may be left out, since the measure declares it.
        guard let quantity = Quantity(from), quantity.suffix.begins(with: " ") else {
            return Quantity(from)?.text ?? from
        }
        return Quantity(quantity.number).text
    }

    /// Without the key that became the name.
    private var withoutName: RuleTree {
        guard case .branch(let entries) = self else { return self }
        let dropped = entries.contains { $0.name == "id" } ? "id" : "from"
        return .branch(entries.filter { $0.name != dropped })
    }

    private static let listKeys: Set = ["cite", "reading"]
}

extension JSONValue {
    fileprivate var sortKey: String {
        if case .string(let text) = self { return text }
        return ""
    }
}
