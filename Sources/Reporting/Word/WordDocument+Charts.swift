internal import Archives

extension WordDocument {
    /// A chart as a table: a name, a bar as a picture with its words, a value. So names and values can be edited and read
    /// aloud, and each bar says what it shows.
    mutating func add(_ chart: Chart) {
        paragraph(chart.title, .caption)
        paragraph(chart.description, .note)
        if !chart.legend.isEmpty { append(legend(chart.legend)) }
        let table =
            switch chart.drawing {
            case .bars(let bars): scores(bars)
            case .counts(let bars): counts(bars)
            case .timeline(let timeline): self.timeline(timeline)
            }
        append(table.element(isRightToLeft: isRightToLeft))
        append(WordTable.gap)
        if let beside = chart.beside { paragraph(beside, .note) }
    }

    private mutating func legend(_ entries: [LegendEntry]) -> XMLElement {
        var paragraph = made("", .note, properties: [XMLElement("w:keepNext")])
        for (index, entry) in entries.enumerated() {
            let swatch = WordBar.picture(width: 44, height: 20, [WordBar.Stretch(from: 0, to: 1, mark: entry.mark)])
            paragraph.content.append(.element(drawing(swatch, width: 22, height: 10, saying: "")))
            let words = "\u{A0}\(entry.words)\(index == entries.count - 1 ? "" : "\u{A0}\u{A0} ")" as Words
            paragraph.content += runs(of: words).map(XMLElement.Content.element)
        }
        return paragraph
    }

    private mutating func scores(_ bars: [ScoreBar]) -> WordTable {
        let rows = bars.map { bar in
            row(
                bar.label, bar.value,
                bar.lengths.map { lengths in
                    [
                        WordBar.Stretch(from: 0, to: lengths.track, mark: .hollow),
                        WordBar.Stretch(from: lengths.low, to: lengths.high, mark: .hatched),
                        WordBar.Stretch(from: 0, to: lengths.score, mark: .full),
                    ]
                })
        }
        return WordTable(widths: [34, 46, 20], rows: rows, layout: layout, look: .bars)
    }

    private mutating func counts(_ bars: [CountBar]) -> WordTable {
        let rows = bars.map { bar in
            row(
                bar.label, bar.value,
                [
                    WordBar.Stretch(from: 0, to: 1, mark: .hollow),
                    WordBar.Stretch(from: 0, to: bar.length, mark: .full),
                ])
        }
        return WordTable(widths: [34, 46, 20], rows: rows, layout: layout, look: .bars)
    }

    private mutating func row(_ label: String, _ value: String, _ stretches: [WordBar.Stretch]?) -> WordTable.Row {
        let bar = stretches.map { picture(of: $0, saying: "\(label): \(value)", width: 210) }
        return WordTable.Row(cells: [
            WordTable.Cell(paragraphs: [made(Words(stringLiteral: label), .tableText)]),
            WordTable.Cell(paragraphs: bar.map { [$0] } ?? []),
            WordTable.Cell(
                paragraphs: [
                    made(Words(stringLiteral: value), .tableText, properties: [XMLElement("w:jc", [("w:val", "end")])])
                ]),
        ])
    }

    private mutating func timeline(_ timeline: Timeline) -> WordTable {
        let years = timeline.years
        let grid = years.map(\.start)
        let ends = years.dropFirst().map(\.start) + [1]
        let widths = zip(years, ends).map { year, end in max(1, Int(((end - year.start) * 60).rounded())) }
        let head = WordTable.Row(
            cells: [WordTable.Cell(paragraphs: [])]
                + years.map { WordTable.Cell(paragraphs: [made(Words(stringLiteral: $0.label), .tableHead)]) })
        let rows = timeline.rows.map { row in
            let stretch = WordBar.Stretch(from: row.start, to: max(row.end, row.start + 0.008), mark: row.mark)
            return WordTable.Row(cells: [
                WordTable.Cell(paragraphs: [made(Words(stringLiteral: row.label), .tableText)]),
                WordTable.Cell(
                    paragraphs: [picture(of: [stretch], grid: grid, saying: row.label, width: 276)],
                    width: max(years.count, 1)),
            ])
        }
        return WordTable(
            widths: [40] + (widths.isEmpty ? [60] : widths), rows: [head] + rows, layout: layout,
            look: .bars, headCount: 1)
    }

    /// A paragraph with a bar; the width is in points.
    private mutating func picture(
        of stretches: [WordBar.Stretch], grid: [Double] = [], saying description: String, width: Int
    ) -> XMLElement {
        let picture = WordBar.picture(
            width: width * 3, height: 30, stretches, grid: grid, isMirrored: isRightToLeft)
        var paragraph = made("", .tableText)
        paragraph.content.append(.element(drawing(picture, width: width, height: 10, saying: description)))
        return paragraph
    }

    /// A picture in the line of the text; its size is in points.
    private mutating func drawing(
        _ picture: [UInt8], width: Int, height: Int, saying description: String
    ) -> XMLElement {
        let place = place(picture)
        return WordDrawing(
            number: place.drawing, picture: WordPackage.pictureID(place.picture), width: width, height: height,
            description: description
        ).run
    }
}
