import Documents
import Importing
import Testing
import Words

@Suite struct SectionInsertionTests {
    private let drafts: [ItemDraft]

    init() throws {
        drafts = try ImportRun(["title;date;notes", "First;2018;\"a\nb: c\"", "Second: more;;"]).plan.items.map(\.draft)
    }

    private func inserted(_ text: String, section: String = "activities") throws -> String {
        let document = try #require(
            YAMLReader.read(SourceText(path: "e.yaml", text: text), into: DiagnosticCollector()))
        let bytes = try SectionInsertion(document).inserting(drafts, into: section)
        let result = String(decoding: bytes, as: UTF8.self)
        let diagnostics = DiagnosticCollector()
        let read = YAMLReader.read(SourceText(path: "e.yaml", bytes: bytes), into: diagnostics)
        #expect(diagnostics.diagnostics.inWords.map(\.message) == [], "\(result)")
        let ids = read?.root.value(of: section)?.elements.compactMap { $0.value(of: "id")?.text } ?? []
        #expect(ids.suffix(2) == ["first", "second-more"])
        return result
    }

    private let two = """
        - id: first
          title: First
          began: 2018
          ended: 2018
          notes: |-
            a
            b: c
        - id: second-more
          title: "Second: more"

        """

    private func indented(_ spaces: Int, lineEnd: String = "\n", isSpaced: Bool = false) -> String {
        let pad = String(repeating: " ", count: spaces)
        let lines = two.split(separator: "\n").map { line in
            (isSpaced && line == "- id: second-more" ? lineEnd : "") + pad + line + lineEnd
        }
        return lines.joined()
    }

    @Test("behind the last item, with its indentation", arguments: [0, 2, 4])
    func behindLast(indent: Int) throws {
        let pad = String(repeating: " ", count: indent)
        let head = "# top\nactivities:\n\(pad)- id: a  # why\n\(pad)  title: A   # end\n"
        let tail = "outputs: []   # nothing yet\n# bottom"
        #expect(try inserted(head + tail) == head + indented(indent) + tail)
    }

    @Test("behind comments that belong to the last item, before those that do not")
    func comments() throws {
        let head = "activities:\n  - id: a\n    # about a\n"
        let tail = "  # about what follows\n\n# outputs\noutputs: []\n"
        #expect(try inserted(head + tail) == head + indented(2) + tail)
    }

    @Test("blank lines between items where there are some")
    func blankLines() throws {
        let head = "activities:\n  - id: a\n\n  - id: b\n    notes: >-\n      long\n      text\n"
        #expect(try inserted(head + "\nid: x\n") == head + "\n" + indented(2, isSpaced: true) + "\nid: x\n")
    }

    @Test(
        "behind whatever the last item ends with",
        arguments: [
            "    evidence: [{source: a}]\n", "    evidence:\n      - {source: a,\n         at: b}\n",
            "    notes: |\n      x\n      y\n",
            "    notes: 'a\n      b'\n", "    place:\n      city: X # c\n",
            "    results:\n      - id: r\n        title: t\n",
        ])
    func endings(ending: String) throws {
        let head = "activities:\n  - id: a\n" + ending
        #expect(try inserted(head + "id: x\n") == head + indented(2) + "id: x\n")
    }

    @Test("a section that is empty, missing, or has no value")
    func emptySections() throws {
        let spaced = indented(2, isSpaced: true)
        #expect(try inserted("activities: []  # none\nid: x\n") == "activities:   # none\n" + spaced + "id: x\n")
        #expect(try inserted("activities:\n# later\nid: x\n") == "activities:\n" + spaced + "# later\nid: x\n")
        #expect(try inserted("id: x") == "id: x\n\nactivities:\n" + spaced)
        #expect(try inserted("id: x\n# end\n") == "id: x\n# end\n\nactivities:\n" + spaced)
    }

    @Test("line ends stay as they are", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(lineEnd: String) throws {
        let head = ["activities:", "  - id: a", ""].joined(separator: lineEnd)
        #expect(try inserted(head + "id: x" + lineEnd) == head + indented(2, lineEnd: lineEnd) + "id: x" + lineEnd)
        #expect(try inserted(head.trimmingLastLineEnd) == head + indented(2, lineEnd: lineEnd))
    }

    @Test("lists in brackets and documents in braces are left alone")
    func brackets() throws {
        for text in ["id: x\nactivities: [{id: a}]\n", "{id: x, activities: []}\n"] {
            let document = try #require(
                YAMLReader.read(SourceText(path: "e.yaml", text: text), into: DiagnosticCollector()))
            #expect(throws: SectionInsertion.Failure.self) {
                try SectionInsertion(document).inserting(drafts, into: "activities")
            }
        }
    }

    @Test(
        "texts of tables cannot break out of their value",
        arguments: [
            "a: b", "- a", "# a", "a # b", "\"quoted\"", "back\\slash", "'", "{a: b}", "[a", "*a", "&a", "!a", "%a",
            "@a", "`a",
            "a\tb", "NO", "~", "null", "é’", "a\u{85}b", "a\u{2028}b", "a\u{1}b", "\u{FEFF}a", "x:", "---", "...", "|",
            ">", "?", "a,b",
        ])
    func hostileTexts(text: String) throws {
        let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
        let plan = try ImportRun(["title;city;notes", "\(quoted);\(quoted);\(quoted)"]).plan
        let bytes = Array(SectionInsertion.text(plan.items.map(\.draft), section: "activities").utf8)
        let diagnostics = DiagnosticCollector()
        let document = YAMLReader.read(SourceText(path: "e.yaml", bytes: bytes), into: diagnostics)
        #expect(diagnostics.diagnostics.inWords.map(\.message) == [])
        let item = document?.root.value(of: "activities")?.elements.first
        let kept = { (read: String?) in (read ?? "").filter { !$0.isWhitespace } }
        let expected = text.unicodeScalars.filter { !"\u{1}\u{FEFF}\u{85}\u{2028}\t".unicodeScalars.contains($0) }
        let bare = String(String.UnicodeScalarView(expected)).filter { !$0.isWhitespace }
        #expect(kept(item?.value(of: "title")?.text) == bare)
        #expect(kept(item?.value(of: "notes")?.text) == bare)
        // Dashes and dots alone say that there is no place.
        let keys = ["---", "..."].contains(text) ? ["id", "title", "notes"] : ["id", "title", "place", "notes"]
        #expect(item?.entries.map(\.key.text) == keys)
    }
}

extension String {
    fileprivate var trimmingLastLineEnd: String { String(dropLast(last?.isNewline == true ? 1 : 0)) }
}
