internal import Scalars

/// What tables of published results are written with besides the words of their scheme, in all languages at once.
package struct PublishedWords: Sendable {
    /// What the words of a heading say of a result.
    package enum Kind: Sendable {
        case `class`, score, share
    }

    private let kinds: [String: Kind]
    private let summaries: Set<String>
    private let fillers: Set<String>
    /// The words of the longest phrase.
    private let longest: Int

    /// Takes words as they are written; they are folded here.
    init(
        classes: [String], scores: [String], shares: [String], summaries: [String], fillers: [String]
    ) {
        let pairs =
            shares.map { ($0, Kind.share) } + classes.map { ($0, Kind.class) } + scores.map { ($0, Kind.score) }
        kinds = Dictionary(pairs.map { (FoldedText.key($0), $1) }, uniquingKeysWith: { first, _ in first })
        self.summaries = Set(summaries.map(FoldedText.key))
        self.fillers = Set(fillers.map(FoldedText.key))
        longest = (kinds.keys.map(PublishedWords.length) + self.summaries.map(PublishedWords.length)).max() ?? 1
    }

    /// What a heading says of a result, and what it says besides: what it is the result of, if anything.
    ///
    /// Nil where it says nothing of results. A year beside them says nothing.
    package func result(in heading: String) -> (kind: Kind, rest: String)? {
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
        return (kind, isSaid ? withoutFillers(words).joined(separator: " ") : "")
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
    private func withoutFillers(_ words: [String]) -> [String] {
        Array(words.drop(while: fillers.contains).reversed().drop(while: fillers.contains).reversed())
    }

    /// Whether a text is the name of sums, averages and the like, and nothing else.
    package func isSummary(_ text: String) -> Bool {
        let words = FoldedText.words(of: text).map(\.folded).filter { !fillers.contains($0) }
        return words.first.map { Int($0) == nil } ?? false
            && PublishedWords.isMade(words.filter { Int($0) == nil }, of: summaries, longest)
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

    /// Whether words are phrases of a list, one behind the other: "total average".
    private static func isMade(_ words: [String], of phrases: Set<String>, _ longest: Int) -> Bool {
        guard !words.isEmpty else { return true }
        return (1...min(longest, words.count)).contains { length in
            phrases.contains(words.prefix(length).joined(separator: " "))
                && isMade(Array(words.dropFirst(length)), of: phrases, longest)
        }
    }

    private static func length(_ phrase: String) -> Int { phrase.words(at: " ").count }
}
