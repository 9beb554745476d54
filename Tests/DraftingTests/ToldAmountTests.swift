import Testing

@testable import Drafting

/// Quantities and times are taken as far as they were reached and are said; the rest is told.
@Suite struct ToldAmountTests {
    @Test(
        "what was not reached, or has only bounds, is no amount",
        arguments: [
            ("Il est prévu d'éliminer 300 t de PCB.", nil), ("Les 300 t de PCB n'ont pas été éliminées.", nil),
            ("Jusqu'à 300 t de PCB ont été éliminées.", nil), ("300 t de PCB seront éliminées.", nil),
            ("Entre 200 et 300 t de PCB ont été éliminées.", nil), ("Au moins 300 t ont été éliminées.", nil),
            ("300 t au maximum ont été éliminées.", nil), ("300 t de PCB ont été éliminées.", "300 t"),
            ("400 t recensées, dont 150 t éliminées.", "400 t, 150 t"),
            ("400 t recensées, dont 150 éliminées.", "400 t"), ("400 t recensées, dont 150 t à Oran.", "400 t"),
            ("The aim is to destroy 300 tonnes.", nil), ("Up to 300 tonnes were destroyed.", nil),
            ("Está previsto que se destruyan 300 toneladas.", nil), ("Планируется уничтожить 300 тонн.", nil),
            ("计划销毁300吨。", nil), ("من المقرر إتلاف 300 طن.", nil),
        ])
    func amounts(sentence: String, results: String?) throws {
        let run = try DraftRun(
            telling: "Le projet a été mené par le Centre. \(sentence)", under: "1. Projet sur les PCB")
        #expect(run.value("results") == results)
        #expect(run.doubts(.quantity).isEmpty == ["300 t", "400 t, 150 t"].contains(results))
    }

    @Test(
        "what is under way has begun and not ended",
        arguments: [
            ("L'étude est en cours depuis 2019.", "2019"), ("L'étude est en cours depuis mars 2018.", "2018-03"),
            ("L'étude, en cours, a débuté le 4 mars 2018.", "2018-03-04"),
            ("The study has been ongoing since March 2018.", "2018-03"),
            ("El estudio está en curso desde marzo de 2018.", "2018-03"),
        ])
    func ongoing(sentence: String, began: String) throws {
        let run = try DraftRun(telling: sentence, under: "1. Étude sur les PCB")
        #expect(run.value("status") == "ongoing")
        #expect(run.value("began") == began)
        #expect(run.value("ended") == nil)
    }

    @Test("plans of what is under way do not make it a plan")
    func firstState() throws {
        let run = try DraftRun(
            telling: "Le projet est en cours depuis 2018. Une seconde phase est prévue.", under: "1. Projet sur les PCB"
        )
        #expect(run.value("status") == "ongoing")
    }

    @Test(
        "parts of a year are dates between bounds",
        arguments: ["1er semestre 2018", "S1 2018", "T3 2018", "printemps 2018", "second half of 2018", "Q3 2018"])
    func partsOfYear(words: String) throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu au \(words).")
        #expect(run.value("began") == words)
        #expect(run.value("ended") == words)
        #expect(run.doubts(.date) == [] && run.doubts(.partOfYear) == [])
    }

    @Test("what stands behind a part of a year is none of it")
    func endOfPart() throws {
        let run = try DraftRun(
            telling: "La formation a eu lieu au T3 2018 à Thiès (Sénégal). Ont participé 25 douaniers.")
        #expect(run.value("began") == "T3 2018")
        #expect(run.doubts(.participants) == ["25 douaniers"])
    }

    @Test("of two parts of a year none is taken, and it is said why")
    func twoParts() throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu au T1 2018 et au T3 2018.")
        #expect(run.value("began") == nil)
        #expect(run.doubts(.partOfYear) == ["T1 2018", "T3 2018"])
    }

    @Test("`été` is a season beside a year alone, and tonnes are no quarter")
    func noSeason() throws {
        let run = try DraftRun(telling: "L'atelier a été tenu en 2018. 2 t de PCB, 2018.")
        #expect(run.value("began") == nil)
    }

    @Test("what the record perhaps has under another title is told before it is written")
    func twin() throws {
        let run = try DraftRun(
            "Rapport 2018\n\n1. Atelier régional sur les PCB\n\nL'atelier s'est tenu à Oran (Algérie), 12 mars 2018.\n",
            record: """
                activities:
                  - {id: seen, title: Rencontre des douanes, began: 2018-03-11, ended: 2018-03-13, place: {city: Oran, country: DZA}}
                """)
        #expect(run.plan.items.map(\.twin) == ["seen"])
    }

    @Test("a more exact date tells of the same activity")
    func moreExact() throws {
        let run = try DraftRun(
            "Rapport 2018\n\n1. Atelier régional sur les PCB\n\nL'atelier s'est tenu le 12 mars 2018.\n",
            record: """
                activities:
                  - {id: seen, title: Atelier régional sur les PCB, began: 2018-03, ended: 2018-03}
                """)
        #expect(run.plan.items.isEmpty && run.plan.known.map(\.id) == ["seen"])
    }
}
