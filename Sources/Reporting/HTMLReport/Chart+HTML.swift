internal import Documents
internal import Words

extension Chart {
    /// The picture with its description, and the same data as a table on demand.
    ///
    /// Names and values are text of the page, so that they break, turn and sound as text does; drawn is what stands
    /// under each.
    func html(_ say: Wording) -> HTML {
        Tag.figure(.class("chart"), Attribute("aria-labelledby", "chart-\(name.rawValue)-caption")) {
            Tag.figcaption {
                Tag.strong(Attribute("id", "chart-\(name.rawValue)-caption")) { title.html }
                Tag.p { description.html }
            }
            if isTimeline {
                timeline(SVG(isMirrored: say.lexicon.direction == .rtl))
            } else {
                if !legend.isEmpty { legendList }
                rows(SVG(isMirrored: say.lexicon.direction == .rtl))
            }
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

    private var isTimeline: Bool { if case .timeline = drawing { true } else { false } }

    /// The rows below a head of their own, which stands on every sheet of paper that they reach over.
    private func timeline(_ svg: SVG) -> HTML {
        Tag.div(.class("timeline")) {
            Tag.div(.class("head")) {
                if !legend.isEmpty { legendList }
                if case .timeline(let timeline) = drawing { svg.years(of: timeline) }
            }
            Tag.div(.class("rows")) { rows(svg) }
        }
    }

    private func rows(_ svg: SVG) -> [HTML] {
        switch drawing {
        case .bars(let bars): bars.map { Chart.row($0.label, $0.value, svg.bar($0.lengths)) }
        case .counts(let bars): bars.map { Chart.row($0.label, $0.value, svg.bar($0)) }
        case .timeline(let timeline): timeline.rows.map { Chart.row($0.label, nil, svg.bar($0, in: timeline)) }
        }
    }

    private static func row(_ label: String, _ value: String?, _ bar: HTML) -> HTML {
        Tag.div(.class("bar")) {
            Tag.p {
                Tag.bdi(Words.direction(of: label)) { UnseenMarks.shownBesideTurning(in: label) }
                if let value { Tag.bdi(.class("value"), Words.direction(of: value)) { value } }
            }
            bar
        }
    }
}
