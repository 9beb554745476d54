import Importing
import Testing

@testable import Drafting

/// Several things in one sentence, paragraph or entry: each has its own time and place, and none is taken for another.
@Suite struct SeveralEventsTests {
    /// The titles with their times and places.
    private func told(_ paragraph: String) throws -> [String] {
        try DraftRun("Rapport 2018\n\nFormations\n\n\(paragraph)\n").plan.items.map { item in
            let fields = ["began", "ended", "place"].map { name in item.fields.first { $0.name == name }?.value ?? "-" }
            return ([item.draft.title] + fields).joined(separator: " | ")
        }
    }

    @Test("each date goes to its own noun, before it, behind it or in a row")
    func pairs() throws {
        #expect(
            try told("Le Centre a organisé un atelier à Alger (3-5 mai 2018) et une formation à Tunis (7-9 juin 2018).")
                == [
                    "atelier à Alger | 2018-05-03 | 2018-05-05 | Alger",
                    "formation à Tunis | 2018-06-07 | 2018-06-09 | Tunis",
                ])
        #expect(
            try told(
                "Du 3 au 5 mai 2018, un atelier s'est tenu à Oran et du 7 au 9 juin 2018 une formation s'est tenue à Sfax."
            ) == ["atelier | 2018-05-03 | 2018-05-05 | Oran", "formation | 2018-06-07 | 2018-06-09 | Sfax"])
        #expect(
            try told(
                "Un atelier et une formation ont eu lieu à Alger (3-5 mai 2018) et à Tunis (7-9 juin 2018), respectivement."
            ) == ["atelier | 2018-05-03 | 2018-05-05 | Alger", "formation | 2018-06-07 | 2018-06-09 | Tunis"])
    }

    @Test("the second event of a Chinese sentence has the date before it")
    func chinese() throws {
        let items = try told("中心于2018年5月3日至5日在曼谷举办研讨会，并于2018年6月7日至9日在河内举办培训班。")
        #expect(items.map { $0.prefix(18) } == ["研讨会 | 2018-05-03 |", "培训班 | 2018-06-07 |"])
    }

    @Test(
        "alike sentences on two substances tell of two things",
        arguments: [
            "A workshop on dioxins was held in Nairobi on 4 June 2018. A workshop on DDT was held in Nairobi on 4 June 2018.",
            "Un atelier sur le cadmium s'est tenu à Tunis le 4 mai 2018. Un atelier sur le chrome s'est tenu à Tunis le 4 mai 2018.",
            "The Centre organised a training on PFAS in Lusaka on 3 July 2018. The Centre organised a training on DDT for customs in Lusaka on 3 July 2018.",
        ])
    func substances(paragraph: String) throws {
        #expect(try told(paragraph).count == 2)
    }

    @Test("a thing that is called a seminar and a workshop is one")
    func seminar() throws {
        let items = try told(
            "A workshop on mercury lamps was held in Nairobi on 4 June 2018. The seminar on mercury lamps was held in Nairobi on 4 June 2018."
        )
        #expect(items.count == 1)
    }

    @Test("both events of an entry, and the city between commas")
    func entry() throws {
        #expect(
            try told("- Formation sur les PFAS, Sfax, 1er juin 2018 ; formation sur le DDT, Gabès, 2 juin 2018") == [
                "Formation sur les PFAS | 2018-06-01 | 2018-06-01 | Sfax",
                "formation sur le DDT | 2018-06-02 | 2018-06-02 | Gabès",
            ])
    }

    @Test("the day of a further event under a heading is listed")
    func further() throws {
        let run = try DraftRun(
            telling: "L'atelier s'est tenu à Dakar du 6 au 8 juin 2018. Une visite a suivi à Thiès le 7 septembre 2018."
        )
        #expect(run.doubts(.date) + run.doubts(.unread) == ["7 septembre 2018"])
    }

    @Test("a sentence under a heading with a number of which nothing is taken is listed")
    func number() throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu à Dakar du 6 au 8 juin 2018. On y a vu 14 laboratoires.")
        #expect(run.doubts(.unread) == ["On y a vu 14 laboratoires"])
    }

    @Test(
        "names of institutions and parts of the world are no cities",
        arguments: [
            "Le Centre a organisé un séminaire avec l'Université de Nairobi (Kenya) le 4 avril 2018.",
            "The Centre organised a workshop in Africa on 4 April 2018.",
        ])
    func names(sentence: String) throws {
        #expect(try told(sentence).map { $0.hasSuffix("| -") } == [true])
    }

    @Test("the name of a project is no place")
    func project() throws {
        let run = try DraftRun(telling: "Il a démarré en mars 2018.", under: "2. Projet PCB à Oran")
        #expect(run.plan.items.count == 1)
        #expect(run.value("place") == nil)
    }
}
