import Documents
import Methodology
import Testing

@testable import Importing

@Suite struct RecordEditsTests {
    private func edits(_ text: String) throws -> RecordEdits {
        RecordEdits(
            try #require(YAMLReader.read(SourceText(path: "e.yaml", text: text), into: DiagnosticCollector())))
    }

    private func changed(_ text: String, _ change: (inout RecordEdits) throws -> Void) throws -> String {
        var edits = try edits(text)
        try change(&edits)
        let result = String(decoding: edits.bytes, as: UTF8.self)
        let diagnostics = DiagnosticCollector()
        _ = YAMLReader.read(SourceText(path: "e.yaml", text: result), into: diagnostics)
        #expect(diagnostics.diagnostics.isEmpty, "\(result)")
        return result
    }

    private let place = EntryPlace.item(.activity, "a")

    @Test("a value goes where the order of keys has it, and comments stay with what they are about")
    func set() throws {
        let text = "activities:\n  - id: a   # one\n    title: A\n      # of the title\n    notes: N\n  # after\nx: 1"
        #expect(
            try changed(text) { try $0.set("status", of: place) { _ in "planned" } }
                == text.replacing("    notes", with: "    status: planned\n    notes"))
        #expect(
            try changed(text) { try $0.set("title", of: place) { _ in "B" } }
                == text.replacing("title: A", with: "title: B"))
        let braces = "activities:\n  - {id: a, title: A, notes: N, }   # all\n"
        #expect(
            try changed(braces) { try $0.set("status", of: place) { $0 ? "planned" : "?" } }
                == braces.replacing(", notes", with: ", status: planned, notes"))
    }

    @Test("behind the last line of a file without an end, and with the line ends of the file")
    func lineEnds() throws {
        #expect(
            try changed("activities:\r\n- id: a\r\n  title: A") { try $0.set("status", of: place) { _ in "planned" } }
                == "activities:\r\n- id: a\r\n  title: A\r\n  status: planned\r\n")
        #expect(
            try changed("activities:\n- id: a\n  title:\n") { try $0.set("title", of: place) { _ in "A" } }
                == "activities:\n- id: a\n  title: A\n")
    }

    @Test(
        "a list is added to in the form in which it is written",
        arguments: [
            ("evidence: [{source: r}]", "evidence: [{source: r}, X, Y]"), ("evidence: []", "evidence: [X, Y]"),
            ("evidence:", "evidence: [X, Y]"), ("title: A", "title: A\n    evidence: [X, Y]"),
            ("evidence:\n    - r # why\n      # more", "evidence:\n    - r # why\n      # more\n    - X\n    - Y"),
            ("evidence: [r, # why\n      s,\n    ]", "evidence: [r, # why\n      s, X, Y,\n    ]"),
        ])
    func append(written: String, expected: String) throws {
        let text = { (line: String) in "activities:\n  - id: a\n    \(line)\n  - id: b\n" }
        #expect(try changed(text(written)) { try $0.append(["X", "Y"], to: "evidence", of: place) } == text(expected))
    }

    @Test("values in lines are replaced and taken out whole, but not with a comment inside")
    func blocks() throws {
        let text = { (line: String) in "activities:\n  - id: a\n    \(line)\n    notes: N\n" }
        for written in [
            "title:\n      en: A\n      fr: B", "title: >-\n      A\n      b", "title: A\n      b", "title: A",
        ] {
            #expect(
                try changed(text(written)) { try $0.set("title", of: place) { _ in "C" } } == text("title: C"))
            #expect(
                try changed(text(written)) { try $0.clear("title", of: place) }
                    == "activities:\n  - id: a\n    notes: N\n")
        }
        var commented = try edits(text("title:\n      en: A\n      # why\n      fr: B"))
        #expect(throws: RecordEdits.Failure.commentInside(line: 5)) { try commented.clear("title", of: place) }
        #expect(throws: RecordEdits.Failure.unknownEntry("b")) {
            try commented.clear("title", of: .item(.activity, "b"))
        }
        #expect(
            try changed("activities:\n  - {title: A, id: a}\n") { try $0.clear("title", of: place) }
                == "activities:\n  - {id: a}\n")
        #expect(
            try changed("activities:\n  - title: A\n    id: a\n") { try $0.clear("title", of: place) }
                == "activities:\n  - id: a\n")
    }

    @Test("inner items and several changes at once, one behind the other")
    func several() throws {
        let text = "activities:\n  - id: a\n    results:\n      - id: q\n"
        let result = try changed(text) {
            try $0.set("stage", of: .item(.result, "q", holder: "a")) { _ in "secured" }
            try $0.set("amount", of: .item(.result, "q", holder: "a")) { _ in "3 t" }
            let source = SourceDraft(
                id: "s", kind: nil, title: "S", file: "f", sha256: "0", strength: .documented,
                isKindToldByName: false)
            try $0.add([source], to: "activities")
        }
        #expect(
            result == text + "        stage: secured\n        amount: 3 t\n"
                + "  - id: s\n    title: S\n    file: f\n    sha256: 0\n    strength: documented\n")
    }
}
