import TestSupport

/// Writes a tree as YAML in a random hand: any order of keys, blocks and brackets, quotes, free lines and comments.
struct RandomLayout {
    private var random: SeededGenerator
    /// The comments written, each different from all others.
    private(set) var comments: [String] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// The document; the keys of records are put into any order.
    mutating func write(_ tree: Tree) -> String {
        var lines = chance(30) ? [comment(), ""] : []
        lines += block(tree, indent: 0)
        lines += maybeAlone(indent: 0)
        return lines.joined(separator: "\n") + (chance(80) ? "\n" : "")
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func comment() -> String {
        let words = ["why", "- a dash", "k: v", "\"quote", "{", "]", "# again", "é", "'"].randomElement(using: &random)!
        let text = "#\(chance(80) ? " " : "")\(words) \(comments.count)"
        comments.append(text)
        return text
    }

    /// A comment on a line of its own, or none; free lines around it.
    private mutating func maybeAlone(indent: Int) -> [String] {
        var lines: [String] = []
        // More spaces than here belong to a text of several lines that ends above.
        if chance(10) { lines.append(chance(50) ? "" : String(repeating: " ", count: min(3, indent))) }
        if chance(12) { lines.append(String(repeating: " ", count: indent) + comment()) }
        if chance(5) { lines += ["", ""] }
        return lines
    }

    private mutating func maybeBeside() -> String { chance(10) ? "   " + comment() : "" }
}

// Blocks.

extension RandomLayout {
    private mutating func block(_ tree: Tree, indent: Int) -> [String] {
        var lines: [String] = []
        let spaces = String(repeating: " ", count: indent)
        switch tree {
        case .text: break
        case .list(let elements):
            for element in elements {
                lines += maybeAlone(indent: indent)
                lines += entry(element, behind: spaces + "-", indent: indent, isElement: true)
            }
        case .record(let entries):
            for entry in entries.shuffled(using: &random) {
                lines += maybeAlone(indent: indent)
                let key = chance(5) ? "\"\(entry.key)\"" : entry.key
                lines += self.entry(entry.value, behind: "\(spaces)\(key):", indent: indent, isElement: false)
            }
        }
        if chance(5) { lines.append(spaces + comment()) }
        return lines
    }

    private mutating func entry(_ value: Tree, behind mark: String, indent: Int, isElement: Bool) -> [String] {
        if case .text(let text) = value { return scalar(text, behind: mark, indent: indent) }
        let isEmpty = value.entries.isEmpty && value.elements.isEmpty
        if isEmpty || chance(40) { return ["\(mark) \(brackets(value, indent: indent + 2))\(maybeBeside())"] }
        let step = Int.random(in: 1...4, using: &random)
        let inner = block(value, indent: indent + step)
        let first = inner[0].drop { $0 == " " }
        let mayJoin = isElement && !first.isEmpty && first.first != "#"
        // An element may begin on the line of its dash; its other lines then stand below its first character.
        guard mayJoin, inner[0].prefix(while: { $0 == " " }).count > mark.count, chance(70) else {
            return [mark + maybeBeside()] + inner
        }
        return [mark + inner[0].dropFirst(mark.count)] + inner.dropFirst()
    }

    private mutating func scalar(_ text: String, behind mark: String, indent: Int) -> [String] {
        let isOneLine = !text.contains("\n") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
        guard isOneLine, text.contains(" "), chance(30) else { return ["\(mark) \(word(text))\(maybeBeside())"] }
        let spaces = String(repeating: " ", count: indent + Int.random(in: 1...4, using: &random))
        let style = ["|-", ">-"].randomElement(using: &random)!
        return ["\(mark) \(style)\(maybeBeside())", spaces + text]
    }
}

// Brackets.

extension RandomLayout {
    private mutating func brackets(_ tree: Tree, indent: Int) -> String {
        switch tree {
        case .text(let text): return word(text)
        case .list(let elements): return joined(elements.map { brackets($0, indent: indent + 1) }, "[", "]", indent)
        case .record(let entries):
            let parts = entries.shuffled(using: &random).map { "\($0.key): \(brackets($0.value, indent: indent + 1))" }
            return joined(parts, "{", "}", indent)
        }
    }

    private mutating func joined(_ parts: [String], _ open: String, _ close: String, _ indent: Int) -> String {
        var text = open
        for (index, part) in parts.enumerated() {
            text += part + (index + 1 < parts.count ? "," : "")
            text += lineBreak(indent: indent) ?? (index + 1 < parts.count ? " " : "")
        }
        return text + close
    }

    /// The end of a line inside brackets, with or without comments.
    private mutating func lineBreak(indent: Int) -> String? {
        guard chance(8) else { return nil }
        let spaces = "\n" + String(repeating: " ", count: indent)
        return (chance(50) ? "  " + comment() : "") + (chance(30) ? spaces + comment() : "") + spaces
    }

    private mutating func word(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy {
                $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || (0x30...0x39 ~= $0) || (0x61...0x7A ~= $0)
            }
            && text.utf8.first.map { 0x30...0x7A ~= $0 } == true && !text.hasSuffix(" ")
        if isPlain, chance(60) { return text }
        let isHidden = text.contains { "\u{2028}\u{FEFF}".contains($0) }
        if isHidden {
            return Tree.text(text).yaml.replacing("\u{2028}", with: "\\u2028").replacing("\u{FEFF}", with: "\\uFEFF")
        }
        if !text.contains("\n"), chance(50) { return "'" + text.replacing("'", with: "''") + "'" }
        return Tree.text(text).yaml
    }
}
