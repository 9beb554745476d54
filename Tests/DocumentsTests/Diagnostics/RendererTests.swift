import Documents
import TestSupport
import Testing

/// Each case of the console's layout once, in the three forms.
@Suite struct RendererTests {
    private let diagnostics: [DiagnosticText]

    init() throws {
        diagnostics = [
            Self.severalMarks(), Self.twoFiles(), Self.wideCharacters(), try Self.longLine(), Self.harmfulCharacters(),
            Self.severalLines(),
        ]
    }

    @Test func console() throws {
        try expectSnapshot(ConsoleRenderer(style: .plain).render(diagnostics), named: "console.txt")
    }

    @Test func consoleInColour() throws {
        let style = TerminalStyle(isColoured: true)
        let shown = ConsoleRenderer(style: style).render(diagnostics)
        try expectSnapshot(shown.replacing("\u{1B}", with: "ESC"), named: "console-colour.txt")
    }

    @Test func compilerStyle() throws {
        try expectSnapshot(CompilerStyleRenderer.render(diagnostics), named: "gnu.txt")
    }

    @Test func json() throws {
        try expectSnapshot(try JSONRenderer.render(diagnostics), named: "diagnostics.json")
    }

    @Test func noDiagnosticsGiveNoText() throws {
        #expect(ConsoleRenderer(style: .plain).render([]) == "")
        #expect(CompilerStyleRenderer.render([]) == "")
        #expect(try JSONRenderer.render([]).contains("\"diagnostics\" : ["))
    }

    private static func severalMarks() -> DiagnosticText {
        let marked: MarkedText = """
            bands:
              - {from: 1,  to: 1️⃣5,  score: 1}
              - {from: 2️⃣73️⃣, to: 10, score: 2}
            """
        let spans = spans(marked, path: "Criteria/basel.yaml")
        return DiagnosticText(
            .B2, "nothing covers 6 activities", at: spans("2️⃣", "3️⃣"), label: "the next begins at 7",
            notes: [DiagnosticText.Note("this band ends at 5", at: spans("1️⃣", "1️⃣"))],
            context: "criterion b, indicator activities", help: "write `from: 6`",
            why: "a centre with 6 completed activities would get no score")
    }

    private static func twoFiles() -> DiagnosticText {
        let here = spans("- id: 1️⃣workshop2️⃣\n", path: "Evaluations/a/evaluation.yaml")
        let there = spans("one\ntwo\n  - id: 1️⃣workshop2️⃣", path: "Evaluations/b/evaluation.yaml")
        return DiagnosticText(
            .N2, "the id `workshop` is taken", severity: .warning, at: here("1️⃣", "2️⃣"),
            notes: [DiagnosticText.Note("first here", at: there("1️⃣", "2️⃣"))])
    }

    private static func wideCharacters() -> DiagnosticText {
        let spans = spans("title: {zh: 1️⃣巴塞尔公约2️⃣, e\u{301}: 3️⃣x}", path: "titres/évaluation.yaml")
        return DiagnosticText(
            .Y2, "unknown language", severity: .hint, at: spans("1️⃣", "2️⃣"), label: "these",
            notes: [DiagnosticText.Note("and this", at: spans("3️⃣", "3️⃣"))])
    }

    /// Marks far apart on one line, each of which needs a stretch of it.
    private static func longLine() throws -> DiagnosticText {
        let filler = String(repeating: "é, ", count: 100)
        let spans = spans(MarkedText("a: [\(filler)1️⃣wrong2️⃣, \(filler)3️⃣other, \(filler)]"), path: "long.yaml")
        return DiagnosticText(
            .T1, "no number", at: spans("1️⃣", "2️⃣"), notes: [DiagnosticText.Note("like this", at: spans("3️⃣", "3️⃣"))])
    }

    private static func harmfulCharacters() -> DiagnosticText {
        let spans = spans("a:\t\u{1B}[31m\u{202E}1️⃣x2️⃣\n", path: "odd\u{1B}name.yaml")
        return DiagnosticText(.T3, "unknown choice `\u{202E}x\n`", at: spans("1️⃣", "2️⃣"), help: "write\u{7}it")
    }

    private static func severalLines() -> DiagnosticText {
        let spans = spans("one: 1️⃣\"a\n  b\"2️⃣\nthree: 1\nfour: 3️⃣2", path: "lines.yaml")
        return DiagnosticText(
            .T1, "no number", at: spans("1️⃣", "2️⃣"), notes: [DiagnosticText.Note("this is one", at: spans("3️⃣", "3️⃣"))])
    }

    private static func spans(_ marked: MarkedText, path: String) -> (Character, Character) -> SourceSpan {
        let source = SourceText(path: path, text: marked.text)
        return { SourceSpan(in: source, from: marked.offsets[$0] ?? 0, to: marked.offsets[$1] ?? 0) }
    }
}
