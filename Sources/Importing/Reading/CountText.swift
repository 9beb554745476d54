internal import Scalars

/// What a cell for a number of people says beside a number: how sure it is, and what is counted among it.
struct CountText {
    let words: CountWords
    let numbers: NumberText

    /// The number and the rest, in `45 (dont 20 femmes)`; nil where the rest changes the number or is larger.
    func numberWithRest(_ text: String) -> (number: String, rest: String)? {
        guard let cut = cut(text), let number = numbers.wholeNumber(String(cut.head)), let whole = Int(number),
            !isAbout(String(cut.rest)), !cut.rest.holds(where: { "+&?/".unicodeScalars.contains($0) })
        else { return nil }
        let inside = FoldedText.words(of: String(cut.rest)).compactMap { Int($0.folded) }
        return inside.allSatisfy { $0 <= whole } ? (number, String(cut.rest.trimmed)) : nil
    }

    /// What stands before a bracket, or before a word such as "of whom", and what stands from there on.
    private func cut(_ text: String) -> (head: Substring, rest: Substring)? {
        if let bracket = text.unicodeScalars.firstIndex(where: { "([（".unicodeScalars.contains($0) }) {
            return (text[..<bracket], text[bracket...])
        }
        let found = FoldedText.words(of: text)
        for (index, word) in found.enumerated() {
            let starts = (1...4).contains { count in
                index + count <= found.count
                    && words.including.contains(found[index..<(index + count)].map(\.folded).joined(separator: " "))
            }
            if starts { return (text[..<word.range.lowerBound], text[word.range.lowerBound...]) }
        }
        return nil
    }

    /// Letters and digits apart.
    private func spaced(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let last = result.last, last != " ", scalar != " ", last.isNumeric != scalar.isNumeric {
                result.append(" ")
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// Whether a text says about how many, at least how many, or from how many to how many.
    func isAbout(_ text: String) -> Bool {
        if text.holds(where: { "≈~∼～≃±<>≥≤".unicodeScalars.contains($0) }) || text.trimmed.ends(with: "+") {
            return true
        }
        // Numbers and words may stand close to each other: `约45`.
        let key = " " + spaced(FoldedText.key(text)) + " "
        if words.about.contains(where: { key.holds(" \($0) ") }) { return true }
        let numbers = text.parts { "-–—".unicodeScalars.contains($0) }.map { String($0.trimmed) }
        return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isNumeric) }
    }
}

/// Words beside numbers, in all languages at once.
package struct CountWords: Sendable {
    /// "about", "more than"; of several words, too.
    package let about: Set<String>
    /// "of whom".
    package let including: Set<String>

    /// Takes words as they are written; they are folded here.
    init(about: some Sequence<String>, including: some Sequence<String>) {
        self.about = Set(about.map(FoldedText.key))
        self.including = Set(including.map(FoldedText.key))
    }
}
