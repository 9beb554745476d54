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
        #expect(Lexicon.builtInReports == [.en, .fr])
    }

    @Test(arguments: Lexicon.builtIn)
    func everyFileIsNamedAfterItsLanguage(language: Language) {
        #expect(Lexicon.builtIn(language)?.language == language)
        #expect(Lexicon.builtIn(language)?.months.count == 12)
    }

    @Test(arguments: [Language.es, .ar, .ru, .zh])
    func englishStandsInForWhatIsMissing(language: Language) throws {
        let lexicon = try #require(Lexicon.builtIn(language))
        #expect(!lexicon.hasMessages)
        #expect(lexicon.message("page_one.summary")?.lexicon.language == .en)
        #expect(lexicon.message("page_one.sumary") == nil)
    }

    @Test(arguments: ["fr", "zh-hant", "pt-br", "fil", "es-419"])
    func tags(tag: String) { #expect(Language(rawValue: tag)?.rawValue == tag) }

    @Test(arguments: ["", "f", "FR", "fr-", "-fr", "fr_FR", "fran", "fr--x", "f\u{301}r", "../en", "fr-abcdefghi"])
    func noTags(text: String) { #expect(Language(rawValue: text) == nil) }
}
