extension Section {
    /// The section without the links that lead to what the report does not hold.
    func leading(to anchors: Set<Anchor>) -> Section {
        mapped { $0.leading(to: anchors) }
    }

    /// The places that the section has.
    var anchors: Set<Anchor> {
        var found: Set<Anchor> = [anchor]
        for block in blocks { found.formUnion(block.anchors) }
        for part in parts { found.formUnion(part.anchors) }
        return found
    }

    private func mapped(_ change: (Words) -> Words) -> Section {
        Section(
            anchor: anchor, title: change(title), blocks: blocks.map { $0.mapped(change) },
            parts: parts.map { $0.mapped(change) })
    }
}

extension Block {
    fileprivate var anchors: Set<Anchor> {
        switch self {
        case .table(let table): Set(table.rows.compactMap(\.anchor) + table.footer.compactMap(\.anchor))
        case .fold(_, let blocks): blocks.reduce(into: []) { $0.formUnion($1.anchors) }
        default: []
        }
    }

    fileprivate func mapped(_ change: (Words) -> Words) -> Block {
        switch self {
        case .paragraph(let words): .paragraph(change(words))
        case .warning(let words): .warning(change(words))
        case .note(let words): .note(change(words))
        case .lead(let words): .lead(change(words))
        case .list(let lines): .list(lines.map(change))
        case .steps(let lines): .steps(lines.map(change))
        case .facts(let facts): .facts(facts.map { Fact(change($0.name), lines: $0.lines.map(change)) })
        case .figures(let figures):
            .figures(
                figures.map {
                    Figure(
                        name: change($0.name), value: change($0.value), lines: $0.lines.map(change), isPlain: $0.isPlain
                    )
                })
        case .table(let table): .table(table.mapped(change))
        case .chart(let chart): .chart(chart)
        case .fold(let title, let blocks): .fold(change(title), blocks.map { $0.mapped(change) })
        }
    }
}

extension Table {
    fileprivate func mapped(_ change: (Words) -> Words) -> Table {
        var table = Table(
            caption: caption.map(change), kind: kind,
            columns: columns.map { Column(title: change($0.title), isNumeric: $0.isNumeric) },
            rows: rows.map { $0.mapped(change) }, footer: footer.map { $0.mapped(change) })
        table.label = label
        return table
    }
}

extension Table.Row {
    fileprivate func mapped(_ change: (Words) -> Words) -> Table.Row {
        Table.Row(
            anchor: anchor, cells: cells.map { Table.Cell($0.lines.map(change), width: $0.width) }, isMarked: isMarked)
    }
}

extension Words {
    /// The words without the links to places that are not among some.
    fileprivate func leading(to anchors: Set<Anchor>) -> Words {
        Words(
            runs.flatMap { run -> [Run] in
                switch run {
                case .link(let words, .anchor(let anchor)) where !anchors.contains(anchor):
                    words.leading(to: anchors).runs
                case .link(let words, let target): [.link(words.leading(to: anchors), target)]
                case .strong(let words): [.strong(words.leading(to: anchors))]
                case .untranslated(let words, let language): [.untranslated(words.leading(to: anchors), language)]
                case .plain, .written, .code, .typed: [run]
                }
            })
    }
}
