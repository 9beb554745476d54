internal import Scalars

/// Words of a number of which both ends are told, in all languages at once: `de 20 à 30`, `between 20 and 30`.
package struct NumberRangeWords: Sendable {
    /// What may stand before both: "from", "between".
    private let openings: Set<String>
    /// "to".
    private let joints: Set<String>
    /// "between", behind which "and" stands for "to".
    private let between: Set<String>
    /// "and".
    private let conjunctions: Set<String>

    /// Takes words as they are written; they are folded here.
    init(
        openings: some Sequence<String>, joints: some Sequence<String>, between: some Sequence<String>,
        conjunctions: some Sequence<String>
    ) {
        self.between = Set(between.map(FoldedText.key))
        self.openings = Set(openings.map(FoldedText.key)).union(self.between)
        self.joints = Set(joints.map(FoldedText.key))
        self.conjunctions = Set(conjunctions.map(FoldedText.key))
    }

    /// The two ends, as they are written; nil where a text tells no two.
    func ends(of text: String) -> [String]? {
        let words = FoldedText.words(of: text)
        guard let first = words.firstIndex(where: { $0.folded.unicodeScalars.contains(where: \.isNumeric) }) else {
            return nil
        }
        let opening = words[..<first].map(\.folded).joined(separator: " ")
        guard opening.isEmpty || openings.contains(opening) else { return nil }
        let number = text[words[first].range.lowerBound...]
        let dashes = number.parts { "-–—".unicodeScalars.contains($0) }
        if dashes.count == 2 { return dashes.map(String.init) }
        return words[first...].lazy.compactMap { joint($0, isBetween: between.contains(opening), of: number) }.first
    }

    /// What stands before a word and behind it, where it joins two numbers.
    private func joint(_ word: FoldedText.Word, isBetween: Bool, of text: Substring) -> [String]? {
        var range = word.range
        if isBetween, let number = word.folded.without(prefix: "و"), number.unicodeScalars.allSatisfy(\.isNumeric),
            !number.isEmpty
        {
            // In Arabic "and" is a letter at the front of the next word.
            range = range.lowerBound..<text.unicodeScalars.index(after: range.lowerBound)
        } else if !joints.contains(word.folded), !(isBetween && conjunctions.contains(word.folded)) {
            return nil
        }
        return [String(text[..<range.lowerBound]), String(text[range.upperBound...])]
    }
}
