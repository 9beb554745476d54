internal import Documents
internal import Scalars

/// A path of ids through a document: `criteria.b.activities.bands.11.score`.
///
/// A mapping is entered by its keys, a list by the `id` of an element, or by its `from` where elements have no ids. The
/// indicators of a criterion may be named without the word `indicators`. A `from` with a point in it, such as `2.5`,
/// takes two pieces of the path. Where elements have neither, as the consequences of a gate, the only key of one names
/// what stands behind it: `gates.g.otherwise.cap_total`; of several caps, with the criterion: `otherwise.cap.b.at`.
struct NodePath {
    private let path: Located<String>
    private let pieces: [String]

    /// What a path leads to.
    enum Destination {
        case node(YAMLNode)
        /// A mapping that does not have the last key.
        case noKey(String, in: YAMLNode)
        case nowhere(DeadEnd)
    }

    /// Where a path cannot be followed any further.
    struct DeadEnd {
        /// The pieces that lead to `node`.
        let known: [String]
        /// The piece that leads nowhere, with its place.
        let piece: Located<String>
        let node: YAMLNode
    }

    init(_ path: Located<String>) {
        self.path = path
        pieces = path.value.words(at: ".").map(String.init)
    }

    /// A text that is a path: pieces with points between them, none of them empty.
    static func parse(_ text: String) -> Result<String, ScalarProblem> {
        text.parts(at: ".").contains { $0.isEmpty }
            ? .failure(.notParsed(text, as: Phrase("values.path"), help: Phrase("T1.not_parsed.path")))
            : .success(text)
    }

    /// The pieces of the path, at least one.
    var names: [String] { pieces }

    func follow(from root: YAMLNode) -> Destination { follow(from: root, at: 0) }

    private func follow(from node: YAMLNode, at position: Int) -> Destination {
        guard position < pieces.count else { return .node(node) }
        switch node.kind {
        case .mapping: return enter(mapping: node, at: position)
        case .sequence:
            if let found = element(of: node, at: position) { return follow(from: found.node, at: found.next) }
            return .nowhere(deadEnd(node, position))
        case .scalar: return .nowhere(deadEnd(node, position))
        }
    }

    private func enter(mapping: YAMLNode, at position: Int) -> Destination {
        let key = pieces[position]
        if let value = mapping.value(of: key) { return follow(from: value, at: position + 1) }
        if let list = mapping.value(of: "indicators"), let found = element(of: list, at: position) {
            return follow(from: found.node, at: found.next)
        }
        return position == pieces.count - 1 ? .noKey(key, in: mapping) : .nowhere(deadEnd(mapping, position))
    }

    /// The element that the next pieces name, as many of them as make up a name.
    private func element(of list: YAMLNode, at position: Int) -> (node: YAMLNode, next: Int)? {
        let elements = list.elements
        for next in stride(from: min(position + 2, pieces.count), to: position, by: -1) {
            let name = pieces[position..<next].joined(separator: ".")
            if let element = elements.first(where: { $0.address == name })
                ?? elements.first(where: { $0.shortAddress == name })
            {
                return (element, next)
            }
            if let entry = list.elementsByKey.first(where: { $0.name == name }) { return (entry.value, next) }
        }
        return nil
    }

    func deadEnd(_ node: YAMLNode, _ position: Int) -> DeadEnd {
        DeadEnd(known: Array(pieces[..<position]), piece: piece(position), node: node)
    }

    /// A piece with its place in the path.
    private func piece(_ position: Int) -> Located<String> {
        let before = pieces[..<position].reduce(0) { $0 + $1.utf8.count + 1 }
        guard path.span.text.contains(path.value) else { return Located(pieces[position], at: path.span) }
        let quote = path.span.text.begins(with: path.value) ? 0 : 1
        let start = path.span.startOffset + quote + before
        let end = start + pieces[position].utf8.count
        return Located(pieces[position], at: SourceSpan(in: path.span.source, from: start, to: end))
    }
}

extension YAMLNode {
    /// The name of an element of a list: its id, or where it begins.
    var address: String? { (value(of: "id") ?? value(of: "from"))?.text }

    /// Where an element begins, without its unit.
    fileprivate var shortAddress: String? {
        guard value(of: "id") == nil, let from = value(of: "from")?.text, let quantity = Quantity(from) else {
            return nil
        }
        return Quantity(quantity.number).text
    }

    /// What stands behind the only key of elements without an id or a beginning, by that key where it is the only one of
    /// its name; else, and besides, by the criterion that it names as well.
    fileprivate var elementsByKey: [(name: String, value: YAMLNode)] {
        let alone = elements.filter { $0.address == nil && $0.entries.count == 1 }.flatMap(\.entries)
        let names = alone.map(\.key.text)
        return alone.flatMap { entry -> [(name: String, value: YAMLNode)] in
            let name = entry.key.text
            let criterion = entry.value.value(of: "criterion")?.text
            let long = criterion.map { [("\(name).\($0)", entry.value)] } ?? []
            return (names.count { $0 == name } == 1 ? [(name, entry.value)] : []) + long
        }
    }

    /// The names by which a path can go on from here.
    var waysOn: [String] {
        switch kind {
        case .mapping: entries.map(\.key.text) + (value(of: "indicators")?.waysOn ?? [])
        case .sequence: elements.compactMap(\.address) + elementsByKey.map(\.name)
        case .scalar: []
        }
    }
}
