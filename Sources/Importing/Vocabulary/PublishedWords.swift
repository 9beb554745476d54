internal import Scalars

/// What tables of published results are written with besides the words of their scheme, in all languages at once.
package struct PublishedWords: Sendable {
    /// What the words of a heading say of a result.
    package enum Kind: Sendable {
        case `class`, score, share
    }

    private let kinds: [String: Kind]
    private let wholes: Set<String>
    let means: Set<String>
    let sections: Set<String>
    private let summaries: Set<String>
    /// What may stand beside such a name without being one of a case: "national", "of all countries".
    let scopes: Set<String>
    private let fillers: Set<String>
    /// The words of the longest phrase.
    let longest: Int

    /// Takes words as they are written; they are folded here.
    init(
        classes: [String], scores: [String], shares: [String], wholes: [String], means: [String], sections: [String],
        summaries: [String], scopes: [String], fillers: [String]
    ) {
        let pairs =
            shares.map { ($0, Kind.share) } + classes.map { ($0, Kind.class) }
            + (scores + wholes).map { ($0, Kind.score) }
        kinds = Dictionary(pairs.map { (FoldedText.key($0), $1) }, uniquingKeysWith: { first, _ in first })
        self.wholes = Set(wholes.map(FoldedText.key))
        self.means = Set(means.map(FoldedText.key))
        self.sections = Set(sections.map(FoldedText.key))
        self.summaries = Set(summaries.map(FoldedText.key))
        self.scopes = Set((scopes + fillers).map(FoldedText.key))
        self.fillers = Set(fillers.map(FoldedText.key))
        let phrases = Array(kinds.keys) + self.summaries + self.means + self.sections
        longest = phrases.map(PublishedWords.length).max() ?? 1
    }

    /// What a heading says of a result.
    package struct Result: Sendable {
        package let kind: Kind
        /// What it says besides: what it is the result of; empty where it says nothing.
        package let rest: String
        /// Whether it says that it is the result of the whole.
        package let isOfWhole: Bool
    }

    /// What a heading says of a result; nil where it says nothing of one. A year beside it says nothing.
    package func result(in heading: String) -> Result? {
        var words = FoldedText.words(of: heading).map(\.folded)
        var found: [Kind] = []
        // `60%` is a number and no heading.
        let hasSign = heading.holds(where: { "%٪％".unicodeScalars.contains($0) })
        if hasSign, !words.contains(where: { Int($0) != nil }) { found.append(.share) }
        while let (kind, rest) = end(of: words) {
            found.append(kind)
            words = rest
        }
        guard !found.isEmpty else { return nil }
        let kind: Kind = found.contains { $0 == .share } ? .share : found.contains { $0 == .class } ? .class : .score
        let isSaid = words.contains { !fillers.contains($0) && Int($0) == nil }
        let isOfWhole = FoldedText.words(of: heading).contains { wholes.contains($0.folded) }
        return Result(
            kind: kind, rest: isSaid ? withoutFillers(words).joined(separator: " ") : "",
            isOfWhole: isOfWhole || wholes.contains(FoldedText.key(heading)))
    }

    /// The phrase with which words begin or end, and the words without it.
    private func end(of words: [String]) -> (Kind, [String])? {
        let words = withoutFillers(words)
        for length in stride(from: min(longest, words.count), to: 0, by: -1) {
            if let kind = kinds[words.prefix(length).joined(separator: " ")] {
                return (kind, Array(words.dropFirst(length)))
            }
            if let kind = kinds[words.suffix(length).joined(separator: " ")] {
                return (kind, Array(words.dropLast(length)))
            }
        }
        return nil
    }

    /// Words without those at both ends that say nothing: "of the rules".
    func withoutFillers(_ words: [String]) -> [String] {
        Array(words.drop(while: fillers.contains).reversed().drop(while: fillers.contains).reversed())
    }

    /// Whether a text is the name of sums, averages and the like: nothing else, or what they are of.
    package func isSummary(_ text: String) -> Bool {
        let all = FoldedText.words(of: text).map(\.folded)
        let isOf = (1...longest).contains { length in
            length < all.count - 1 && summaries.contains(all.prefix(length).joined(separator: " "))
                && fillers.contains(all[length])
        }
        guard let first = all.first(where: { !fillers.contains($0) }) ?? all.first, Int(first) == nil else {
            return isOf
        }
        return isOf || holds(summaries, beside: scopes, all.filter { Int($0) == nil }[...])
    }

    /// Whether a text begins or ends with the name of sums, averages and the like: "Average of 12 countries".
    package func beginsAsSummary(_ text: String) -> Bool {
        let words = FoldedText.words(of: text).map(\.folded)
        return (1...longest).contains { length in
            length < words.count
                && (summaries.contains(words.prefix(length).joined(separator: " "))
                    || summaries.contains(words.suffix(length).joined(separator: " ")))
        }
    }

    /// Whether words are one name at least, with others beside it and nothing else: "total average", "national mean".
    ///
    /// - Parameter isNamed: whether such a name stood before them.
    func holds(
        _ names: Set<String>, beside others: Set<String>, _ words: ArraySlice<String>, isNamed: Bool = false
    ) -> Bool {
        guard !words.isEmpty else { return isNamed }
        return (1...min(longest, words.count)).contains { length in
            let phrase = words.prefix(length).joined(separator: " ")
            let isName = names.contains(phrase)
            guard isName || others.contains(phrase) else { return false }
            return holds(names, beside: others, words.dropFirst(length), isNamed: isNamed || isName)
        }
    }

    private static func length(_ phrase: String) -> Int { phrase.words(at: " ").count }
}
