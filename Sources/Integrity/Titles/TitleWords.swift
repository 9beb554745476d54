internal import Documents
internal import Evaluation

/// The words of a title as they are compared (semantics, "Integrity", terms: words, alike).
///
/// Folded, of three letters or more (Chinese: pairs of characters), without those that say nothing of the matter.
struct TitleWords: Sendable {
    /// The words of one language's wording, as numbers of a table, each once and ascending.
    struct Wording: Sendable, Hashable {
        /// Nil where the title does not say in which language it is.
        let language: Language?
        /// Those that tell the matter.
        let kept: [WordTable.Number]
        /// Those of them that are not of the field: by these alone two titles are told apart.
        let telling: [WordTable.Number]
        let all: [WordTable.Number]
    }

    let wordings: [Wording]

    /// The words of titles that are to be compared with each other.
    static func of(_ titles: [LocalizedText?]) -> [TitleWords] {
        var table = WordTable()
        return titles.map { TitleWords($0, in: &table) }
    }

    private init(_ title: LocalizedText?, in table: inout WordTable) {
        let plain = title?.plain.map { [(nil as Language?, $0)] } ?? []
        let translated = (title?.byLanguage ?? [:]).sorted { $0.key < $1.key }.map { ($0.key as Language?, $0.value) }
        var wordings: [Wording] = []
        for (language, text) in plain + translated {
            let all = Set(FieldWords.named(in: text).map { table.number(of: $0) }).sorted()
            let kept = all.filter { !table.isCommon($0) }
            let telling = kept.filter { !table.isOfTheField($0) }
            wordings.append(Wording(language: language, kept: kept, telling: telling, all: all))
        }
        self.wordings = wordings
    }

    /// Whether two titles are alike in any one language.
    func isAlike(_ other: TitleWords) -> Bool {
        wordings.contains { one in
            other.wordings.contains { two in
                (one.language == nil || two.language == nil || one.language == two.language) && one.isAlike(two)
            }
        }
    }

    /// The languages in which each of some titles is like another of them, where these are fewer than those in which all
    /// are written: read in another language, they look like nothing at all.
    static func languageOfLikeness(_ titles: [TitleWords]) -> [String: String] {
        let languages = titles.map { Set($0.wordings.compactMap(\.language)) }
        let shared = languages.dropFirst().reduce(languages.first ?? []) { $0.intersection($1) }
        let alike = shared.filter { language in
            titles.indices.allSatisfy { one in
                titles.indices.contains { $0 != one && titles[one].isAlike(titles[$0], in: language) }
            }
        }
        guard !alike.isEmpty, alike.count < shared.count else { return [:] }
        return ["languages": alike.sorted().map(\.rawValue).joined(separator: ", ")]
    }

    private func isAlike(_ other: TitleWords, in language: Language) -> Bool {
        wordings.contains { one in
            one.language == language && other.wordings.contains { $0.language == language && one.isAlike($0) }
        }
    }
}

extension TitleWords.Wording {
    /// Alike: the shorter keeps two words or more and two thirds of them stand in the other, or all words are the same;
    /// and so do those that are not of the field.
    fileprivate func isAlike(_ other: Self) -> Bool {
        guard sharesWhatTells(with: other) else { return false }
        let (shorter, longer) = kept.count <= other.kept.count ? (kept, other.kept) : (other.kept, kept)
        guard !shorter.isEmpty else { return longer.isEmpty && !all.isEmpty && all == other.all }
        guard shorter.count >= 2 else { return shorter == longer }
        return TitleWords.Wording.sharedCount(shorter, longer) * 3 >= shorter.count * 2
    }

    private func sharesWhatTells(with other: Self) -> Bool {
        if telling.isEmpty, other.telling.isEmpty { return kept == other.kept }
        let (shorter, longer) =
            telling.count <= other.telling.count ? (telling, other.telling) : (other.telling, telling)
        return !shorter.isEmpty && TitleWords.Wording.sharedCount(shorter, longer) * 3 >= shorter.count * 2
    }

    /// How many numbers stand in both of two ascending lists.
    private static func sharedCount(_ one: [WordTable.Number], _ other: [WordTable.Number]) -> Int {
        var shared = 0
        var (first, second) = (0, 0)
        while first < one.count, second < other.count {
            let (left, right) = (one[first], other[second])
            if left == right { shared += 1 }
            if left <= right { first += 1 }
            if right <= left { second += 1 }
        }
        return shared
    }
}
