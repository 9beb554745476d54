package import Documents
internal import Scalars

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
        let lines = DiagnosticPage.all.map { page in
            let severities = TerminalText.padded(page.severities.map(\.rawValue).joined(separator: "/"), to: 13)
            return style(.strong, page.code.rawValue) + "  " + style(.faint, severities) + "  \(page.title)\n"
        }
        return lines.joined() + "\n`mandate explain CODE` shows the rule, the reason for it and examples.\n"
    }

    /// The page of a code.
    package func text(of page: DiagnosticPage) -> String {
        let severities = page.severities.map(\.rawValue).joined(separator: " or ")
        var text = style(.strong, "\(page.code.rawValue): \(page.title)") + style(.faint, " (\(severities))")
        text += "\n\n" + paragraph(page.rule) + "\n" + paragraph("Why: " + page.why) + "\n"
        text += style(.strong, "Wrong:") + "\n" + example(page.wrong) + "\n" + told(page) + "\n"
        text += style(.strong, "Right:") + "\n" + example(page.right)
        guard !page.related.isEmpty else { return text }
        text += "\n" + style(.strong, "See also:") + "\n"
        for code in page.related {
            text += "  \(code.rawValue)  \(style(.faint, DiagnosticPage.page(of: code).title))\n"
        }
        return text
    }

    private func told(_ page: DiagnosticPage) -> String {
        let severity = page.severities[0]
        let name = style(severity.role, "\(severity.rawValue)[\(page.code.rawValue)]")
        let message = lines(page.told.message, used: severity.rawValue.count + 8, indent: 6)
        let text = "  " + name + style(.strong, ": " + message.joined(separator: "\n      ")) + "\n"
        guard let help = page.told.help else { return text }
        return text + "   = help: " + lines(help, used: 11, indent: 6).joined(separator: "\n      ") + "\n"
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
