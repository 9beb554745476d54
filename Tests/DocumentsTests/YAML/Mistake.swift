import Documents
import TestSupport
import Testing
import Words

/// A text with one mistake in it, and what the author must be told about it.
///
/// `1️⃣` marks the place of the diagnostic and `2️⃣` its end, if that is not the next character; `3️⃣` a note's place.
struct Mistake: Sendable, CustomTestStringConvertible {
    let text: MarkedText
    let message: String
    let help: String?
    let note: String?

    init(_ text: MarkedText, _ message: String, help: String? = nil, note: String? = nil) {
        self.text = text
        self.message = message
        self.help = help
        self.note = note
    }

    var testDescription: String { text.description }

    func check(code: DiagnosticCode = .Y1, limits: YAMLLimits = .standard) throws {
        let found = read(text.text, limits: limits)
        #expect(found.document == nil)
        #expect(found.diagnostics.count == 1, "\(found.diagnostics.inWords.map(\.message))")
        let diagnostic = try #require(found.diagnostics.first)
        #expect(diagnostic.code == code && diagnostic.severity == .error)
        #expect(diagnostic.inWords.message == message)
        if let help { #expect(diagnostic.inWords.help == help) }
        #expect(diagnostic.span.startOffset == text.offsets["1️⃣"])
        if let end = text.offsets["2️⃣"] { #expect(diagnostic.span.endOffset == end) }
        #expect(diagnostic.inWords.notes.map(\.message) == (note.map { [$0] } ?? []))
        if note != nil { #expect(diagnostic.notes.first?.span.startOffset == text.offsets["3️⃣"]) }
    }
}

/// Reads a text; the diagnostics are sorted.
func read(
    _ text: String, limits: YAMLLimits = .standard
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    read(bytes: Array(text.utf8), limits: limits)
}

func read(
    bytes: [UInt8], limits: YAMLLimits = .standard
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    let collector = DiagnosticCollector()
    let document = YAMLReader.read(SourceText(path: "test.yaml", bytes: bytes), limits: limits, into: collector)
    return (document, collector.diagnostics)
}
