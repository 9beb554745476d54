internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Reads the cells of a sheet of a record's workbook, as an import of any table reads them.
struct WorkbookCellReader {
    let section: WorkbookSection
    let vocabulary: ImportVocabulary
    /// Nil for documents, which no table brings.
    let context: RecordContext?
    let order: DateOrder?
    let is1904: Bool
    /// What each column of numbers shows of its marks.
    let marks: [Int: NumberMarks]

    func read(_ value: CellValue, _ column: WorkbookColumn, at number: Int) -> CellReader.Outcome {
        let text = value.text
        switch (value, column.form) {
        case (.fault, _): return .problem(.fault)
        case (.uncomputed, _): return .problem(.uncomputed)
        case _ where !isText(column) && vocabulary.isBlank(text): return CellReader.Outcome()
        case _ where !isText(column) && vocabulary.tellsNothing(text): return .problem(.tellsNothing)
        case (_, .text): return .value(.text(PlainText.line(text)))
        case (_, .date): return date(value)
        case (_, .amount): return amount(text, marks[number] ?? NumberMarks())
        case (_, .choice(let choices)):
            if let choice = WorkbookCellReader.choice(text, among: choices) { return .value(.word(choice)) }
        case (_, .sourceKind):
            if let kind = WorkbookCellReader.sourceKind(text) { return .value(.word(kind)) }
        case (_, .choices(let choices)):
            let parts = text.parts { ";；،\n".unicodeScalars.contains($0) }.filter { !$0.trimmed.isEmpty }
            let read = parts.map { WorkbookCellReader.choice(String($0), among: choices) }
            if !read.contains(nil) { return .value(.words(read.compactMap(\.self))) }
        default: break
        }
        guard let kind = section.kind, let context else { return .value(.text(PlainText.line(text))) }
        let reader = CellReader(vocabulary: vocabulary, context: context, kind: kind, is1904: is1904, marks: marks)
        return column.path == ["place", "country"]
            ? reader.party(text) : reader.read(value, for: column.path[0], column: number)
    }

    /// Whether a cell may say anything, such as a title that is a word for nothing.
    private func isText(_ column: WorkbookColumn) -> Bool { column.form == .text && column.path[0] != "place" }

    private func date(_ value: CellValue) -> CellReader.Outcome {
        switch DateCell(words: vocabulary.dates, is1904: is1904).read(value, order: order) {
        case .read(let span, _) where span.ended == nil:
            farYear(of: span).map { .problem($0) } ?? .value(ItemDraft.Value(span.began))
        case .read: .problem(.notOneDate)
        case .ambiguous(let spans): .problem(.ambiguousDate(spans.mapValues(\.began.text)))
        case .noSuchDay: .problem(.noSuchDay)
        case .unreadable: .problem(.unreadableDate)
        }
    }

    private func farYear(of span: DateSpan) -> CellProblem.Reason? {
        guard let kind = section.kind, let context else { return nil }
        let years = DateColumns.likelyYears(of: kind, around: context.years)
        return span.years.first { !years.contains($0) }.map { .farYear($0, period: context.years) }
    }

    /// An amount of any unit: a result is so many tonnes. What can mean two numbers is asked, as anywhere.
    private func amount(_ text: String, _ marks: NumberMarks) -> CellReader.Outcome {
        let written = text.words.joined(separator: " ")
        let numbers = NumberText(nouns: [], marks: marks)
        if let amount = numbers.amount(written) { return .value(.word(amount)) }
        if let digits = written.words.first, numbers.amountCanMeanTwo(String(digits)) {
            return .problem(.thousandsOrDecimals)
        }
        if case .success = DecimalText.parseAmount(written) { return .value(.word(written)) }
        let bounded = BoundedNumber(words: vocabulary.bounds, numbers: numbers, ranges: vocabulary.numberRanges)
        return bounded.amount(text).map { .value($0) } ?? .problem(.notAnAmount)
    }

    /// A kind of document by its word in any language, or as it is written.
    private static func sourceKind(_ text: String) -> String? {
        let key = FoldedText.key(text)
        let known = WorkbookText.sourceKinds.first { kind in
            WorkbookText.all.contains { FoldedText.key($0.sourceKind(kind)) == key }
        }
        return known ?? (Identifier.isValid(text, allowsUnderscore: true) ? text : nil)
    }

    /// A choice by its word in any language.
    private static func choice(_ text: String, among choices: [String]) -> String? {
        let key = FoldedText.key(text)
        return choices.first { choice in
            FoldedText.key(choice) == key || WorkbookText.all.contains { FoldedText.key($0.choice(choice)) == key }
        }
    }
}
