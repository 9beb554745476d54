extension Chart {
    /// The picture with its description, and the same data as a table on demand.
    func html(_ say: Wording) -> HTML {
        Tag.figure(.class("chart"), Attribute("aria-labelledby", "chart-\(name.rawValue)-caption")) {
            Tag.figcaption {
                Tag.strong(Attribute("id", "chart-\(name.rawValue)-caption")) { title.html }
                Tag.p { description.html }
            }
            if !legend.isEmpty { legendList }
            pictures
            if let beside { Tag.p(.class("note")) { beside.html } }
            Tag.details {
                Tag.summary { say("charts.data_as_table").html }
                table.shown.html
            }
        }
    }

    private var legendList: HTML {
        Tag.ul(.class("legend")) {
            legend.map { entry in
                Tag.li {
                    SVG.swatch(entry.mark)
                    entry.words.html
                }
            }
        }
    }

    private var pictures: [HTML] {
        switch drawing {
        case .bars(let bars): [picture(0, height: height(under: bars.map(\.label))) { SVG.bars(bars) }]
        case .counts(let bars): [picture(0, height: height(under: bars.map(\.label))) { SVG.counts(bars) }]
        case .timeline(let timeline):
            // A picture cannot break over two sheets of paper, so a long one is drawn as several.
            timeline.chunks(of: 700).enumerated().map { index, chunk in
                picture(index, height: SVG.height(of: chunk)) { SVG.timeline(chunk) }
            }
        }
    }

    private func height(under labels: [String]) -> Int { labels.reduce(4) { $0 + SVG.height(under: $1) } }

    private func picture(_ index: Int, height: Int, @HTMLBuilder content: () -> [HTML]) -> HTML {
        let title = "chart-\(name.rawValue)-\(index)-title"
        let description = "chart-\(name.rawValue)-\(index)-description"
        return Tag.svg(
            Attribute("role", "img"), Attribute("aria-labelledby", "\(title) \(description)"),
            Attribute("width", "100%"), Attribute("height", String(height))
        ) {
            Tag.title(Attribute("id", title)) { self.title.plainText }
            Tag.desc(Attribute("id", description)) { self.description.plainText }
            content()
        }
    }
}

extension Timeline {
    /// Timelines of about such a height, with whole rows.
    fileprivate func chunks(of height: Int) -> [Timeline] {
        var chunks: [[Row]] = [[]]
        var filled = 0
        for row in rows {
            let next = SVG.height(under: row.label)
            if filled > 0, filled + next > height {
                chunks.append([])
                filled = 0
            }
            chunks[chunks.count - 1].append(row)
            filled += next
        }
        return chunks.map { Timeline(years: years, rows: $0) }
    }
}
