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

    /// - Parameter names: those of the lists that other paths were followed through, of one document.
    func follow(from root: YAMLNode, by names: ElementNames = ElementNames()) -> Destination {
        follow(from: root, at: 0, names)
    }

    private func follow(from node: YAMLNode, at position: Int, _ names: ElementNames) -> Destination {
        guard position < pieces.count else { return .node(node) }
        switch node.kind {
        case .mapping: return enter(mapping: node, at: position, names)
        case .sequence:
            if let found = element(of: node, at: position, names) {
                return follow(from: found.node, at: found.next, names)
            }
            return .nowhere(deadEnd(node, position))
        case .scalar: return .nowhere(deadEnd(node, position))
        }
    }

    private func enter(mapping: YAMLNode, at position: Int, _ names: ElementNames) -> Destination {
        let key = pieces[position]
        if let value = mapping.value(of: key) { return follow(from: value, at: position + 1, names) }
        if let list = mapping.value(of: "indicators"), let found = element(of: list, at: position, names) {
            return follow(from: found.node, at: found.next, names)
        }
        return position == pieces.count - 1 ? .noKey(key, in: mapping) : .nowhere(deadEnd(mapping, position))
    }

    /// The element that the next pieces name, as many of them as make up a name.
    private func element(
        of list: YAMLNode, at position: Int, _ names: ElementNames
    ) -> (node: YAMLNode, next: Int)? {
        for next in stride(from: min(position + 2, pieces.count), to: position, by: -1) {
            let name = pieces[position..<next].joined(separator: ".")
            if let element = names.element(of: list, named: name) { return (element, next) }
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

/// The elements of lists by the names that lead to them, so that a list that many paths lead through is gone through once.
final class ElementNames {
    /// By where a list begins.
    private var known: [Int: [String: YAMLNode]] = [:]

    /// The element that a name leads to: by its id or beginning, by its beginning without a unit, or by its only key.
    func element(of list: YAMLNode, named name: String) -> YAMLNode? {
        let place = list.span.startOffset
        if let elements = known[place] { return elements[name] }
        let elements = Dictionary(
            list.elements.compactMap { node in node.address.map { ($0, node) } }
                + list.elements.compactMap { node in node.shortAddress.map { ($0, node) } }
                + list.elementsByKey.map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
        known[place] = elements
        return elements[name]
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
        let numbers = Dictionary(alone.map { ($0.key.text, 1) }, uniquingKeysWith: +)
        return alone.flatMap { entry -> [(name: String, value: YAMLNode)] in
            let name = entry.key.text
            let criterion = entry.value.value(of: "criterion")?.text
            let long = criterion.map { [("\(name).\($0)", entry.value)] } ?? []
            return (numbers[name] == 1 ? [(name, entry.value)] : []) + long
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
