import Documents
import Testing

@testable import Words

struct TranslationCheckTests {
    private static let english = file(
        """
        messages:
          scores:
            total: "Total: %{points}"
            items: {one: "%{count} item of %{all}", other: "%{count} items of %{all}"}
            page: "Page"
        tables: {headings: {shared: {title: title}}}
        parties: {DZA: Algeria, NLD: Netherlands}
        """)

    private static func file(_ messages: String, plurals: String = "{one: i = 1}") -> String {
        """
        format: language/1
        language: nl
        name: Nederlands
        direction: ltr
        plurals: \(plurals)
        numbers: {decimal: ",", group: ".", percent: "%"}
        quotes: {open: a, close: b}
        lists: {between: ", ", and: " en ", or: " of "}
        dates: {day: "%{day}", month: "%{month}"}
        months: [a, b, c, d, e, f, g, h, i, j, k, l]

        """ + messages + "\n"
    }

    private static func found(_ text: String) -> [String] {
        let diagnostics = DiagnosticCollector()
        TranslationCheck.check(
            SourceText(path: "nl.yaml", text: text), against: SourceText(path: "en.yaml", text: english),
            into: diagnostics)
        return diagnostics.diagnostics.inWords.map {
            "\($0.span.start.line):\($0.span.start.column) \($0.code) \($0.message)"
        }
    }

    private static let whole = """
        same_as_english: [scores.page]
        messages:
          scores:
            total: "Totaal: %{points}"
            items: {one: "een van %{all}", other: "%{count} van %{all}"}
            page: "Page"
        parties: {DZA: Algerije, NLD: Nederland}
        """

    @Test func whatIsWholeIsSilent() {
        #expect(Self.found(Self.file(Self.whole)) == [])
    }

    @Test(arguments: [
        ("    total: \"Totaal: %{points}\"\n", "", "14:5 L1 the message `scores.total` is missing"),
        ("total:", "totl:", "14:5 L1 English has no message `scores.totl`"),
        ("    page:", "    no: a\n    page:", "16:5 L1 `no` cannot be a key"),
        ("    page:", "    7: a\n    page:", "16:5 L1 `7` cannot be a key"),
        ("\"Page\"", "", "16:10 L1 the message `scores.page` has no text"),
        ("%{points}", "%{pionts}", "14:21 L2 nothing is put into `%{pionts}` here"),
        ("%{points}", "punten", "14:12 L2 `%{points}` is missing"),
        ("een van %{all}", "een", "15:18 L2 `%{all}` is missing"),
        ("%{points}", "%{\u{301}a}", "14:21 L2 what follows `%{` is no name of a place"),
        ("one: \"een van %{all}\", ", "", "15:5 L3 the message `scores.items` lacks the plural form `one`"),
        ("one: \"een", "few: \"een", "15:13 L3 `few` is no plural form of the language"),
        (
            "items: {one: \"een van %{all}\", other: \"%{count} van %{all}\"}", "items: x",
            "15:12 L3 the message `scores.items` counts something and needs a text for each plural form"
        ),
        (
            "total: \"Totaal: %{points}\"", "total: {one: \"%{points}\", other: \"%{points}\"}",
            "14:12 L3 the message `scores.total` is one text; nothing is counted in it"
        ),
        ("    page:", "    on: {a: b}\n    page:", "16:5 L1 `on` cannot be a key"),
        ("NLD: Nederland}", "NDL: b}", "17:26 L1 `NDL` is no Party's code"),
        (", NLD: Nederland}", "}", "17:1 L1 the name of 1 Party is missing"),
        (
            "messages:\n", "tables: {headings: {shared: {titel: titel}}}\nmessages:\n",
            "12:30 L1 English has no message `headings.shared.titel`"
        ),
        ("[scores.page]", "[]", "16:11 L4 the message `scores.page` reads as in English"),
        ("[scores.page]", "[scores.page, scores.pag]", "11:32 L1 English has no message `scores.pag`"),
    ])
    func isTold(part: String, other: String, told: String) {
        let text = Self.file(Self.whole.replacing(part, with: other))
        #expect(Self.found(text).contains(told), "\(Self.found(text))")
    }

    @Test func formsAreThoseOfTheLanguage() {
        let text = Self.file(Self.whole, plurals: "{one: i = 1, few: \"n % 10 = 2..4\"}")
        #expect(Self.found(text) == ["15:5 L3 the message `scores.items` lacks the plural form `few`"])
        #expect(Self.found(Self.file(Self.whole, plurals: "{one: often}")).contains("5:16 L3 this is no plural rule"))
        #expect(
            Self.found(Self.file(Self.whole, plurals: "{some: n = 1}")).contains(
                "5:11 L3 `some` is no plural form of the language"))
    }

    @Test(arguments: Lexicon.builtInReports)
    func whatIsBuiltInIsWhole(language: Language) throws {
        let diagnostics = DiagnosticCollector()
        TranslationCheck.check(try #require(Lexicon.source(of: language)), into: diagnostics)
        for part in LexiconPart.allCases {
            TranslationCheck.check(try #require(Lexicon.source(of: part, in: language)), into: diagnostics)
        }
        #expect(diagnostics.diagnostics.inWords.map(\.message) == [])
    }

    @Test("a file that was just begun is told group by group, so that what is wrong in it can be seen")
    func groupsInEnglish() {
        let group = "  scores:\n" + (1...6).map { "    line\($0): \"Line\"\n" }.joined()
        let diagnostics = DiagnosticCollector()
        TranslationCheck.check(
            SourceText(path: "nl.yaml", text: Self.file("messages:\n" + group)),
            against: SourceText(path: "en.yaml", text: Self.file("messages:\n" + group)), into: diagnostics)
        let told = diagnostics.diagnostics.filter { $0.code == .L4 }.inWords.map(\.message)
        #expect(
            told == [
                "6 messages of `scores` read as in English: scores.line1, scores.line2, scores.line3, …"
            ])
    }

    @Test("a file of what diagnostics say is compared with the English one")
    func diagnosticsInFrench() throws {
        let english = try #require(Lexicon.source(of: .diagnostics, in: .en))
        var text = String(decoding: english.bytes, as: UTF8.self).replacing("language: en\n", with: "language: fr\n")
        text.replace("the key `%{key}` stands twice in one group", with: "la clé `%{clef}` est là deux fois")
        text.replace("    second_document:", with: "    deuxieme_document:")
        let diagnostics = DiagnosticCollector()
        TranslationCheck.check(SourceText(path: "fr.yaml", text: text), into: diagnostics)
        let errors = diagnostics.diagnostics.filter { $0.severity == .error }.inWords.map(\.message)
        #expect(errors.contains("nothing is put into `%{clef}` here"))
        #expect(errors.contains("English has no message `Y1.deuxieme_document.message`"))
    }

    @Test func whatDiagnosticsSayNeedsTheOtherFileOfTheLanguage() {
        let text = "format: diagnostics/1\nlanguage: nl\nmessages: {}\n"
        #expect(Self.found(text) == ["2:11 T3 `nl` is not a language that has a file with its plurals"])
    }

    @Test func hostileFilesAreRefused() {
        let deep = String(repeating: "[", count: 50_000)
        let nested = (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        let long =
            "messages:\n" + String(repeating: "  a: \"" + String(repeating: "x", count: 1000) + "\"\n", count: 10_000)
        for text in [deep, Self.file("messages:\n  " + nested.replacing("\n", with: "\n  ")), Self.file(long)] {
            let diagnostics = DiagnosticCollector()
            TranslationCheck.check(SourceText(path: "nl.yaml", text: text), into: diagnostics)
            #expect(diagnostics.hasErrors)
        }
        let diagnostics = DiagnosticCollector()
        let bytes = Array(Self.file("messages: {a: \"").utf8) + [0xC3, 0x28, 0xFF] + Array("\"}\n".utf8)
        #expect(LexiconReader.read(SourceText(path: "nl.yaml", bytes: bytes), base: .en, into: diagnostics) == nil)
        #expect(diagnostics.hasErrors)
    }
}
