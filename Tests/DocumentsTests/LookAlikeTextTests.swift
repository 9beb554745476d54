import Documents
import Testing

/// Y5: words of texts for people that read otherwise than they are written.
@Suite struct LookAlikeTextTests {
    private static let table = RecordTable("entry", "One entry", keys: [Key("title", .localizedText, "The title")])

    @Test(
        "the word itself is marked, in whichever language it stands",
        arguments: [
            ("title: Workshop on \u{420}\u{421}\u{412}\n", "\u{420}\u{421}\u{412}", 1, 20),
            ("title:\n  en: PCB\n  fr: Atelier sur les \u{420}\u{421}\u{412}\n", "\u{420}\u{421}\u{412}", 3, 23),
            ("title: \"Workshop \\u0420\\u0421\\u0412\"\n", "\"Workshop \\u0420\\u0421\\u0412\"", 1, 8),
        ])
    func marked(text: String, word: String, line: Int, column: Int) throws {
        let found = try read(text)
        #expect(found.map(\.code) == [.Y5] && found.map(\.severity) == [.warning])
        let span = try #require(found.first).span
        #expect(span.text == word)
        #expect(span.start.line == line && span.start.column == column)
    }

    @Test func `a word that is written twice is told once`() throws {
        #expect(try read("title: \u{420}\u{421}\u{412} and \u{420}\u{421}\u{412}\n").count == 1)
    }

    @Test(arguments: ["title: Workshop on PCB\n", "title: Семинар по ПХД\n", "title: \u{3B1}-HCH in soils\n"])
    func `words of one script are nothing to tell`(text: String) throws { #expect(try read(text).isEmpty) }

    private func read(_ text: String) throws -> [Diagnostic] {
        let diagnostics = DiagnosticCollector()
        let document = try #require(YAMLReader.read(SourceText(path: "a.yaml", text: text), into: diagnostics))
        let context = DecodingContext(root: Self.table, into: diagnostics)
        let record = try #require(RecordReader(document.root, table: Self.table, in: context))
        let title: LocalizedText? = record(Key("title", .localizedText, "The title"))
        #expect(title != nil)
        return diagnostics.diagnostics
    }
}
