extension WordDocument {
    /// A section with its heading at a level; parts inside it stand one level deeper.
    mutating func add(_ section: Section, level: Int) {
        paragraph(section.title, .heading(level), anchor: section.anchor)
        for block in section.blocks { add(block) }
        for part in section.parts { add(part, level: level + 1) }
    }

    /// A list of contents that Word can renew; until then it names the sections and leads to them.
    mutating func contents(_ title: Words, of sections: [Section]) {
        paragraph(title, .contentsHeading)
        for (index, section) in sections.enumerated() {
            var entry = made(section.title.withoutLinks.linked(to: section.anchor), .contents)
            if index == 0 { entry.content.insert(contentsOf: WordDocument.beginning, at: 1) }
            if index == sections.count - 1 { entry.content.append(.element(WordDocument.field("end"))) }
            append(entry)
        }
    }

    /// The beginning of a field that lists headings of the first two levels.
    private static let beginning: [XMLElement.Content] = [
        .element(field("begin")),
        .element(
            XMLElement(
                "w:r", [],
                [XMLElement("w:instrText", [("xml:space", "preserve")], text: " TOC \\o \"1-2\" \\h \\z \\u ")])),
        .element(field("separate")),
    ]

    private static func field(_ type: String) -> XMLElement {
        XMLElement("w:r", [], [XMLElement("w:fldChar", [("w:fldCharType", type)])])
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let words): paragraph(words)
        case .note(let words): paragraph(words, .note)
        case .warning(let words): paragraph(words, .warning)
        case .facts(let facts): add(facts)
        case .figures(let figures): add(figures)
        case .list(let lines): for line in lines { item(line, ofList: WordPackage.bullets) }
        case .steps(let lines):
            let list = WordPackage.numberedList(nextNumberedList())
            for line in lines { item(line, ofList: list) }
        case .table(let table): add(table.shown)
        case .chart(let chart): add(chart)
        case .lead(let words): paragraph(words, .lead)
        case .fold(let title, let blocks):
            paragraph(title, .lead)
            for block in blocks { add(block) }
        }
    }

    private mutating func item(_ line: Words, ofList list: Int) {
        let numbering = XMLElement(
            "w:numPr", [],
            [XMLElement("w:ilvl", [("w:val", "0")]), XMLElement("w:numId", [("w:val", String(list))])])
        append(made(line, .listItem, properties: [numbering]))
    }

    private mutating func add(_ facts: [Fact]) {
        let rows = facts.map { fact in
            WordTable.Row(cells: [
                WordTable.Cell(paragraphs: [made(fact.name, .tableHead)]),
                WordTable.Cell(paragraphs: fact.lines.map { made($0, .tableText) }),
            ])
        }
        append(
            WordTable(widths: [27, 73], rows: rows, layout: layout, look: .facts).element(isRightToLeft: isRightToLeft))
        append(WordTable.gap)
    }

    private mutating func add(_ figures: [Figure]) {
        let cells = figures.map { figure in
            WordTable.Cell(
                paragraphs: [made(figure.name, .tableHead), made(figure.value, figure.isPlain ? .tableText : .figure)]
                    + figure.lines.map { made($0, .tableText) })
        }
        let widths = figures.map { _ in 100 / max(figures.count, 1) }
        append(
            WordTable(widths: widths, rows: [WordTable.Row(cells: cells)], layout: layout, look: .figures)
                .element(isRightToLeft: isRightToLeft))
        append(WordTable.gap)
    }
}
