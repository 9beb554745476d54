/// The lines of a file that a diagnostic speaks of, each with its marks.
struct SourceExcerpt {
    private struct Mark {
        let span: SourceSpan
        let line: Int
        let label: String?
        let isPrimary: Bool

        init(_ span: SourceSpan, label: String?, isPrimary: Bool) {
            self.span = span
            self.line = span.start.line
            self.label = label
            self.isPrimary = isPrimary
        }
    }

    /// The longest row of `^` under a place.
    private static let widestUnderline = 60

    private let source: SourceText
    private let marks: [Mark]
    /// The width of the column of line numbers, with the space behind it.
    let gutter: Int

    init(of diagnostic: DiagnosticText) {
        let others = diagnostic.notes
            .filter { $0.span.isInFile(of: diagnostic.span) }
            .map { Mark($0.span, label: $0.message, isPrimary: false) }
        let primary = Mark(diagnostic.span, label: diagnostic.label, isPrimary: true)
        source = diagnostic.span.source
        marks = ([primary] + others).sorted { $0.span < $1.span }
        gutter = String(marks.map(\.line).max() ?? 1).count + 1
    }

    /// The excerpt with an empty gutter line above it.
    func lines(style: TerminalStyle, role: TerminalStyle.Role) -> [String] {
        var lines = [emptyGutter(style)]
        var previous: Int?
        for number in Set(marks.map(\.line)).sorted() {
            if let previous, number > previous + 1 { lines.append(style(.place, "...")) }
            lines += windows(of: number).flatMap { shown($0, of: number, style: style, role: role) }
            previous = number
        }
        return lines
    }

    /// The marks of a line, in as many stretches of it as are needed to show each.
    private func windows(of number: Int) -> [(window: LineWindow, marks: [Mark])] {
        var windows: [(window: LineWindow, marks: [Mark])] = []
        for mark in marks where mark.line == number {
            if let last = windows.indices.last, windows[last].window.holds(mark.span.startOffset) {
                windows[last].marks.append(mark)
            } else {
                windows.append((LineWindow(around: mark.span.startOffset, of: number, in: source), [mark]))
            }
        }
        return windows
    }

    private func shown(
        _ part: (window: LineWindow, marks: [Mark]), of number: Int, style: TerminalStyle, role: TerminalStyle.Role
    ) -> [String] {
        let label = TerminalText.padded(String(number), to: gutter)
        return [style(.place, label + "| ") + part.window.text]
            + part.marks.map { mark in
                let indent = String(repeating: " ", count: 1 + part.window.indent(to: mark.span.startOffset))
                let text = underline(mark, in: part.window) + (mark.label.map { " " + TerminalText.safe($0) } ?? "")
                return emptyGutter(style) + indent + style(mark.isPrimary ? role : .place, text)
            }
    }

    /// `^^^` under the place itself, a single `-` under other places.
    private func underline(_ mark: Mark, in window: LineWindow) -> String {
        guard mark.isPrimary else { return "-" }
        let width = window.width(from: mark.span.startOffset, to: mark.span.endOffset)
        return String(repeating: "^", count: min(max(1, width), Self.widestUnderline))
    }

    private func emptyGutter(_ style: TerminalStyle) -> String {
        style(.place, String(repeating: " ", count: gutter) + "|")
    }
}
