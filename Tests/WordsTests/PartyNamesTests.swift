import Documents
import Testing
import Words

struct PartyNamesTests {
    @Test(arguments: Lexicon.builtIn)
    func everyPartyHasAShortNameOfItsOwn(language: Language) {
        let names = Party.all.compactMap { Lexicon.builtIn(language)?.party($0.code) }
        #expect(names.count == 250)
        #expect(Set(names).count == 250)
        #expect(names.allSatisfy { !$0.isEmpty && $0.count <= 80 })
    }

    @Test(arguments: Lexicon.builtIn)
    func namesHoldNothingInvisibleOrMarkup(language: Language) {
        for party in Party.all {
            let name = Lexicon.builtIn(language)?.party(party.code) ?? ""
            #expect(name.allSatisfy { $0.isLetter || " '-,()،、（）—".contains($0) }, "\(name)")
            #expect(name.first != " " && name.last != " " && !name.contains("  "))
        }
    }

    @Test(arguments: [
        ("BOL", Language.en, "Bolivia (Plurinational State of)"), ("CIV", Language.en, "Côte d'Ivoire"),
        ("CZE", Language.en, "Czechia"),
        ("LAO", Language.en, "Lao People's Democratic Republic"), ("TUR", Language.en, "Türkiye"),
        ("VNM", Language.en, "Viet Nam"),
        ("KOR", Language.fr, "République de Corée"), ("IRN", Language.es, "Irán (República Islámica del)"),
        ("SYR", Language.ar, "الجمهورية العربية السورية"), ("RUS", Language.ru, "Российская Федерация"),
        ("TZA", Language.zh, "坦桑尼亚联合共和国"), ("MKD", Language.fr, "Macédoine du Nord"), ("SWZ", Language.es, "Eswatini"),
    ])
    func namesThatTheUnitedNationsUse(code: String, language: Language, name: String) {
        #expect(Lexicon.builtIn(language)?.party(code) == name)
    }

    @Test func everyEnglishNameLeadsBackToItsCode() {
        for party in Party.all {
            #expect(Lexicon.en.party(party.code).flatMap(Party.suggestion) == party.code)
        }
    }

    @Test func whatIsNotKnownHasNoName() {
        #expect(Lexicon.en.party("XXX") == nil)
        #expect(Lexicon.builtIn(.es)?.party("NOR\u{301}") == nil)
    }
}
