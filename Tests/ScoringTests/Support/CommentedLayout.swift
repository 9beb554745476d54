import TestSupport

/// Writes a tree in blocks with comments that say what they stand above or beside, keys in any order.
struct CommentedLayout {
    private var random: SeededGenerator
    /// How many comments were written.
    private(set) var count = 0

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func write(_ tree: Tree) -> String {
        "# the document\n" + block(tree, indent: 0).joined(separator: "\n") + "\n"
    }

    private mutating func maybe(_ words: String) -> String? {
        guard Int.random(in: 0..<5, using: &random) == 0 else { return nil }
        count += 1
        return "# \(words)"
    }

    private mutating func block(_ tree: Tree, indent: Int) -> [String] {
        let spaces = String(repeating: " ", count: indent)
        var lines: [String] = []
        for element in tree.elements {
            if let comment = maybe("above an element") { lines.append(spaces + comment) }
            lines += self.element(element, indent: indent)
        }
        for (index, entry) in tree.entries.shuffled(using: &random).enumerated() {
            // Above the first key of an element is above the element.
            if index > 0, let comment = maybe("above \(entry.key)") { lines.append(spaces + comment) }
            lines += self.entry(entry, indent: indent)
        }
        return lines
    }

    private mutating func element(_ element: Tree, indent: Int) -> [String] {
        let spaces = String(repeating: " ", count: indent)
        guard element.isBlock else { return ["\(spaces)- \(element.yaml)"] }
        var lines = block(element, indent: indent + 2)
        lines[0] = spaces + "- " + lines[0].dropFirst(indent + 2)
        return lines
    }

    private mutating func entry(_ entry: Tree.Entry, indent: Int) -> [String] {
        let spaces = String(repeating: " ", count: indent)
        let beside = maybe("beside \(entry.key)").map { " " + $0 } ?? ""
        guard entry.value.isBlock else { return ["\(spaces)\(entry.key): \(entry.value.yaml)\(beside)"] }
        return ["\(spaces)\(entry.key):\(beside)"] + block(entry.value, indent: indent + 2)
    }
}

extension Tree {
    fileprivate var isBlock: Bool { !entries.isEmpty || !elements.isEmpty }
}
