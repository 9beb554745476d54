import CriteriaTesting
import Documents
import Evaluation
import Foundation
import MandateEngine
import Methodology
import ReferenceManual
import TestSupport
import Testing
import Words

@Suite struct ManualTests {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let tables: [RecordTable] = DocumentKind.all.map(\.table)

    /// `mandate schema --manual Docs/reference` writes it anew.
    @Test("the written manual is what is made from the tables", arguments: Manual.files.map(\.name))
    func written(name: String) throws {
        let file = try #require(Manual.files.first { $0.name == name })
        let written = try String(contentsOf: Self.repository.appending(path: "Docs/reference/\(name)"), encoding: .utf8)
        expectSameText(file.text, written, named: name)
    }

    @Test("nothing else lies in the manual's folder")
    func folder() throws {
        let path = Self.repository.appending(path: "Docs/reference").path
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        #expect(names == Manual.files.map(\.name).sorted())
    }

    @Test("every link leads to a page and a place on it", arguments: Manual.files.map(\.name))
    func links(name: String) throws {
        let texts = Dictionary(uniqueKeysWithValues: Manual.files.map { ($0.name, $0.text) })
        let text = try #require(texts[name])
        let links = text.matches(of: /\]\(([^)#]*)(#([^)]*))?\)/)
        #expect(!links.isEmpty)
        for link in links {
            let page = link.1.isEmpty ? name : String(link.1)
            let target = try #require(texts[page], "\(name) leads to \(page)")
            guard let anchor = link.3 else { continue }
            let isHeading = target.lowercased().contains("\n## \(anchor)\n")
            #expect(isHeading || target.contains("<a id=\"\(anchor)\">"), "\(name) leads to \(page)#\(anchor)")
        }
    }

    @Test("headings are in the language that is spoken, and links lead on as in English", arguments: Lexicon.builtIn)
    func languages(language: Language) throws {
        guard language != .en else { return }
        let english = Manual.files
        let files = DiagnosticLanguage.$current.withValue(language) { Manual.files }
        #expect(files.map(\.name) == english.map(\.name))
        for (file, original) in zip(files, english) {
            let headings = zip(Self.headings(of: file.text), Self.headings(of: original.text))
            #expect(Self.headings(of: file.text).count == Self.headings(of: original.text).count, "\(file.name)")
            for (heading, other) in headings where heading != "Diagnostics" && heading.contains(/\p{L}/) {
                #expect(heading != other || heading.hasPrefix("`"), "\(file.name): \(heading)")
            }
            #expect(Self.links(of: file.text) == Self.links(of: original.text), "\(file.name)")
        }
    }

    private static func headings(of text: String) -> [String] {
        text.replacing(/```[\s\S]*?```/, with: "").matches(of: /\n#+ ([^\n]+)/).map { String($0.1) }
    }

    private static func links(of text: String) -> [String] {
        text.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
    }

    @Test("the examples of the pages are read without a word, and stand in normal form", arguments: Manual.examples)
    func examples(example: DocumentExample) throws {
        #expect(try ExampleFolder().check(example).isEmpty, "\(example.document)")
        guard case .whole = example.frame else { return }
        let file = DocumentFile(path: "example.yaml", text: example.text)
        let (document, format) = try #require(file.parse(into: DiagnosticCollector()))
        let table = try #require(Self.tables.first { "\($0.formatName)/1" == format.rawValue })
        expectSameText(try DocumentFormatter(table: table).format(document), example.text, named: "the example")
    }

    @Test("every key is on a page, with an example", arguments: tables.map(\.name))
    func keys(name: String) throws {
        let root = try #require(Self.tables.first { $0.name == name })
        let text = Manual.files.map(\.text).joined()
        for table in root.reachable {
            for key in table.keys {
                let start = "| `\(key.name)`" + (key.presence == .required ? " (required)" : "")
                #expect(text.contains(start), "\(table.name).\(key.name)")
                #expect(text.contains("`\(key.name): "), "\(table.name).\(key.name) has no example in KeyNotes")
            }
        }
    }

    @Test("every code has its place on the page of diagnostics", arguments: DiagnosticCode.allCases)
    func codes(code: DiagnosticCode) throws {
        let page = try #require(Manual.files.first { $0.name == "diagnostics.md" })
        #expect(page.text.contains("## \(code.rawValue): \(DiagnosticPage.page(of: code).title.inWords)\n"))
    }
}

extension RecordTable {
    /// The word of the format that the table is the whole document of.
    var formatName: String { String(name.prefix { $0 != " " }) }
}
