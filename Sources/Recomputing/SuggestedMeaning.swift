internal import ExactNumbers
internal import Importing
internal import Scalars
internal import Scoring
internal import Spreadsheets

/// What a column of which nothing is known seems to be: by its heading, else by what its cells hold.
struct SuggestedMeaning {
    private let words: SchemeWords
    /// What other columns are.
    private let taken: Set<TableColumn.Meaning>

    init(_ words: SchemeWords, taken: Set<TableColumn.Meaning>) {
        (self.words, self.taken) = (words, taken)
    }

    /// - Parameters:
    ///   - sample: cells below the heading.
    ///   - section: the result that the columns beside it make it.
    func suggestion(
        for column: TableColumn, _ sample: [CellValue], section: PublishedResult?
    ) -> TableColumn.Suggestion? {
        let isName = column.meaning == .name
        if let named = section ?? words.result(in: column.heading, under: column.above, sample: sample),
            !taken.contains(.result(named)),
            words.mayBe(named, sample) || (!isName && ofClasses(sample) == nil && !sample.contains(where: isSentence))
        {
            return TableColumn.Suggestion(words.name(of: .result(named)), by: .heading)
        }
        if let classes = ofClasses(sample) { return TableColumn.Suggestion(classes, by: .classes) }
        guard !isName else { return nil }
        if let near = words.suggestion(for: column.heading) {
            return isTaken(near) ? nil : TableColumn.Suggestion(near, by: .near)
        }
        return ofNumbers(sample).map { TableColumn.Suggestion($0, by: .numbers) }
    }

    /// Columns of which several can be the total by their numbers, or another is by its heading, say nothing by them: ranks,
    /// populations.
    ///
    /// Neither do columns of which several seem to be one thing and are called the same; of others the first is meant whose heading
    /// says so.
    static func withoutRivals(_ columns: [TableColumn]) -> [TableColumn] {
        withoutTwins(withoutRivalNumbers(columns))
    }

    private static func withoutTwins(_ columns: [TableColumn]) -> [TableColumn] {
        var columns = columns
        let named = columns.indices.filter { columns[$0].suggestion != nil }
        for same in Dictionary(grouping: named, by: { columns[$0].suggestion?.name ?? "" }).values where same.count > 1
        {
            let headings = Set(same.map { FoldedText.key(columns[$0].heading) })
            let sure = same.filter { columns[$0].suggestion?.basis != .near }
            let meant = headings.count < same.count ? nil : same.first { isByHeading(columns[$0]) } ?? sure.first
            for position in same where position != meant { columns[position].suggestion = nil }
        }
        return columns
    }

    private static func isByHeading(_ column: TableColumn) -> Bool { column.suggestion?.basis == .heading }

    private static func withoutRivalNumbers(_ columns: [TableColumn]) -> [TableColumn] {
        let byNumbers = columns.indices.filter { columns[$0].suggestion?.basis == .numbers }
        let isNamed = columns.contains { column in
            column.suggestion.map { $0.isResult && $0.name.begins(with: SchemeWords.total) } ?? false
        }
        guard byNumbers.count > 1 || isNamed else { return columns }
        var columns = columns
        for position in byNumbers { columns[position].suggestion = nil }
        return columns
    }

    /// Whether a column is read as what a name stands for, however it is written there.
    private func isTaken(_ name: String) -> Bool {
        switch words.meaning(named: name) {
        case .indicator(let position)?, .percent(let position)?: indicators.contains(position)
        case .result(let result)?:
            taken.contains { if case .result(let other) = $0 { other.thing == result.thing } else { false } }
        case .name?, .unread?, nil: false
        }
    }

    private var indicators: Set<Int> {
        Set(
            taken.compactMap { meaning in
                switch meaning {
                case .indicator(let position), .percent(let position): position
                case .name, .result, .unread: nil
                }
            })
    }

    private func isSentence(_ cell: CellValue) -> Bool { cell.plainText.words.count > SuggestedMeaning.longestName }

    /// How many words the name of a class has at most, be it one that is not known.
    private static let longestName = 6

    /// The class of which all cells hold names; nil where those of several results can be meant, and none is of the whole.
    private func ofClasses(_ sample: [CellValue]) -> String? {
        let texts = sample.map(\.plainText).filter { !CellText.isMark($0) }
        guard texts.count > 1 else { return nil }
        let possible = words.things(classedBy: Set(texts.map(CellText.folded)))
        let free = possible.filter { !taken.contains(.result(PublishedResult($0, .class))) }
        let unpublished = free.filter { !taken.contains(.result(PublishedResult($0))) }
        let found = unpublished.isEmpty ? free : unpublished
        let only = found.contains(.total) ? .total : found.only
        return only.map { words.name(of: .result(PublishedResult($0, .class))) }
    }

    /// The total, where it is published nowhere and all cells are numbers that it can be, and where an unknown column is not
    /// rather one of the indicators that are missing.
    private func ofNumbers(_ sample: [CellValue]) -> String? {
        guard !taken.contains(where: \.isTotal), words.things.contains(.total), let most = words.maximum(of: .total),
            sample.count > 1, words.areAllOrNone(indicators)
        else { return nil }
        let numbers = sample.map { PrintedNumber($0.plainText)?.value }
        guard numbers.allSatisfy({ $0.map { $0 >= .zero && $0 <= most } ?? false }) else { return nil }
        return words.name(of: .result(PublishedResult(.total, .score)))
    }
}
