internal import Documents

/// Drawings whose lengths are percentages of the page's width while their text keeps its size, so that they can be read
/// on a telephone as on paper.
enum SVG {
    private static let rowHeight = 34
    private static let lineHeight = 15
    private static let barHeight = 10
    /// How many columns of a label stand beside a value on a telephone.
    private static let labelWidth = 44

    /// The height of a row: that of its bar under the lines of its label.
    static func height(under label: String) -> Int { rowHeight + (lines(of: label).count - 1) * lineHeight }

    private static func lines(of label: String) -> [String] { TerminalLines.wrapped(label, to: labelWidth) }

    static func bars(_ bars: [ScoreBar]) -> [HTML] {
        stacked(bars, label: \.label) { bar, top, bottom in
            labels(bar.label, bar.value, top: top) + (bar.lengths.map { lengths($0, top: bottom) } ?? [])
        }
    }

    /// Rows below each other; each is drawn from its top and from where its bar begins.
    private static func stacked<Row>(
        from top: Int = 0, _ rows: [Row], label: (Row) -> String, draw: (_ row: Row, _ top: Int, _ bar: Int) -> [HTML]
    ) -> [HTML] {
        var top = top
        return rows.flatMap { row in
            let height = height(under: label(row))
            defer { top += height }
            return draw(row, top, top + height - 15)
        }
    }

    private static func lengths(_ lengths: ScoreBar.Lengths, top: Int) -> [HTML] {
        [
            rectangle(from: 0, to: lengths.track, top: top, .hollow),
            rectangle(from: lengths.low, to: lengths.high, top: top, .hatched),
            rectangle(from: 0, to: lengths.score, top: top, .full),
        ]
    }

    static func counts(_ bars: [CountBar]) -> [HTML] {
        stacked(bars, label: \.label) { bar, top, bottom in
            labels(bar.label, bar.value, top: top)
                + [
                    rectangle(from: 0, to: 1, top: bottom, .hollow),
                    rectangle(from: 0, to: bar.length, top: bottom, .full),
                ]
        }
    }

    /// The height of a timeline with the years above its rows.
    static func height(of timeline: Timeline) -> Int {
        timeline.rows.reduce(yearsHeight) { $0 + height(under: $1.label) }
    }

    private static let yearsHeight = 26

    static func timeline(_ timeline: Timeline) -> [HTML] {
        let height = height(of: timeline)
        let years = timeline.years.flatMap { year in
            [
                Tag.line(
                    .class("grid"), Attribute("x1", percent(year.start)), Attribute("x2", percent(year.start)),
                    Attribute("y1", "0"), Attribute("y2", String(height))),
                text(year.label, x: percent(year.start), y: 14, .class("year"), Attribute("dx", "4")),
            ]
        }
        let rows = stacked(from: yearsHeight, timeline.rows, label: \.label) { row, top, bottom in
            label(row.label, top: top - 1, Attribute("dx", "4"))
                + [stretch(from: row.start, to: row.end, top: bottom, row.mark)]
        }
        return years + rows
    }

    /// A small picture of a mark, for a legend.
    static func swatch(_ mark: Mark) -> HTML {
        Tag.svg(.class("swatch"), Attribute("aria-hidden", "true"), Attribute("width", "22"), Attribute("height", "12"))
        {
            Tag.rect(
                .class(mark.rawValue), Attribute("x", "1"), Attribute("y", "1"), Attribute("width", "20"),
                Attribute("height", "10"))
        }
    }

    private static func labels(_ label: String, _ value: String, top: Int) -> [HTML] {
        self.label(label, top: top)
            + [text(value, x: "100%", y: top + 14, .class("value"), Attribute("text-anchor", "end"))]
    }

    /// A whole label, in as many lines as it needs.
    private static func label(_ label: String, top: Int, _ more: Attribute...) -> [HTML] {
        lines(of: label).enumerated().map { index, line in
            .element(
                .text, [Attribute("x", "0"), Attribute("y", String(top + 14 + index * lineHeight))] + more,
                [.text(TurningMarks.shown(in: line))])
        }
    }

    private static func text(_ text: String, x: String, y: Int, _ more: Attribute...) -> HTML {
        .element(.text, [Attribute("x", x), Attribute("y", String(y))] + more, [.text(TurningMarks.shown(in: text))])
    }

    private static func rectangle(from start: Double, to end: Double, top: Int, _ mark: Mark) -> HTML {
        return Tag.rect(
            .class(mark.rawValue), Attribute("x", percent(start)), Attribute("y", String(top)),
            Attribute("width", percent(end - start)), Attribute("height", String(barHeight)))
    }

    /// At least a sliver, so that a single day of four years can be seen.
    private static func stretch(from start: Double, to end: Double, top: Int, _ mark: Mark) -> HTML {
        let sliver = 0.008
        return end - start >= sliver
            ? rectangle(from: start, to: end, top: top, mark)
            : rectangle(from: min(start, 1 - sliver), to: min(start, 1 - sliver) + sliver, top: top, mark)
    }

    /// With one decimal, made of whole numbers, since the text of a floating-point number is nobody's promise.
    static func percent(_ part: Double) -> String {
        let tenths = Int((min(max(part, 0), 1) * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
