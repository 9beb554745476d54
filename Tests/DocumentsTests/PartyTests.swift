import Documents
import Testing

struct PartyTests {
    @Test func thereAreThoseOfTheStandardAndTheEuropeanUnion() {
        #expect(Party.all.count == 249 + 1)
        #expect(Set(Party.all.map(\.code)).count == 250)
        #expect(Party(code: "EUE") != nil)
    }

    @Test func codesAreThreeCapitalLettersInAlphabeticalOrder() {
        let codes = Party.all.map(\.code)
        #expect(codes == codes.sorted())
        #expect(codes.allSatisfy { $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) } })
    }

    @Test func indexIsThePlaceInTheOrder() {
        #expect(Party.all.map(\.index) == Array(0..<250))
        for party in Party.all {
            #expect(Party(code: party.code) == party)
        }
    }

    @Test(arguments: ["", "NO", "nor", "Norway", "XXX", "NOR ", "EUR", "NORW", "EU", "EUU"])
    func otherTextsAreNoCode(text: String) {
        #expect(Party(code: text) == nil)
    }

    @Test(arguments: [
        ("NO", "NOR"), ("no", "NOR"), ("dza", "DZA"), (" KEN ", "KEN"), ("Norway", "NOR"), ("norway", "NOR"),
        ("Ivory Coast", "CIV"), ("Côte d’Ivoire", "CIV"), ("UK", "GBR"), ("St. Lucia", "LCA"), ("The Gambia", "GMB"),
        ("Antigua & Barbuda", "ATG"), ("Viet Nam", "VNM"), ("Vietnam", "VNM"), ("Turkey", "TUR"), ("U.S.A.", "USA"),
        ("Democratic Republic of the Congo", "COD"), ("Congo", "COG"), ("State of Palestine", "PSE"),
        ("EU", "EUE"), ("EUU", "EUE"), ("eun", "EUE"), ("European Union", "EUE"), ("European Community", "EUE"),
        ("BURKINA FASO", "BFA"), ("Bolivia (Plurinational State of)", "BOL"), ("Islamic Republic of Iran", "IRN"),
    ])
    func suggestions(text: String, code: String) {
        #expect(Party.suggestion(for: text) == code)
    }

    @Test(arguments: ["", " ", "Atlantis", "QQ", "Norwegen", "the", "123"])
    func nothingIsSuggestedForAnythingElse(text: String) {
        #expect(Party.suggestion(for: text) == nil)
    }

    @Test func sizeInMemory() {
        #expect(MemoryLayout<Party>.size == 1)
    }
}
