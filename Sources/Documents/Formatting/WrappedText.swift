internal import Scalars

/// Values that are too long for one line and need no block: lists of words, texts.
enum WrappedText {
    /// A list of scalars in brackets over several lines; nil where something else stands in it.
    static func list(_ element: LayoutElement, used: Int, indent: Int) -> [String]? {
        guard element.value.kind == .sequence, element.isCollection, !element.holdsComments,
            element.children.allSatisfy({ $0.value.kind == .scalar && !$0.value.isBlockScalar })
        else { return nil }
        var words = element.children.compactMap { LineLayout.scalarOrEmpty($0, isInBrackets: true) }
        let last = words.count - 1
        words = words.enumerated().map { $0.element + ($0.offset == last ? "]" : ",") }
        words[0] = "[" + words[0]
        return filled(words, used: used, indent: indent)
    }

    /// The lines of a folded block scalar that reads as a long text; nil where folding would change it.
    static func folded(_ element: LayoutElement, indent: Int) -> [String]? {
        let text = element.value.text
        let isFoldable = element.form.isText && text.holds(" ") && !text.holds("  ")
        guard isFoldable, !text.begins(with: " "), !text.ends(with: " ") else { return nil }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }),
            !text.unicodeScalars.contains(where: { [0x2028, 0x2029, 0xFEFF].contains($0.value) })
        else { return nil }
        let words = text.words(at: " ").map(String.init)
        return filled(words, used: indent, indent: indent)
    }

    /// Words filled evenly into as few lines as they need; the first line has `used` columns already, the others get the
    /// indent.
    private static func filled(_ words: [String], used: Int, indent: Int) -> [String] {
        var best = filled(words, used: used, indent: indent, width: LineLayout.width)
        var width = LineLayout.width - 1
        while width > LineLayout.width / 2 {
            let lines = filled(words, used: used, indent: indent, width: width)
            guard lines.count == best.count else { break }
            best = lines
            width -= 1
        }
        return best
    }

    private static func filled(_ words: [String], used: Int, indent: Int, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            let taken = lines.isEmpty ? used : indent
            if !line.isEmpty, taken + line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
                lines.append(line)
                line = word
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}
