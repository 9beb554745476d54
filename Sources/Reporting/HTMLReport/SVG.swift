/// Drawings whose lengths are percentages of the page's width, so that they can be read on a telephone as on paper.
struct SVG {
    /// Whether what begins, begins at the right.
    let isMirrored: Bool

    private static let barHeight = 10

    /// A score on its track; nothing is drawn where nothing is scored.
    func bar(_ lengths: ScoreBar.Lengths?) -> HTML {
        guard let lengths else { return .nothing }
        return picture {
            rectangle(from: 0, to: lengths.track, .hollow)
            rectangle(from: lengths.low, to: lengths.high, .hatched)
            rectangle(from: 0, to: lengths.score, .full)
        }
    }

    func bar(_ bar: CountBar) -> HTML {
        picture {
            rectangle(from: 0, to: 1, .hollow)
            rectangle(from: 0, to: bar.length, .full)
        }
    }

    /// A stretch of time between the beginnings of years.
    func bar(_ row: Timeline.Row, in timeline: Timeline) -> HTML {
        picture {
            grid(timeline, height: SVG.barHeight)
            stretch(from: row.start, to: row.end, row.mark)
        }
    }

    /// The years above the rows of a timeline.
    func years(of timeline: Timeline) -> HTML {
        picture(height: 18) {
            grid(timeline, height: 18)
            timeline.years.map { year in
                Tag.text(
                    .class("year"), Attribute("x", percent(year.start)), Attribute("y", "13"),
                    Attribute("dx", isMirrored ? "-4" : "4"), Attribute("font-size", "11"),
                    Attribute("text-anchor", isMirrored ? "end" : "start")
                ) { year.label }
            }
        }
    }

    /// A small picture of a mark, for a legend.
    static func swatch(_ mark: Mark) -> HTML {
        Tag.svg(.class("swatch"), Attribute("aria-hidden", "true"), Attribute("width", "22"), Attribute("height", "12"))
        {
            drawn(
                mark, Attribute("x", "1"), Attribute("y", "1"), Attribute("width", "20"), Attribute("height", "10"))
        }
    }

    /// What the words beside it say already is no picture for those who do not see it.
    private func picture(height: Int = SVG.barHeight, @HTMLBuilder content: () -> [HTML]) -> HTML {
        Tag.svg(
            Attribute("aria-hidden", "true"), Attribute("width", "100%"), Attribute("height", String(height)),
            content: content)
    }

    private func grid(_ timeline: Timeline, height: Int) -> [HTML] {
        timeline.years.map { year in
            Tag.line(
                .class("grid"), Attribute("stroke", "#c3ccd4"), Attribute("x1", percent(year.start)),
                Attribute("x2", percent(year.start)), Attribute("y1", "0"), Attribute("y2", String(height)))
        }
    }

    private func rectangle(from start: Double, to end: Double, _ mark: Mark) -> HTML {
        SVG.drawn(
            mark, Attribute("x", isMirrored ? percent(end) : percent(start)), Attribute("y", "0"),
            Attribute("width", SVG.percent(end - start)), Attribute("height", String(SVG.barHeight)))
    }

    /// A rectangle with its colours beside its class: a printer of pages may not let their style into a picture.
    private static func drawn(_ mark: Mark, _ place: Attribute...) -> HTML {
        let (fill, stroke) =
            switch mark {
            case .full: ("#0b4f6c", "#0b4f6c")
            case .hatched: ("#9cc3d3", "#0b4f6c")
            case .hollow: ("#fff", "#6b7a88")
            }
        let dashes = mark == .hatched ? [Attribute("stroke-dasharray", "3 2")] : []
        return .element(
            .rect, [.class(mark.rawValue)] + place + [Attribute("fill", fill), Attribute("stroke", stroke)] + dashes, []
        )
    }

    /// At least a sliver, so that a single day of four years can be seen.
    private func stretch(from start: Double, to end: Double, _ mark: Mark) -> HTML {
        let sliver = 0.008
        return end - start >= sliver
            ? rectangle(from: start, to: end, mark)
            : rectangle(from: min(start, 1 - sliver), to: min(start, 1 - sliver) + sliver, mark)
    }

    /// Where a part of the width lies.
    private func percent(_ part: Double) -> String { SVG.percent(isMirrored ? 1 - part : part) }

    /// With one decimal, made of whole numbers, since the text of a floating-point number is nobody's promise.
    static func percent(_ part: Double) -> String {
        let tenths = Int((min(max(part, 0), 1) * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
