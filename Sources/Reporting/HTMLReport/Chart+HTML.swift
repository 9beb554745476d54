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
                table.html
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
        case .bars(let bars): [picture(0, height: 4 + bars.count * SVG.rowHeight) { SVG.bars(bars) }]
        case .counts(let bars): [picture(0, height: 4 + bars.count * SVG.rowHeight) { SVG.counts(bars) }]
        case .timeline(let timeline):
            // A picture cannot break over two sheets of paper, so a long one is drawn as several.
            timeline.chunks(of: 20).enumerated().map { index, chunk in
                picture(index, height: 26 + chunk.rows.count * SVG.rowHeight) { SVG.timeline(chunk) }
            }
        }
    }

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
    fileprivate func chunks(of size: Int) -> [Timeline] {
        stride(from: 0, to: rows.count, by: size).map { start in
            Timeline(years: years, rows: Array(rows[start..<min(start + size, rows.count)]))
        }
    }
}
