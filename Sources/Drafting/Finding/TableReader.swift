internal import Importing
internal import Methodology
internal import Scalars

/// Finds what the rows of tables tell of.
struct TableReader {
    private typealias Cells = [(cell: ReportCell, paragraph: ReadParagraph)]

    private let rows: [Int: Cells]
    /// The cells that reach over several rows, of which few tables have many.
    private let tall: Cells

    private init(cells: Cells) {
        rows = Dictionary(grouping: cells, by: \.cell.row)
        tall = cells.filter { $0.cell.lastRow > $0.cell.row }
    }

    static func candidates(in sections: [ReportSection]) -> [Candidate] {
        var tables: [Int: [(cell: ReportCell, paragraph: ReadParagraph)]] = [:]
        for section in sections {
            for paragraph in section.content {
                if case .cell(let cell) = paragraph.paragraph.role {
                    tables[cell.table, default: []].append((cell, paragraph))
                }
            }
        }
        return tables.sorted { $0.key < $1.key }.flatMap { TableReader(cells: $0.value).candidates() }
    }

    private func candidates() -> [Candidate] {
        guard let (row, fields) = heading() else { return [] }
        var found: [Candidate] = []
        var path: [ReadParagraph] = []
        for number in rows.keys.sorted() where number > row {
            let own = rows[number] ?? []
            if own.count == 1, own[0].cell.columns > 2 {
                path = [own[0].paragraph]
            } else if let candidate = candidate(number, fields, path) {
                if isPart(number, fields), !found.isEmpty {
                    found[found.count - 1].add(candidate)
                } else {
                    found.append(candidate)
                }
            }
        }
        return found
    }

    /// The first row whose cells head a column of titles and another.
    private func heading() -> (row: Int, fields: [Int: String])? {
        let known = ImportWords.vocabulary.headings[.activity] ?? [:]
        let attending = ImportWords.vocabulary.attending
        for row in rows.keys.sorted().prefix(5) {
            var fields: [Int: String] = [:]
            for (cell, paragraph) in rows[row] ?? [] {
                let heading = FoldedText.key(paragraph.text)
                guard let target = known[heading] else { continue }
                // Who took part is one thing, who benefited another.
                fields[cell.column] = attending.contains(heading) ? "attended_by" : target.name
            }
            if fields.count > 1, fields.values.contains("title") { return (row, fields) }
        }
        return nil
    }

    private func candidate(_ row: Int, _ fields: [Int: String], _ path: [ReadParagraph]) -> Candidate? {
        let above = tall.filter { $0.cell.row < row && $0.cell.lastRow >= row }
        let covering = (above + (rows[row] ?? [])).sorted { $0.paragraph.number < $1.paragraph.number }
        let named = covering.flatMap { cell, paragraph in
            fields[cell.column].map { [(field: $0, part: Candidate.Part(paragraph))] } ?? []
        }
        guard let titled = covering.first(where: { fields[$0.cell.column] == "title" && $0.cell.row == row })?.paragraph
        else { return nil }
        guard ReportWords.totals.match(at: 0, in: titled.words, before: titled.words.count) == nil else { return nil }
        let sentence = titled.sentences.first ?? titled.all
        let end = (titled.text(of: sentence).cut(atFirst: "(")?.before).map { String($0.trimmed) }
        var candidate = Candidate(
            title: end.flatMap { $0.isEmpty ? nil : $0 } ?? titled.text(of: sentence), titled: titled)
        candidate.path = path
        candidate.parts = covering.map { Candidate.Part($0.paragraph) }.filter { $0.paragraph.number != titled.number }
        candidate.cells = named
        return candidate
    }

    /// Whether a row is numbered as a part of the one above: `3a` behind `3`.
    private func isPart(_ row: Int, _ fields: [Int: String]) -> Bool {
        guard let number = rows[row]?.first(where: { $0.cell.column == 1 })?.paragraph.text,
            let letter = number.unicodeScalars.last, ("a"..."z").contains(letter), number.unicodeScalars.count <= 4
        else { return false }
        return number.unicodeScalars.dropLast().allSatisfy { ("0"..."9").contains($0) }
    }
}

extension Candidate {
    /// Adds what a row says of a part.
    fileprivate mutating func add(_ part: Candidate) {
        let known = Set(parts.map(\.paragraph.number))
        parts += part.all.filter { !known.contains($0.paragraph.number) }
        cells = (cells ?? []) + (part.cells ?? []).filter { ["dates", "began", "place"].contains($0.field) }
        isOfParts = true
    }
}
