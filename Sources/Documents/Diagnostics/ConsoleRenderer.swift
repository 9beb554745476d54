/// Shows diagnostics to a person: heading, place, the line itself with the places marked, and the likely fix.
package struct ConsoleRenderer: Sendable {
    /// Whether to use colours.
    package let style: TerminalStyle

    private let labels: ConsoleLabels

    package init(style: TerminalStyle, labels: ConsoleLabels = .english) {
        self.style = style
        self.labels = labels
    }

    /// One block per diagnostic, an empty line between blocks.
    package func render(_ diagnostics: [DiagnosticText]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    /// One diagnostic as a block that ends with a line end.
    package func render(_ diagnostic: DiagnosticText) -> String {
        let excerpt = SourceExcerpt(of: diagnostic)
        var lines = [heading(of: diagnostic), arrow(to: diagnostic.span, gutter: excerpt.gutter)]
        lines += excerpt.lines(style: style, role: diagnostic.severity.role)
        lines += elsewhere(in: diagnostic, gutter: excerpt.gutter)
        lines += footer(of: diagnostic, gutter: excerpt.gutter)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A place with its line and a mark under it, without a heading, for what is no diagnostic.
    package func excerpt(at span: SourceSpan, label: String?, what: String) -> String {
        let excerpt = SourceExcerpt(of: DiagnosticText(.K2, what, at: span, label: label))
        let place = arrow(to: span, gutter: excerpt.gutter) + style(.strong, ": " + TerminalText.safe(what))
        return ([place] + excerpt.lines(style: style, role: .error)).joined(separator: "\n") + "\n"
    }

    private func heading(of diagnostic: DiagnosticText) -> String {
        let severity = labels.name(of: diagnostic.severity)
        let name = style(diagnostic.severity.role, "\(severity)[\(diagnostic.code.rawValue)]")
        return name + style(.strong, ": " + TerminalText.safe(diagnostic.message))
    }

    private func arrow(to span: SourceSpan, gutter: Int) -> String {
        String(repeating: " ", count: gutter - 1) + style(.place, "--> ") + place(of: span)
    }

    private func place(of span: SourceSpan) -> String {
        "\(TerminalText.safe(span.path)):\(span.start.line):\(span.start.column)"
    }

    private func elsewhere(in diagnostic: DiagnosticText, gutter: Int) -> [String] {
        let others = diagnostic.notes.filter { !$0.span.isInFile(of: diagnostic.span) }
        return others.map { note in
            let prefix = String(repeating: " ", count: gutter) + style(.place, "= ") + style(.strong, "\(labels.see): ")
            return prefix + place(of: note.span) + ": " + TerminalText.safe(note.message)
        }
    }

    private func footer(of diagnostic: DiagnosticText, gutter: Int) -> [String] {
        let why = diagnostic.why.map { "\($0) (mandate explain \(diagnostic.code.rawValue))" }
        let parts = [(labels.context, diagnostic.context), (labels.help, diagnostic.help), (labels.why, why)]
        return parts.compactMap { name, text in
            guard let text else { return nil }
            let prefix = String(repeating: " ", count: gutter) + style(.place, "= ")
            return prefix + style(.strong, "\(name): ") + TerminalText.safe(text)
        }
    }
}
