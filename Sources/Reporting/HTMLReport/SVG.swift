/// Drawings whose lengths are percentages of the page's width while their text keeps its size, so that they can be read
/// on a telephone as on paper.
enum SVG {
    static let rowHeight = 34
    private static let barHeight = 10

    static func bars(_ bars: [ScoreBar]) -> [HTML] {
        bars.enumerated().flatMap { index, bar in
            let top = index * rowHeight
            return labels(bar.label, bar.value, top: top) + (bar.lengths.map { lengths($0, top: top + 19) } ?? [])
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
        bars.enumerated().flatMap { index, bar in
            labels(bar.label, bar.value, top: index * rowHeight)
                + [
                    rectangle(from: 0, to: 1, top: index * rowHeight + 19, .hollow),
                    rectangle(from: 0, to: bar.length, top: index * rowHeight + 19, .full),
                ]
        }
    }

    static func timeline(_ timeline: Timeline) -> [HTML] {
        let height = 26 + timeline.rows.count * rowHeight
        let years = timeline.years.flatMap { year in
            [
                Tag.line(
                    .class("grid"), Attribute("x1", percent(year.start)), Attribute("x2", percent(year.start)),
                    Attribute("y1", "0"), Attribute("y2", String(height))),
                text(year.label, x: percent(year.start), y: 14, .class("year"), Attribute("dx", "4")),
            ]
        }
        let rows = timeline.rows.enumerated().flatMap { index, row in
            let top = 26 + index * rowHeight
            return [
                text(row.label, x: "0", y: top + 13, Attribute("dx", "4")),
                stretch(from: row.start, to: row.end, top: top + 19, row.mark),
            ]
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
        [
            text(label, x: "0", y: top + 14),
            text(value, x: "100%", y: top + 14, .class("value"), Attribute("text-anchor", "end")),
        ]
    }

    private static func text(_ text: String, x: String, y: Int, _ more: Attribute...) -> HTML {
        .element(.text, [Attribute("x", x), Attribute("y", String(y))] + more, [.text(text)])
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
