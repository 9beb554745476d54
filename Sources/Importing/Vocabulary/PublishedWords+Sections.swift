internal import Scalars

// What headings say of parts of a table that have no name of their own.

extension PublishedWords {
    /// What a heading says of the result of a part of the table.
    package struct SectionResult: Sendable {
        package let kind: Kind
        /// Whether it is an average.
        package let isMean: Bool
    }

    /// What a heading says of a result without naming what it is of, but for a letter or a number: `Average`, `Score of
    /// cluster A`.
    package func resultOfSection(in heading: String) -> SectionResult? {
        let said = FoldedText.words(of: heading).map(\.folded).filter { !isMark($0) }
        if holds(means, beside: scopes.union(sections), said[...]) { return SectionResult(kind: .score, isMean: true) }
        guard let found = result(in: heading) else { return nil }
        let rest = FoldedText.words(of: found.rest).map(\.folded).filter { !isMark($0) }
        guard rest.isEmpty || holds(sections, beside: scopes, rest[...]) else { return nil }
        return SectionResult(kind: found.kind, isMean: false)
    }

    /// What a heading calls an average of: `Staff average`, `Average of rules`; nil where it says no average, or of nothing.
    package func nameBesideMean(in heading: String) -> String? {
        let words = withoutFillers(FoldedText.words(of: heading).map(\.folded))
        let lengths = stride(from: min(longest, words.count - 1), to: 0, by: -1)
        let first = lengths.first { means.contains(words.prefix($0).joined(separator: " ")) }
        let last = lengths.first { means.contains(words.suffix($0).joined(separator: " ")) }
        let rest = first.map { Array(words.dropFirst($0)) } ?? last.map { Array(words.dropLast($0)) }
        return rest.map(withoutFillers)?.joined(separator: " ")
    }

    /// A heading without the letter or number that only counts it, and the word before that: `A. Rules`, `Cluster A: Rules`; nil
    /// where nothing of the kind stands before others.
    package func withoutMark(_ heading: String) -> String? {
        let words = FoldedText.words(of: heading).map(\.folded)
        let named = words.first.map(sections.contains) ?? false ? words.dropFirst() : words[...]
        guard let mark = named.first, isMark(mark), named.count > 1 else { return nil }
        return named.dropFirst().joined(separator: " ")
    }

    /// Whether a word only counts: a number, be it Roman, or a letter.
    private func isMark(_ word: String) -> Bool {
        let isLetter = word.unicodeScalars.count == 1 && !word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
        return isLetter || Int(word) != nil || PublishedWords.romanNumerals.contains(word)
    }

    private static let romanNumerals: Set<String> = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"]
}
