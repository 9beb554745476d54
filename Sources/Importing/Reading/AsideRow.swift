internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Words of what stands in a table and is no item, in all languages at once.
package struct AsideWords: Sendable {
    /// "Total", "Sous-total".
    package let totals: NameList
    /// "Of which", "À reporter", folded.
    private let sumRows: Set<String>
    /// "Moyenne", "Maximum".
    private let averages: NameList
    /// "Par", folded.
    private let over: Set<String>
    /// "Note", "Source", "Prepared by", folded.
    let notes: Set<String>
    /// "Year", "Exercice", folded.
    let years: Set<String>

    /// Takes words as they are written; they are folded here.
    ///
    /// - Parameters:
    ///   - sumRows: what a row begins with that holds numbers alone: a sum carried on, or what is part of one.
    ///   - over: what leads, behind an average, to what it is taken over.
    ///   - fillers: what may be named beside a sum: what is counted in it.
    ///   - counted: what may be named beside an average: some of these words begin titles, too.
    init(
        totals: some Sequence<String>, sumRows: some Sequence<String>, averages: some Sequence<String>,
        over: some Sequence<String>,
        notes: some Sequence<String>, years: some Sequence<String>, fillers: some Sequence<String>,
        counted: some Sequence<String>
    ) {
        let totals = totals.map { (name: $0, meaning: "total") }
        self.sumRows = Set(sumRows.map(FoldedText.key))
        self.totals = NameList(totals, fillers: fillers)
        self.averages = NameList(averages.map { (name: $0, meaning: "average") }, fillers: counted)
        self.over = Set(over.map(FoldedText.key))
        self.notes = Set(notes.map(FoldedText.key))
        self.years = Set(years.map(FoldedText.key))
    }

    /// Whether a text says nothing but that a row is an average, of what is counted and of which years.
    func isAverage(_ text: String) -> Bool {
        let findings = averages.read(text)
        return !findings.found.isEmpty && !findings.unread.contains { $0.holds(where: \.isAlphabetic) }
    }

    /// Whether the first words of a text say that something is a sum.
    func beginsWithTotal(_ text: String) -> Bool {
        !Self.beginnings(of: FoldedText.words(of: text).map(\.folded), in: totals).isEmpty
    }

    /// Whether a text begins as a row with a sum carried on, or with what is part of one: "of which online".
    func beginsAsSumRow(_ text: String) -> Bool {
        let words = FoldedText.words(of: text).map(\.folded)
        return (1...4).contains { $0 <= words.count && sumRows.contains(words[..<$0].joined(separator: " ")) }
    }

    /// Whether a text is the name of a sum with its letters apart: `T O T A L`.
    func isSpacedTotal(_ text: String) -> Bool {
        let letters = FoldedText.words(of: text).map(\.folded)
        return letters.count > 2 && letters.allSatisfy { $0.unicodeScalars.count == 1 }
            && totals.meanings[letters.joined()] != nil
    }

    /// Whether a text begins as an average for each of something: "Average per workshop".
    func isAverageForEach(_ text: String) -> Bool {
        let words = FoldedText.words(of: text).map(\.folded)
        return Self.beginnings(of: words, in: averages).contains { $0 + 1 < words.count && over.contains(words[$0]) }
    }

    /// How many words at the beginning are a name: one, two or three, or several of these.
    private static func beginnings(of words: [String], in names: NameList) -> [Int] {
        (1...3).filter { $0 <= words.count && names.meanings[words[..<$0].joined(separator: " ")] != nil }
    }
}

/// Tells rows of sums, footnotes and headings of parts of a table from items.
struct AsideRows {
    let words: AsideWords
    let columns: [ImportPlan.Column]
    let kind: ItemKind
    let merged: [MergedCells]
    /// The numbers of the rows behind the last one with more than one cell, where that one holds sums: signatures, remarks.
    private var tail: Set<Int> = []

    init(
        _ words: AsideWords, columns: [ImportPlan.Column], kind: ItemKind, rows: [SheetRow], merged: [MergedCells]
    ) {
        self.words = words
        self.columns = columns
        self.kind = kind
        self.merged = merged
        guard let last = rows.last(where: { $0.cells.count > 1 }) else { return }
        let behind = rows.filter { $0.number > last.number }
        let hasNotes = behind.contains { aside($0) != nil }
        if hasNotes || aside(last) == .total { tail = Set(behind.map(\.number)) }
    }

    /// What the row is, if it is no item.
    func aside(_ row: SheetRow) -> ImportPlan.AsideRow.Kind? {
        guard let label = label(of: row) else { return nil }
        if isTotal(label, row) { return .total }
        guard row.cells.count == 1 else { return nil }
        if isNote(label) || tail.contains(row.number) { return .note }
        return isHeading(label, row) ? .heading : nil
    }

    /// The title, or the first text where there is none, or the only cell.
    private func label(of row: SheetRow) -> String? {
        let titles = columns.filter { $0.target.map(HeadingRow.isTitle) ?? false }.map(\.number)
        if let title = titles.compactMap({ row.cells[$0]?.text }).first { return title }
        let cells = row.cells.sorted { $0.key < $1.key }.map(\.value)
        if cells.count == 1 { return cells[0].text }
        return cells.lazy.compactMap { if case .text(let text) = $0 { text } else { nil } }.first
    }

    /// Sums and averages are called so, with what is counted or a year beside it; or begin so, with nothing but numbers in
    /// their row.
    private func isTotal(_ label: String, _ row: SheetRow) -> Bool {
        if words.isAverage(label) || words.isSpacedTotal(label) { return true }
        let isAmongNumbers = words.isAverageForEach(label) || words.beginsAsSumRow(label)
        if isAmongNumbers, !hasDate(row, besides: label), hasNumbersAlone(row, besides: label) {
            return true
        }
        let findings = words.totals.read(label)
        guard !findings.found.isEmpty else { return false }
        let others = findings.unread.filter { $0.holds(where: \.isAlphabetic) }
        let isFirst = words.beginsWithTotal(label)
        // Over which years a sum goes may stand in the column of dates, and how many days, too.
        if others.isEmpty, isFirst { return true }
        guard !hasDate(row, besides: label) else { return false }
        if others.isEmpty { return true }
        return isFirst && hasNumbersAlone(row, besides: label)
    }

    private func hasNumbersAlone(_ row: SheetRow, besides label: String) -> Bool {
        let texts = row.cells.values.filter { cell in
            if case .text(let text) = cell { text != label && text.holds(where: \.isAlphabetic) } else { false }
        }
        return row.cells.count > 1 && texts.isEmpty
    }

    private func hasDate(_ row: SheetRow, besides label: String) -> Bool {
        columns.contains { column in
            guard let target = column.target, let cell = row.cells[column.number] else { return false }
            return DateColumns.isDate(target, of: kind) && cell.text != label
        }
    }

    private func isNote(_ label: String) -> Bool {
        let text = label.trimmed
        if let first = text.unicodeScalars.first, "*†‡§¹²³⁴⁵※".unicodeScalars.contains(first) { return true }
        if isNumberedNote(text) { return true }
        let folded = FoldedText.words(of: String(text))
        for count in 1...3 where folded.count > count {
            guard words.notes.contains(folded[..<count].map(\.folded).joined(separator: " ")) else { continue }
            let behind = text[folded[count - 1].range.upperBound...].unicodeScalars.first {
                !$0.properties.isWhitespace
            }
            if count > 1 || behind.map({ ":：.–—-".unicodeScalars.contains($0) }) ?? false { return true }
        }
        return false
    }

    /// `(1) provisional`.
    private func isNumberedNote(_ text: Substring) -> Bool {
        guard let inside = text.without(prefix: "(")?.cut(atFirst: ")")?.before else { return false }
        return !inside.isEmpty && inside.unicodeScalars.count <= 2
            && inside.unicodeScalars.allSatisfy { $0.isNumeric || $0 == "*" }
    }

    /// A year, or what stands over several columns.
    private func isHeading(_ label: String, _ row: SheetRow) -> Bool {
        let pieces = FoldedText.words(of: label).map(\.folded).filter { !words.years.contains($0) }
        let isYears = (1...2).contains(pieces.count) && pieces.allSatisfy { $0.utf8.count == 4 && Int($0) != nil }
        let isWide = merged.contains { range in
            range.rows.contains(row.number) && range.columns.count > 2 && row.cells[range.columns.lowerBound] != nil
        }
        return isYears || isWide
    }
}
