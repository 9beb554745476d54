internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// terms: one free word that is spelled in two ways, and so counts twice (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Words of fields by which rules tell things apart, and which nobody else defines.
    var likeWords: [Suspicion] {
        freeWords.flatMap { kind, field -> [Suspicion] in
            let items = evaluation.items(kind).filter { standing.counts($0.id) && $0.word(field) != nil }
            let words = items.compactMap { $0.word(field) }.firstOccurrences
            let itemsByWord = Dictionary(grouping: items) { $0.word(field) ?? "" }
            let likes = LikeSpellings(words.map { FreeWord($0, mayBeMistyped: field == "substance") })
            return words.indices.compactMap { later -> Suspicion? in
                guard let earlier = likes.firstLike(later) else { return nil }
                let doubled = itemsByWord[words[later]] ?? []
                let first = itemsByWord[words[earlier]]?.first
                return Suspicion(
                    kind: .terms, way: .likeWords, severity: .medium,
                    items: ([first].compactMap(\.self) + doubled).map(\.id),
                    details: ["words": "\(words[earlier]), \(words[later])"],
                    changes: doubled.map { .set(field: field, of: $0.id, to: .word(words[earlier])) },
                    subject: doubled[0].id)
            }
        }
    }

    /// The fields with free words that are counted once for each, or by which items are one.
    private var freeWords: [(kind: ItemKind, field: String)] {
        let counted = rules.methodology.indicators.map(\.indicator).flatMap(\.measure.items).flatMap { measure in
            let distinct = measure.rule.statistic.countsValues ? measure.rule.field : nil
            let once = rules.methodology.selection(measure.rule.selection)?.oncePer
            return [distinct, once].compactMap(\.self).map { (kind: measure.kind, path: $0) }
        }
        let free = counted.compactMap { kind, path -> String? in
            guard path.names.count == 1, let field = ReportedFields.catalogue.field(at: path, of: kind),
                case .identifier(nil) = field.type
            else { return nil }
            return "\(kind.rawValue) \(field.name)"
        }
        return free.firstOccurrences.compactMap { text in
            let parts = text.words(at: " ").map(String.init)
            return ItemKind(rawValue: parts[0]).map { ($0, parts[1]) }
        }
    }
}

extension Statistic {
    fileprivate var countsValues: Bool { if case .values = reckoning { true } else { false } }
}

/// A word as it is compared with others.
struct FreeWord {
    private let letters: [Unicode.Scalar]
    private let digits: [Unicode.Scalar]
    private let mayBeMistyped: Bool

    /// The fewest letters of words that may be one but for a slip: `pfos` and `pfoa` are two.
    private static let long = 6

    /// - Parameter mayBeMistyped: whether words that differ in one letter may be one; of names that the record invents, such
    ///   as `phase-a` and `phase-b`, they are not.
    init(_ word: String, mayBeMistyped: Bool) {
        let plain = word.lowercased().replacing(scalars: "ph", with: "f").unicodeScalars
        digits = plain.filter { ("0"..."9").contains($0) }
        var letters = plain.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        if letters.count > 2, letters.last == "s" { letters.removeLast() }
        // A substance that has two names is one under either.
        let named = mayBeMistyped ? SubstanceNames.first(of: String(String.UnicodeScalarView(letters))) : nil
        self.letters = named.map { Array($0.unicodeScalars) } ?? Array(letters)
        self.mayBeMistyped = mayBeMistyped
    }

    /// The letters and digits of a word however it is spelled.
    static func plain(_ word: String) -> String {
        String(String.UnicodeScalarView(FreeWord(word, mayBeMistyped: false).letters))
    }

    /// The same of a substance, by the first of its names, or of the substance whose stock it is.
    static func substance(_ word: String) -> String { SubstanceNames.stock(of: plain(word)) }

    func isLike(_ other: FreeWord) -> Bool {
        if letters == other.letters { return true }
        guard mayBeMistyped, digits == other.digits, min(letters.count, other.letters.count) >= Self.long else {
            return false
        }
        return EditDistance.distance(letters, other.letters) == 1
    }

    /// What a word shares with every word that is like it: its letters, and if it may be mistyped also all that is left of
    /// them without one, since two words that differ in one letter or in the order of two become one so.
    var traces: [[Unicode.Scalar]] {
        guard mayBeMistyped, letters.count + 1 >= Self.long else { return [letters] }
        return [letters]
            + letters.indices.map { position in
                var shorter = letters
                shorter.remove(at: position)
                return shorter
            }
    }
}

/// Finds words that are like an earlier one without comparing every two.
private struct LikeSpellings {
    private let words: [FreeWord]
    private let positions: [[Unicode.Scalar]: [Int]]

    init(_ words: [FreeWord]) {
        self.words = words
        let traces = words.enumerated().flatMap { position, word in word.traces.map { ($0, [position]) } }
        positions = Dictionary(traces, uniquingKeysWith: +)
    }

    /// The position of the first word that one at a position is like; nil where it is like no earlier one.
    func firstLike(_ later: Int) -> Int? {
        let candidates = words[later].traces.flatMap { positions[$0] ?? [] }.filter { $0 < later }
        return candidates.sorted().first { words[$0].isLike(words[later]) }
    }
}
