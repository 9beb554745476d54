package import Documents
internal import Scalars
internal import Words

/// The pages of diagnostic codes for a terminal.
package struct DiagnosticPageText: Sendable {
    private let style: TerminalStyle
    private let width: Int

    /// Lines wider than 100 columns are hard to read, whatever the terminal can show.
    package init(style: TerminalStyle, width: Int) {
        self.style = style
        self.width = max(40, min(width, 100))
    }

    /// All codes with their titles, and how to go on.
    package func list() -> String {
        let widths = DiagnosticPage.all.map { page in
            page.severities.map(\.words.inWords).joined(separator: "/")
        }.map { TerminalText.width($0) }
        let width = widths.max() ?? 0
        let lines = DiagnosticPage.all.map { page in
            let severities = TerminalText.padded(page.severities.map(\.words.inWords).joined(separator: "/"), to: width)
            return style(.strong, page.code.rawValue) + "  " + style(.faint, severities) + "  \(page.title.inWords)\n"
        }
        return lines.joined() + "\n" + paragraph(Phrase("page.list_end").inWords)
    }

    /// The page of a code.
    package func text(of page: DiagnosticPage) -> String {
        let severities = Phrase("page.severities", ["severities": .either(page.severities.map(\.words))]).inWords
        let heading = Phrase("page.heading", ["code": page.code.rawValue, "title": page.title]).inWords
        var text = style(.strong, heading) + style(.faint, " " + severities)
        text += "\n\n" + paragraph(page.rule.inWords) + "\n"
        text += paragraph(Phrase("page.why", ["reason": page.why]).inWords) + "\n"
        text += style(.strong, Phrase("page.wrong").inWords) + "\n" + example(page.wrong) + "\n" + told(page) + "\n"
        text += style(.strong, Phrase("page.right").inWords) + "\n" + example(page.right)
        guard !page.related.isEmpty else { return text }
        text += "\n" + style(.strong, Phrase("page.see_also").inWords) + "\n"
        for code in page.related {
            text += "  \(code.rawValue)  \(style(.faint, DiagnosticPage.page(of: code).title.inWords))\n"
        }
        return text
    }

    private func told(_ page: DiagnosticPage) -> String {
        let severity = page.severities[0]
        let severityName = severity.words.inWords
        let name = style(severity.role, "\(severityName)[\(page.code.rawValue)]")
        let message = lines(page.message.inWords, used: TerminalText.width(severityName) + 8, indent: 6)
        let text = "  " + name + style(.strong, ": " + message.joined(separator: "\n      ")) + "\n"
        guard let help = page.help.content.inWords else { return text }
        let label = Phrase("frame.help").inWords
        let shown = lines(help, used: TerminalText.width(label) + 7, indent: 6)
        return text + "   = \(label): " + shown.joined(separator: "\n      ") + "\n"
    }

    private func example(_ example: DocumentExample) -> String {
        example.text.words(at: "\n").map { "  \($0)\n" }.joined()
    }

    private func paragraph(_ text: String) -> String { lines(text).joined(separator: "\n") + "\n" }

    /// Words filled into lines, the first of which has `used` columns already and the others the indent.
    private func lines(_ text: String, used: Int = 0, indent: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.words(at: " ") {
            let taken = lines.isEmpty ? used : indent
            if !line.isEmpty, taken + TerminalText.width(line) + 1 + TerminalText.width(word) > width {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}
