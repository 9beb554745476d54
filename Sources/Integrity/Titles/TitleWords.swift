internal import Documents
internal import Evaluation

/// The words of a title as they are compared (semantics, "Integrity", terms: words, alike).
///
/// Folded, of three letters or more (Chinese: pairs of characters), without those that say nothing of the matter.
struct TitleWords: Sendable {
    /// The words of one language's wording.
    struct Wording: Sendable, Hashable {
        /// Nil where the title does not say in which language it is.
        let language: Language?
        /// Those that tell the matter.
        let kept: Set<String>
        let all: Set<String>
    }

    let wordings: [Wording]

    init(_ title: LocalizedText?) {
        let plain = title?.plain.map { [(nil as Language?, $0)] } ?? []
        let translated = (title?.byLanguage ?? [:]).sorted { $0.key < $1.key }.map { ($0.key as Language?, $0.value) }
        wordings = (plain + translated).map { language, text in
            let all = Set(FoldedWords.of(text))
            return Wording(language: language, kept: all.subtracting(CommonWords.all), all: all)
        }
    }

    /// Whether two titles are alike in any one language.
    func isAlike(_ other: TitleWords) -> Bool {
        wordings.contains { one in
            other.wordings.contains { two in
                (one.language == nil || two.language == nil || one.language == two.language) && one.isAlike(two)
            }
        }
    }
}

extension TitleWords.Wording {
    /// Alike: the shorter keeps two words or more and two thirds of them stand in the other, or all words are the same.
    fileprivate func isAlike(_ other: Self) -> Bool {
        let (shorter, longer) = kept.count <= other.kept.count ? (kept, other.kept) : (other.kept, kept)
        guard !shorter.isEmpty else { return longer.isEmpty && !all.isEmpty && all == other.all }
        guard shorter.count >= 2 else { return shorter == longer }
        return shorter.lazy.filter(longer.contains).count * 3 >= shorter.count * 2
    }
}
