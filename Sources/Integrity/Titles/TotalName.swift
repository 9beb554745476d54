package import Documents
internal import Evaluation
internal import Words

/// Titles of rows that are no item but the sum of others, as they come with a table: nobody can prove or date a total.
package enum TotalName {
    /// Whether a title says nothing but that it is a total, in any language: `TOTAL`, `Sub-total 2017`.
    package static func isTotal(_ title: LocalizedText?) -> Bool {
        (title?.wordings ?? []).contains { wording in
            let words = FoldedWords.of(wording)
            return (1...longest).contains(words.count) && words.allSatisfy(totals.contains)
        }
    }

    /// No name of a total has more words, so that most titles are told without looking.
    private static let longest = 2

    private static let totals = Set(
        Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }.flatMap { $0.tables.words(.totals) }
            .flatMap(FoldedWords.of))
}
