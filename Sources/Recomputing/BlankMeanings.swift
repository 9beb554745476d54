internal import Scalars
internal import Scoring

/// What a blank cell of an indicator means, and what marks mean that stand in its place.
struct BlankMeanings {
    /// What any methodology has besides its choices.
    enum Word: String, CaseIterable {
        /// The indicator, or the result, does not apply.
        case notAssessed = "not_assessed"
        /// Nothing is published, so that there is nothing to compare.
        case notPublished = "not_published"
    }

    private let values: [String: GivenValue]
    /// The marks that say that nothing is published.
    private let silent: Set<String>
    /// The word for a cell in which nothing stands; nil where that is not said.
    let word: String?

    /// By the positions of the indicators. A choice that some indicators do not have means nothing for these.
    static func read(
        _ blanks: [(mark: String, word: String)], _ scales: [ScaleWords]
    ) throws(TableProblem) -> [BlankMeanings] {
        for (mark, word) in blanks {
            let isKnown = Word(rawValue: word) != nil || scales.contains { $0.choice(named: word) != nil }
            guard isKnown else {
                throw .unknownBlank(
                    word, known: scales.flatMap(\.titles).firstOccurrences + Word.allCases.map(\.rawValue))
            }
            guard mark.isEmpty || !scales.contains(where: { $0.holds(mark) }) else { throw .blankIsWord(mark) }
        }
        return scales.map { BlankMeanings(blanks, $0) }
    }

    /// The marks that are said to mean that nothing is published.
    static func silent(in blanks: [(mark: String, word: String)]) -> Set<String> {
        Set(blanks.filter { Word(rawValue: $0.word) == .notPublished }.map { CellText.folded($0.mark) })
    }

    private init(_ blanks: [(mark: String, word: String)], _ scale: ScaleWords) {
        let pairs = blanks.compactMap { mark, word in
            scale.value(ofBlank: word).map { (CellText.folded(mark), $0) }
        }
        values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        silent = BlankMeanings.silent(in: blanks)
        word = values[""] == nil ? nil : blanks.first { $0.mark.isEmpty }?.word
    }

    /// What a text, or an empty one, stands for; nil where that is not said.
    func value(of text: String) -> GivenValue? { values.isEmpty ? nil : values[CellText.folded(text)] }

    /// Whether a text was said to say nothing.
    func isSilent(_ text: String) -> Bool { !silent.isEmpty && silent.contains(CellText.folded(text)) }
}
