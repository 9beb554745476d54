import Documents
import Importing
import TestSupport
import Testing
import Words

@Suite("A mark hides no sign of an import") struct MarkedSignTests {
    private static let printed = MarkedSigns.texts.filter { !$0.unicodeScalars.contains { $0.value < 0x20 } }

    /// Each two signs between letters, at the beginning and at the end.
    private static let pairs = MarkedSigns.signs.dropFirst(3).flatMap { one in
        MarkedSigns.signs.dropFirst(3).flatMap { other in ["a\(one)\(other)b", "\(one)\(other)b", "a\(one)\(other)"] }
    }

    @Test("a title, a city and a remark are read back as they were", arguments: [printed, pairs])
    func written(texts: [String]) throws {
        let rows = texts.enumerated().map { index, text in
            let cell = "\"z\(index) " + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
            let bare = "\"" + cell.unicodeScalars.drop { $0 != " " }.dropFirst().map(String.init).joined()
            return "\(cell);\(bare);\(cell);\(bare)"
        }
        let run = try ImportRun(["Title (en);Title (fr);Notes;City"] + rows)
        let bytes = Array(run.yaml.utf8)
        let diagnostics = DiagnosticCollector()
        let document = YAMLReader.read(SourceText(path: "e.yaml", bytes: bytes), into: diagnostics)
        #expect(diagnostics.diagnostics.inWords.map { "\($0.message) \($0.span.text)" } == [])
        let items = document?.root.value(of: "activities")?.elements ?? []
        #expect(items.count == texts.count)
        for (index, (item, text)) in zip(items, texts).enumerated() {
            let bare = Self.onOneLine(text)
            let named = Self.onOneLine("z\(index) " + text)
            #expect(item.value(of: "title")?.value(of: "en")?.text.scalars == named.scalars)
            #expect(item.value(of: "notes")?.text.scalars == named.scalars)
            #expect((item.value(of: "title")?.value(of: "fr")?.text ?? "").scalars == bare.scalars)
            #expect((item.value(of: "place")?.value(of: "city")?.text ?? bare).scalars == bare.scalars)
        }
    }

    private static func onOneLine(_ text: String) -> String {
        text.unicodeScalars.split { $0 == " " }.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    @Test("a title alone is read back as it was", arguments: [printed, pairs])
    func titles(texts: [String]) throws {
        let rows = texts.map { "\"" + $0.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" }
        let run = try ImportRun(["title;id"] + rows.enumerated().map { "\($1);x-\($0)" })
        let document = YAMLReader.read(
            SourceText(path: "e.yaml", bytes: Array(run.yaml.utf8)), into: DiagnosticCollector())
        let read = document?.root.value(of: "activities")?.elements ?? []
        #expect(!read.isEmpty)
        let byID = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("x-\($0)", Self.onOneLine($1)) })
        for item in read {
            let id = item.value(of: "id")?.text ?? ""
            #expect(item.value(of: "title")?.text.scalars == byID[id]?.scalars)
        }
    }

    @Test("what YAML cannot hold as it is is written by its number")
    func unprintable() throws {
        let values: [UInt32] = [0x9, 0xA, 0xD, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]
        for scalar in values.compactMap(Unicode.Scalar.init) {
            let text = "a\(scalar)b"
            let written = "a: \(ScalarText.alone.write(text))\nb: {c: \(ScalarText.inBrackets.write(text))}\n"
            let document = YAMLReader.read(SourceText(path: "e.yaml", text: written), into: DiagnosticCollector())
            #expect(document?.root.value(of: "a")?.text.scalars == text.scalars)
            #expect(document?.root.value(of: "b")?.value(of: "c")?.text.scalars == text.scalars)
        }
    }

    @Test("signs of cells count whatever follows them", arguments: MarkedSigns.marks)
    func cells(mark: String) throws {
        let read = { (heading: String, text: String) in
            try ImportRun.values(["title;\(heading)", "A;\"\(text)\""], "participants", "parties", "began")
        }
        #expect(try read("participants", "1,\(mark)234") == ["1234"])
        #expect(try read("participants", "12?\(mark)") == [])
        #expect(try read("parties", "Algeria,\(mark)Morocco") == ["[DZA, MAR]"])
        #expect(try read("start", "4/\(mark)3/2018") == [])
        #expect(try read("start", "2018-03-04T09:\(mark)00") == [])
    }

    @Test("a heading is compared in small letters, without marks, in either spelling")
    func headings() throws {
        for heading in ["Début", "De\u{301}but", "DEBUT"] {
            #expect(try ImportRun.values(["title;\(heading)", "A;2018-03-04"], "began") == ["2018-03-04"])
        }
    }
}
