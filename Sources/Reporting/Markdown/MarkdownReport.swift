/// The report as Markdown: the same sections, for drafting and for reading as text.
struct MarkdownReport {
    let view: ReportView
    private var say: Wording { view.say }

    var bytes: [UInt8] {
        var writer = MarkdownWriter(say)
        writer.heading(1, view.first.title, anchor: nil)
        writer.paragraph(view.kind)
        if let notice = view.notice { writer.quote(notice) }
        var body = MarkdownWriter(say)
        for section in [view.front] + view.sections { body.write(section, level: 2) }
        if body.hasOtherLanguages { writer.quote(say("statuses.missing_translation")) }
        return Array((writer.text + body.text).utf8)
    }
}

/// Writes what sections say as Markdown.
struct MarkdownWriter {
    private(set) var text = ""
    private(set) var hasOtherLanguages = false
    /// Whether what is written stands in a table.
    private var isInCell = false
    private let say: Wording

    init(_ say: Wording) { self.say = say }

    mutating func write(_ section: Section, level: Int) {
        heading(level, section.title, anchor: section.anchor)
        for block in section.blocks { write(block) }
        for part in section.parts { write(part, level: level + 1) }
    }

    mutating func heading(_ level: Int, _ title: Words, anchor: Anchor?) {
        if let anchor { text += "<a id=\"\(anchor.name)\"></a>\n\n" }
        text += String(repeating: "#", count: min(level, 6)) + " " + inline(title) + "\n\n"
    }

    mutating func paragraph(_ words: Words) { text += inline(words) + "\n\n" }

    mutating func quote(_ words: Words) { text += "> " + inline(words) + "\n\n" }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let words), .note(let words): paragraph(words)
        case .warning(let words): quote(words)
        case .lead(let words): paragraph(words.strong)
        case .facts(let facts): list(facts.map { named($0.name, $0.lines) })
        case .figures(let figures):
            list(figures.map { named($0.name, [$0.isPlain ? $0.value : $0.value.strong] + $0.lines) })
        case .list(let lines): list(lines)
        case .steps(let lines): steps(lines)
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .fold(let title, let blocks):
            paragraph(title.strong)
            for block in blocks { write(block) }
        }
    }

    private func named(_ name: Words, _ lines: [Words]) -> Words {
        say.titled(name.strong, say.clauses(lines))
    }

    private mutating func list(_ lines: [Words]) {
        for line in lines { text += "- " + inline(line) + "\n" }
        text += "\n"
    }

    private mutating func steps(_ lines: [Words]) {
        for (index, line) in lines.enumerated() { text += "\(index + 1). " + inline(line) + "\n" }
        text += "\n"
    }

    private mutating func write(_ chart: Chart) {
        paragraph(chart.title.strong)
        paragraph(chart.description)
        write(chart.table)
        if let beside = chart.beside { paragraph(beside) }
    }

    private mutating func write(_ whole: Table) {
        let table = whole.shown
        if let caption = table.caption { paragraph(Words("\(caption)").strong) }
        isInCell = true
        text += row(table.columns.map { inline($0.title) })
        text += row(table.columns.map { $0.isNumeric ? "---:" : "---" })
        for row in table.rows + table.footer { text += self.row(cells(of: row)) }
        isInCell = false
        text += "\n"
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private mutating func cells(of row: Table.Row) -> [String] {
        var cells: [String] = []
        for cell in row.cells {
            cells.append(cell.lines.map { inline($0) }.joined(separator: "<br>"))
            cells += Array(repeating: "", count: cell.width - 1)
        }
        if let anchor = row.anchor, !cells.isEmpty { cells[0] = "<a id=\"\(anchor.name)\"></a>" + cells[0] }
        return cells
    }

    private mutating func inline(_ words: Words) -> String {
        words.runs.reduce(into: "") { line, run in line += inline(run) }
    }

    private mutating func inline(_ run: Words.Run) -> String {
        switch run {
        case .plain(let text): return MarkdownText.escaped(text)
        case .written(let text, let language):
            if language != nil { hasOtherLanguages = true }
            return MarkdownText.escaped(text)
        case .code(let text), .typed(let text): return MarkdownText.code(text, isInCell: isInCell)
        case .strong(let words): return MarkdownText.strong(inline(words))
        case .link(let words, let target):
            return MarkdownText.address(of: target).map { "[\(inline(words))](\($0))" } ?? inline(words)
        case .untranslated(let words, _):
            hasOtherLanguages = true
            return inline(words)
        }
    }
}
