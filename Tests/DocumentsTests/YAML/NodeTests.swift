import Documents
import TestSupport
import Testing

/// What a node says of itself; the shape of whole documents is compared with another reader's in `OracleTests`.
@Suite struct NodeTests {
    private func root(_ text: String) throws -> YAMLNode { try #require(read(text).document).root }

    @Test(
        arguments: [
            ("a: 1️⃣plain text2️⃣  # comment\n"), ("a: 1️⃣\"quoted\"2️⃣  \n"), ("a: 1️⃣'it''s'2️⃣\n"), ("a: 1️⃣[x, y]2️⃣\n"),
            ("a: 1️⃣{x: y}2️⃣ # c\n"), ("a:\n  1️⃣- x\n  - y2️⃣\n\n# comment\n\n"), ("a:\n  1️⃣b: x\n  c: y2️⃣\n\n\n"),
            ("a: 1️⃣|\n  text\n  more2️⃣\n\n"), ("a: 1️⃣>-\n  text2️⃣\n\n  \n"), ("a: 1️⃣several\n  lines2️⃣\n"),
            ("a:1️⃣2️⃣\n"), ("a:\n1️⃣- b:\n    - é2️⃣\n"), ("a: 1️⃣\"é\n  漢\"2️⃣\n"),
        ] as [MarkedText])
    func spansAreWhatPeopleSee(marked: MarkedText) throws {
        let value = try #require(try root(marked.text).value(of: "a"))
        #expect(value.span.startOffset == marked.offsets["1️⃣"])
        #expect(value.span.endOffset == marked.offsets["2️⃣"])
    }

    @Test(arguments: [
        ("plain", "plain"), ("\"a\\tb\"", "a\tb"), ("\"\\u00e9\\\"\"", "é\""), ("'it''s'", "it's"),
        ("two\n  lines", "two lines"),
        ("|\n  a\n   b\n", "a\n b\n"), ("|-\n  a\n", "a"), ("|+\n  a\n", "a\n\n"),
        (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
        ("", ""), ("~", "~"), ("NO", "NO"), ("0.10", "0.10"), ("\"\"", ""), ("'#x'", "#x"), ("a#b", "a#b"),
    ])
    func textIsWhatIsMeant(written: String, meant: String) throws {
        #expect(try root("a: \(written)\n").value(of: "a")?.text == meant)
    }

    @Test func quotesAndEmptinessAreToldApart() throws {
        let values = try root("a:\nb: ''\nc: x\nd: \"x\"\ne: |\n").entries.map(\.value)
        #expect(values.map(\.isEmptyScalar) == [true, false, false, false, false])
        #expect(values.map(\.isQuoted) == [false, true, false, true, false])
    }

    @Test func listsAndMappings() throws {
        let root = try root("list: [a, [b]]\nmap: {c: d}\nnone: []\n")
        #expect(root.kind == .mapping && root.elements.isEmpty && root.text == "")
        let list = try #require(root.value(of: "list"))
        #expect(list.kind == .sequence && list.elements.count == 2 && list.entries.isEmpty)
        #expect(list.elements[1].elements.map(\.text) == ["b"])
        #expect(root.value(of: "map")?.entries.map { "\($0.key.text)=\($0.value.text)" } == ["c=d"])
        #expect(root.value(of: "none")?.elements.isEmpty == true && root.value(of: "absent") == nil)
    }
}
