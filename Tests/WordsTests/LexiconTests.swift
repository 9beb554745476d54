import Documents
import Testing

@testable import Words

struct LexiconTests {
    @Test func theSixLanguages() {
        #expect(Lexicon.builtIn.map(\.rawValue) == ["ar", "en", "es", "fr", "ru", "zh"])
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
