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

    /// - Parameter sample: cells below the heading.
    func suggestion(for column: TableColumn, _ sample: [CellValue]) -> TableColumn.Suggestion? {
        let isName = column.meaning == .name
        if let named = words.result(in: column.heading, under: column.above, sample: sample),
            !taken.contains(.result(named)),
            words.mayBe(named, sample) || (!isName && ofClasses(sample) == nil)
        {
            return TableColumn.Suggestion(words.name(of: .result(named)), isResult: true)
        }
        if let classes = ofClasses(sample) { return TableColumn.Suggestion(classes, isResult: true) }
        guard !isName else { return nil }
        if let near = words.suggestion(for: column.heading) {
            return TableColumn.Suggestion(near)
        }
        return ofNumbers(sample).map { TableColumn.Suggestion($0, isByNumbers: true) }
    }

    /// Columns of which several can be the total by their numbers, or another is by its heading, say nothing by them: ranks,
    /// populations.
    ///
    /// Neither do columns of which several seem to be one thing and are called the same; of others the first is meant.
    static func withoutRivals(_ columns: [TableColumn]) -> [TableColumn] {
        withoutTwins(withoutRivalNumbers(columns))
    }

    private static func withoutTwins(_ columns: [TableColumn]) -> [TableColumn] {
        var columns = columns
        let named = columns.indices.filter { columns[$0].suggestion != nil }
        for same in Dictionary(grouping: named, by: { columns[$0].suggestion?.name ?? "" }).values where same.count > 1
        {
            let headings = Set(same.map { FoldedText.key(columns[$0].heading) })
            for position in headings.count < same.count ? same : Array(same.dropFirst()) {
                columns[position].suggestion = nil
            }
        }
        return columns
    }

    private static func withoutRivalNumbers(_ columns: [TableColumn]) -> [TableColumn] {
        let byNumbers = columns.indices.filter { columns[$0].suggestion?.isByNumbers ?? false }
        let isNamed = columns.contains { column in
            column.suggestion.map { $0.isResult && $0.name.begins(with: SchemeWords.total) } ?? false
        }
        guard byNumbers.count > 1 || isNamed else { return columns }
        var columns = columns
        for position in byNumbers { columns[position].suggestion = nil }
        return columns
    }

    /// The class of which all cells hold names.
    private func ofClasses(_ sample: [CellValue]) -> String? {
        let texts = sample.map(\.plainText).filter { !CellText.isMark($0) }
        guard texts.count > 1 else { return nil }
        let possible = words.things(classedBy: Set(texts.map(CellText.folded)))
        let free = possible.filter { thing in
            !taken.contains(.result(PublishedResult(thing))) && !taken.contains(.result(PublishedResult(thing, .class)))
        }
        let found = free.contains(.total) ? .total : free.first ?? possible.first
        return found.map { words.name(of: .result(PublishedResult($0, .class))) }
    }

    /// The total, where it is published nowhere and all cells are numbers that it can be.
    private func ofNumbers(_ sample: [CellValue]) -> String? {
        guard !taken.contains(where: \.isTotal), words.things.contains(.total), let most = words.maximum(of: .total),
            sample.count > 1
        else {
            return nil
        }
        let numbers = sample.map { PrintedNumber($0.plainText)?.value }
        guard numbers.allSatisfy({ $0.map { $0 >= .zero && $0 <= most } ?? false }) else { return nil }
        return words.name(of: .result(PublishedResult(.total, .score)))
    }
}
