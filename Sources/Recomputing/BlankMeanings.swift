internal import Scalars
internal import Scoring

/// What a blank cell of an indicator means, and what marks mean that stand in its place.
struct BlankMeanings {
    private let values: [String: GivenValue]
    /// The word for a cell in which nothing stands; nil where that is not said.
    let word: String?

    /// By the positions of the indicators. A choice that some indicators do not have means nothing for these.
    static func read(
        _ blanks: [(mark: String, word: String)], _ scales: [ScaleWords]
    ) throws(TableProblem) -> [BlankMeanings] {
        for (mark, word) in blanks {
            guard scales.contains(where: { $0.choice(named: word) != nil }) else {
                throw .unknownBlank(word, known: scales.flatMap(\.titles).firstOccurrences)
            }
            guard mark.isEmpty || !scales.contains(where: { $0.holds(mark) }) else { throw .blankIsWord(mark) }
        }
        return scales.map { BlankMeanings(blanks, $0) }
    }

    private init(_ blanks: [(mark: String, word: String)], _ scale: ScaleWords) {
        let pairs = blanks.compactMap { mark, word in
            scale.choice(named: word).map { (CellText.folded(mark), GivenValue.choice($0)) }
        }
        values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        word = values[""] == nil ? nil : blanks.first { $0.mark.isEmpty }?.word
    }

    /// What a text, or an empty one, stands for; nil where that is not said.
    func value(of text: String) -> GivenValue? { values.isEmpty ? nil : values[CellText.folded(text)] }
}
