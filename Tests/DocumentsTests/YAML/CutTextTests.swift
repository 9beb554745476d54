import Documents
import TestSupport
import Testing
import Words

/// Y4: text that a ` #` without a space behind it cuts.
@Suite struct CutTextTests {
    @Test(
        "a comment without a space directly behind plain text is told, and the document is read",
        arguments: [
            (
                "a: Workshop (project #12)\n",
                "write `\"Workshop (project #12)\"`; if a comment is meant, put a space behind its `#`"
            ),
            ("- x #y\n", "write `\"x #y\"`; if a comment is meant, put a space behind its `#`"),
            ("a: {b: c #d\n  }\n", nil), ("a: [b, c #d\n  ]\n", nil), ("a: one\n  two #3\n", nil),
            ("a: say \"x\" #3\n", "put the whole text in quotes; if a comment is meant, put a space behind its `#`"),
        ] as [(String, String?)])
    func cut(text: String, help: String?) throws {
        let found = read(text)
        #expect(found.document != nil && found.diagnostics.count == 1)
        let diagnostic = try #require(found.diagnostics.first)
        #expect(diagnostic.code == .Y4 && diagnostic.severity == .warning && diagnostic.span.text.hasPrefix("#"))
        if let help { #expect(diagnostic.inWords.help == help) }
    }

    @Test(
        "other comments and signs are nothing to tell",
        arguments: [
            "a: b # c\n", "a: b#c\n", "a: \"b #c\"\n", "a: 'b' #c\n", "#a\na: b\n", "a: b\n#c\n", "a: [b] #c\n",
            "a: #c\n  b: 1\n",
            "a: |\n  b #c\n", "a: b ##\n", "a: b #\n", "a: b\n  #c\nd: e\n",
        ])
    func notCut(text: String) {
        #expect(read(text).diagnostics == [])
    }
}
