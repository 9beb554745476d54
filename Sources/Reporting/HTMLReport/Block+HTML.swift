extension Section {
    /// The section with its heading at a level; parts inside it stand one level deeper.
    func html(level: Int, _ say: Wording) -> HTML {
        Tag.section(.id(anchor), .class("level-\(level)")) {
            Section.heading(level) { title.html }
            blocks.map { $0.html(level: level, say) }
            parts.map { $0.html(level: level + 1, say) }
        }
    }

    static func heading(_ level: Int, @HTMLBuilder content: () -> [HTML]) -> HTML {
        let tags: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
        return tags[min(max(level, 1), tags.count) - 1](content: content)
    }
}

extension Block {
    func html(level: Int, _ say: Wording) -> HTML {
        switch self {
        case .paragraph(let words): Tag.p { words.html }
        case .note(let words): Tag.p(.class("note")) { words.html }
        case .warning(let words): Tag.p(.class("warning")) { words.html }
        case .facts(let facts): facts.html
        case .figures(let figures): figures.html
        case .list(let lines): Tag.ul { lines.map { line in Tag.li { line.html } } }
        case .steps(let lines): Tag.ol(.class("steps")) { lines.map { line in Tag.li { line.html } } }
        case .table(let table): table.shown.html
        case .chart(let chart): chart.html(say)
        case .lead(let words): Tag.p(.class("lead")) { words.html }
        case .fold(let title, let blocks):
            Tag.details {
                Tag.summary { title.html }
                blocks.map { $0.html(level: level, say) }
            }
        }
    }
}

extension [Fact] {
    fileprivate var html: HTML {
        Tag.dl(.class("facts")) {
            map { fact in
                Tag.div {
                    Tag.dt { fact.name.html }
                    fact.lines.map { line in Tag.dd { line.html } }
                }
            }
        }
    }
}

extension [Figure] {
    fileprivate var html: HTML {
        Tag.dl(.class("figures")) {
            map { figure in
                Tag.div {
                    Tag.dt { figure.name.html }
                    Tag.dd(.class(figure.isPlain ? "value plain" : "value")) { figure.value.html }
                    figure.lines.map { line in Tag.dd { line.html } }
                }
            }
        }
    }
}
