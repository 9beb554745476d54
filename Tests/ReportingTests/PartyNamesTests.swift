import Documents
import Reporting
import Testing

struct PartyNamesTests {
    @Test func theSixLanguages() {
        #expect(PartyNames.languages == ["ar", "en", "es", "fr", "ru", "zh"])
    }

    @Test(arguments: PartyNames.languages)
    func everyPartyHasAShortNameOfItsOwn(language: String) {
        let names = Party.all.compactMap { PartyNames.name(of: $0.code, in: language) }
        #expect(names.count == 249)
        #expect(Set(names).count == 249)
        #expect(names.allSatisfy { !$0.isEmpty && $0.count <= 80 })
    }

    @Test(arguments: PartyNames.languages)
    func namesHoldNothingInvisibleOrMarkup(language: String) {
        for party in Party.all {
            let name = PartyNames.name(of: party.code, in: language) ?? ""
            #expect(name.allSatisfy { $0.isLetter || " '-,()،、（）—".contains($0) }, "\(name)")
            #expect(name.first != " " && name.last != " " && !name.contains("  "))
        }
    }

    @Test(arguments: [
        ("BOL", "en", "Bolivia (Plurinational State of)"), ("CIV", "en", "Côte d'Ivoire"), ("CZE", "en", "Czechia"),
        ("LAO", "en", "Lao People's Democratic Republic"), ("TUR", "en", "Türkiye"), ("VNM", "en", "Viet Nam"),
        ("KOR", "fr", "République de Corée"), ("IRN", "es", "Irán (República Islámica del)"),
        ("SYR", "ar", "الجمهورية العربية السورية"), ("RUS", "ru", "Российская Федерация"),
        ("TZA", "zh", "坦桑尼亚联合共和国"), ("MKD", "fr", "Macédoine du Nord"), ("SWZ", "es", "Eswatini"),
    ])
    func namesThatTheUnitedNationsUse(code: String, language: String, name: String) {
        #expect(PartyNames.name(of: code, in: language) == name)
    }

    @Test func everyEnglishNameLeadsBackToItsCode() {
        for party in Party.all {
            #expect(PartyNames.name(of: party.code, in: "en").flatMap(Party.suggestion) == party.code)
        }
    }

    @Test func whatIsNotKnownHasNoName() {
        #expect(PartyNames.name(of: "XXX", in: "en") == nil)
        #expect(PartyNames.name(of: "NOR", in: "de") == nil)
    }
}
