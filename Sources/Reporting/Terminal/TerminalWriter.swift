internal import Documents
internal import Scalars

/// Writes what sections say for a terminal of a given width.
package struct TerminalWriter {
    let style: TerminalStyle
    let width: Int
    private(set) var text = ""

    init(style: TerminalStyle, width: Int) {
        self.style = style
        self.width = max(40, width)
    }

    mutating func write(_ section: Section, level: Int = 0) {
        heading(section.title, level: level)
        for block in section.blocks { write(block) }
        for part in section.parts { write(part, level: level + 1) }
    }

    mutating func heading(_ title: Words, level: Int) {
        let lines = TerminalLines.wrapped(title.terminalText, to: width)
        for line in lines { text += style(.strong, line) + "\n" }
        let rules = ["=", "-"]
        guard level < rules.count else { return }
        let length = lines.map { TerminalText.width($0) }.max() ?? 0
        text += style(.faint, String(repeating: rules[level], count: length)) + "\n"
    }

    mutating func paragraph(_ words: Words, indent: Int = 0, role: TerminalStyle.Role? = nil) {
        let pad = String(repeating: " ", count: indent)
        for line in TerminalLines.wrapped(words.terminalText, to: width - indent) {
            text += pad + (role.map { style($0, line) } ?? line) + "\n"
        }
        text += "\n"
    }

    /// One line that is broken already.
    mutating func raw(_ line: String, role: TerminalStyle.Role? = nil) {
        text += (role.map { style($0, line) } ?? line) + "\n"
    }

    /// A list under its heading; nothing where the list is empty.
    mutating func list(_ head: Words, _ lines: [Words]) {
        guard !lines.isEmpty else { return }
        write(.lead(head))
        write(.list(lines))
    }

    mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let words): paragraph(words)
        case .note(let words): paragraph(words, indent: 2)
        case .warning(let words): paragraph(words, role: .warning)
        case .lead(let words): text += style(.strong, words.terminalText) + "\n"
        case .facts(let facts): write(facts)
        case .figures(let figures): write(figures.map { Fact($0.name, lines: [$0.value] + $0.lines) })
        case .list(let lines): list(lines.map { ("- ", $0) })
        case .steps(let lines): list(lines.enumerated().map { ("\($0 + 1). ", $1) })
        case .table(let table): write(table)
        case .chart(let chart): write(chart.table)
        case .fold(let title, let blocks):
            text += style(.strong, title.terminalText) + "\n"
            for block in blocks { write(block) }
        }
    }

    /// Names to the left, what there is to say beside them.
    private mutating func write(_ facts: [Fact]) {
        let names = facts.map { $0.name.terminalText }
        let column = min(24, names.map { TerminalText.width($0) }.max() ?? 0) + 2
        for (name, fact) in zip(names, facts) {
            let lines = fact.lines.flatMap { TerminalLines.wrapped($0.terminalText, to: width - column) }
            for (index, line) in lines.enumerated() {
                let label = TerminalText.padded(index == 0 ? name : "", to: column)
                text += style(.faint, label) + line + "\n"
            }
        }
        text += "\n"
    }

    private mutating func list(_ entries: [(sign: String, words: Words)]) {
        for (sign, words) in entries {
            let lines = TerminalLines.wrapped(words.terminalText, to: width - 2 - sign.count)
            for (index, line) in lines.enumerated() {
                text += "  " + TerminalText.padded(index == 0 ? sign : "", to: sign.count) + line + "\n"
            }
        }
        text += "\n"
    }

    private mutating func write(_ table: Table) {
        if let caption = table.caption { text += style(.strong, caption.terminalText) + "\n" }
        text += TerminalTable(table.shown, width: width).text(style) + "\n"
    }
}

extension Words {
    /// The words for a terminal; what others wrote cannot steer it.
    var terminalText: String {
        TerminalText.safe(
            withoutOwnMarks.plainText.replacing(scalars: "\u{A0}", with: " ").replacing(scalars: "\u{202F}", with: " "))
    }

    /// Without the marks that a language sets between its own words: on a terminal all such marks are shown.
    private var withoutOwnMarks: Words {
        Words(
            runs.map { run in
                switch run {
                case .plain(let text): .plain(TerminalText.withoutOwnMarks(text))
                case .strong(let words): .strong(words.withoutOwnMarks)
                case .link(let words, let target): .link(words.withoutOwnMarks, target)
                case .untranslated(let words, let language): .untranslated(words.withoutOwnMarks, language)
                case .written, .code, .typed: run
                }
            })
    }
}
