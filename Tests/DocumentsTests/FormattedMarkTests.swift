import Documents
import Testing

/// Marks that join the character before them, so that a sign in front of one is no character of its own.
private let marks = ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}", "\u{20E3}"]
private let signs = (0x20..<0x7F).compactMap(Unicode.Scalar.init).filter { !$0.properties.isAlphabetic }

/// What is written in the normal form reads back with the same scalars, whatever marks follow whatever signs.
@Suite struct FormattedMarkTests {
    private static let record = RecordTable(
        "entry", "One entry",
        keys: [
            Key("id", Shape<String>.text, "The id"), Key("title", .localizedText, "The title"),
            Key("words", Shape<String>.text.list(), "Some words"),
        ])
    private static let document = RecordTable(
        "document", "A document",
        keys: [
            Key("title", .localizedText, "The title"), Key("texts", Shape<String>.text.list(), "Texts"),
            Key("entries", Shape<Int>.record(record) { _ in 0 }.list(), "Entries"),
        ])

    @Test(arguments: marks) func `texts keep their scalars in every place`(mark: String) throws {
        for sign in signs {
            let texts = [
                "a\(sign)\(mark)b", "\(sign)\(mark)b", "a\(sign)\(mark)", "a \(mark)\(sign) b", "\(mark)\(sign)",
            ]
            for text in texts {
                let long = text + String(repeating: " and so on", count: 14) + " " + text
                let q = quoted(text)
                try expectKept(
                    """
                    title: {en: \(q), fr: \(quoted(long))}
                    texts: [\(q), \(quoted(long)), b]
                    entries:
                      - {title: \(quoted(long)), words: [\(q), \(q)], id: \(q)}
                      - title: \(q) # c\(sign)\(mark)d
                        words: [\((0..<12).map { _ in quoted(text + " and so on") }.joined(separator: ", "))]
                    """)
            }
        }
    }

    @Test(arguments: marks) func `block texts keep their lines, and keys their marks`(mark: String) throws {
        let long = String(repeating: "so on ", count: 30)
        try expectKept("title: |\n    first\n    \(mark)second\n\n      \(mark)third\n")
        try expectKept("title: |\n    \(mark)first\n     \(mark)second\n")
        try expectKept("title: |2-\n      \(mark)first\n  second\n")
        try expectKept("title: >+\n   first \(mark)\n   \(mark) second\n\n\n")
        try expectKept("title: |\r\n    first\r\n    \(mark)second\r\n")
        try expectKept("texts:\n  - |\n      \(mark)first\n      second\n")
        try expectKept("entries:\n  - \(mark)key: \(long)\n    other: 1\n")
        try expectKept("others:\n  - - - \(mark)key: \(long)\n        -\(mark)key: \(long)\n")
    }

    @Test func `two keys of one look are two keys`() throws {
        let long = String(repeating: "so on ", count: 30)
        try expectKept("entries:\n  - caf\u{E9}: \(long)\n    cafe\u{301}: \(long)\n")
        try expectKept("texts: [caf\u{E9}, cafe\u{301}] # caf\u{E9} cafe\u{301}\n")
    }

    /// Formats a text, and reads the result as the text itself was read.
    private func expectKept(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let formatter = DocumentFormatter(table: Self.document)
        let before = try read(text, sourceLocation)
        let written = try formatter.format(before)
        let after = try read(written, sourceLocation)
        #expect(content(before.root) == content(after.root), "\(written)", sourceLocation: sourceLocation)
        let comments = [before, after].map { $0.comments.map { Array($0.text.utf8) } }
        #expect(comments[0] == comments[1], sourceLocation: sourceLocation)
        let again = try formatter.format(after)
        #expect(Array(written.utf8) == Array(again.utf8), sourceLocation: sourceLocation)
    }

    private func read(_ text: String, _ sourceLocation: SourceLocation) throws -> YAMLDocument {
        let diagnostics = DiagnosticCollector()
        let document = YAMLReader.read(SourceText(path: "a.yaml", text: text), into: diagnostics)
        return try #require(document, "\(text)\n\(diagnostics.diagnostics)", sourceLocation: sourceLocation)
    }

    /// What a node says, by scalars; the order of keys is the formatter's.
    private func content(_ node: YAMLNode) -> String {
        switch node.kind {
        case .scalar: "\(node.text.unicodeScalars.map(\.value))"
        case .sequence: "[" + node.elements.map(content).joined(separator: ", ") + "]"
        case .mapping: "{" + node.entries.map { content($0.key) + ": " + content($0.value) }.sorted().joined() + "}"
        }
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
        return "\"" + escaped.joined() + "\""
    }
}
