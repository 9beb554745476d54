import Documents
import Foundation
import Testing

@testable import Words

struct LexiconTests {
    @Test func theFilesOfTheFolderAreBuiltIn() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Words/Languages").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(Lexicon.builtIn.map { "\($0.rawValue).yaml" } == files.sorted())
        #expect(Lexicon.builtInReports == Lexicon.builtIn)
    }

    @Test(arguments: Lexicon.builtIn)
    func everyFileIsNamedAfterItsLanguage(language: Language) {
        #expect(Lexicon.builtIn(language)?.language == language)
        #expect(Lexicon.builtIn(language)?.months.count == 12)
    }

    @Test(arguments: Lexicon.builtIn)
    func diagnosticsAreToldInEveryLanguage(language: Language) throws {
        let phrase = Phrase("help.write", ["text": "x"])
        let told = DiagnosticLanguage.$current.withValue(language) { phrase.inWords }
        #expect(told.contains("`x`"))
        #expect((told == phrase.inWords) == (language == .en))
    }

    /// A command reads the parts of a file from which it says something.
    @Test(arguments: Lexicon.builtIn)
    func aFileSaysInPartsWhatItSaysAsAWhole(language: Language) throws {
        for source in Lexicon.sources(of: language) {
            let found = DiagnosticCollector()
            let whole = try #require(LexiconReader.read(source, base: nil, into: found))
            let parts = Lexicon(ofSections: source.bytes, at: source.path, base: { nil }, into: found)
            #expect(parts.keys == whole.keys && !parts.keys.isEmpty)
            #expect(parts.keys.allSatisfy { parts.message($0)?.forms == whole.message($0)?.forms })
            #expect(Party.all.allSatisfy { parts.party($0.code) == whole.party($0.code) })
            #expect(parts.tables.choices.keys.sorted() == whole.tables.choices.keys.sorted())
            #expect(parts.tables.shortMonths == whole.tables.shortMonths)
        }
    }

    @Test func englishStandsInForWhatIsMissing() throws {
        let spanish = try #require(Lexicon.source(of: .es)).bytes
        let head = try #require(String(decoding: spanish, as: UTF8.self).split(separator: "\nsame_as_english").first)
        let found = DiagnosticCollector()
        let source = SourceText(path: "es.yaml", bytes: Array("\(head)\n".utf8))
        let lexicon = try #require(LexiconReader.read(source, base: .en, into: found))
        #expect(!lexicon.hasMessages)
        #expect(lexicon.message("page_one.summary")?.lexicon.language == .en)
        #expect(lexicon.message("page_one.sumary") == nil)
    }

    @Test(arguments: ["fr", "zh-hant", "pt-br", "fil", "es-419"])
    func tags(tag: String) { #expect(Language(rawValue: tag)?.rawValue == tag) }

    @Test(arguments: ["", "f", "FR", "fr-", "-fr", "fr_FR", "fran", "fr--x", "f\u{301}r", "../en", "fr-abcdefghi"])
    func noTags(text: String) { #expect(Language(rawValue: text) == nil) }
}
