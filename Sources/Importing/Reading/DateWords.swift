/// The words that dates are written with, in all languages at once.
package struct DateWords: Sendable {
    /// The number of the month for each of its names and short forms, folded.
    package let months: [String: Int]
    /// Words between the first and the last day of a stretch: "to", "au".
    package let ranges: Set<String>
    /// "and" in all languages.
    package let conjunctions: Set<String>
    /// Words that say nothing: "of", the names of the days of the week, the ending of "1er".
    package let fillers: Set<String>
    /// What a number counts that is no day of a month: "days", "weeks".
    package let timeUnits: Set<String>
    /// Words for a quarter and for half of a year, and letters in their stead: `T3`, `H1`.
    package let quarters: Set<String>
    package let halves: Set<String>
    /// Words for the seasons, which say no more than the year: they are others elsewhere.
    package let seasons: Set<String>
    /// What stands before the day on which something began that still goes on.
    private let since: Set<String>
    /// What stands before two days that "and" joins: "between".
    let between: Set<String>
    /// The number for "first", "premier", `II`.
    package let ordinals: [String: Int]
    /// What stands behind the digits of `2ème`.
    package let ordinalEndings: Set<String>

    /// Takes words as they are written; they are folded here.
    init(
        months: [String: Int], ranges: some Sequence<String>, conjunctions: some Sequence<String>,
        fillers: some Sequence<String>, quarters: some Sequence<String>, halves: some Sequence<String>,
        ordinals: [String: Int], ordinalEndings: some Sequence<String>, timeUnits: some Sequence<String>,
        seasons: some Sequence<String>, since: some Sequence<String>, between: some Sequence<String>
    ) {
        self.between = Set(between.map(FoldedText.key))
        self.timeUnits = Set(timeUnits.map(FoldedText.key))
        self.since = Set(since.map(FoldedText.key))
        self.seasons = Set(seasons.map(FoldedText.key))
        let folded = months.map { (FoldedText.key($0.key), $0.value) }
        self.months = Dictionary(folded, uniquingKeysWith: { first, _ in first })
        self.ranges = Set(ranges.map(FoldedText.key))
        self.conjunctions = Set(conjunctions.map(FoldedText.key))
        self.fillers = Set(fillers.map(FoldedText.key))
        self.quarters = Set(quarters.map(FoldedText.key))
        self.halves = Set(halves.map(FoldedText.key))
        let numbers = ordinals.map { (FoldedText.key($0.key), $0.value) }
        self.ordinals = Dictionary(numbers, uniquingKeysWith: { first, _ in first })
        self.ordinalEndings = Set(ordinalEndings.map(FoldedText.key))
    }

    /// What stands behind a word such as `since` at the beginning of a text; nil where none does.
    func behindSince(_ text: String) -> String? {
        let words = FoldedText.words(of: text)
        guard let first = words.first, words.count > 1, since.contains(first.folded) else { return nil }
        return String(text[words[1].range.lowerBound...])
    }
}
