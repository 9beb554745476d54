import Importing
import Testing

@testable import Drafting

/// Of several dates, the one beside what says that it was held; the others are listed.
@Suite struct ToldDateTests {
    @Test(
        "put off or meant, and held after all",
        arguments: [
            ("L’atelier sur les PCB, reporté de mai 2018, s’est tenu à Dakar en juin 2019.", "2019-06"),
            ("L’atelier sur les PCB, reporté de mai 2018, a été organisé à Dakar en juin 2019.", "2019-06"),
            (
                "L’atelier sur les PCB, qui devait se tenir du 3 au 5 mai 2018, a été organisé du 6 au 8 juin 2019.",
                "2019-06-06"
            ), ("L’atelier sur les PCB, décidé en mai 2018, du 6 au 8 juin 2019, s’est tenu à Dakar.", "2019-06-06"),
            ("Un atelier était prévu à Bamako en novembre 2016. Il s’est finalement tenu en mars 2017.", "2017-03"),
            ("The workshop on PCB, postponed from May 2018, was held in Dakar in June 2019.", "2019-06"),
            ("El taller sobre PCB, aplazado de mayo de 2018, se celebró en Lima en junio de 2019.", "2019-06"),
            ("Семинар по ПХД, перенесённый с мая 2018 года, состоялся в Москве в июне 2019 года.", "2019-06"),
            ("الورشة المؤجلة من مايو 2018 عقدت في داكار في يونيو 2019.", "2019-06"),
            ("原定2018年5月的多氯联苯研讨会于2019年6月在北京举行。", "2019-06"),
        ])
    func held(sentence: String, began: String) throws {
        let run = try DraftRun(sentence)
        #expect(run.value("began") == began)
        #expect(run.value("status") == "completed")
        #expect(run.doubts(.date).count == 1)
    }

    @Test(
        "the first day of a month by its ordinal",
        arguments: [
            "El Centro organizó un taller sobre PCB en Lima el 1.º de mayo de 2018.",
            "El Centro organizó un taller sobre PCB en Lima el 1º de mayo de 2018.",
            "El Centro organizó un taller sobre PCB en Lima el primero de mayo de 2018.",
            "Le Centre a organisé un atelier sur les PCB à Dakar le 1er mai 2018.",
            "Le Centre a organisé un atelier sur les PCB à Dakar le premier mai 2018.",
            "The Centre organised a workshop on PCB in Dakar on the first of May 2018.",
            "Центр провел семинар по ПХД в Минске 1-ое мая 2018 года.",
            "Центр провел семинар по ПХД в Минске 1-го мая 2018 года.",
        ])
    func ordinal(sentence: String) throws {
        let run = try DraftRun(sentence)
        #expect(run.value("began") == "2018-05-01")
        #expect(run.plan.items.count == 1)
    }

    @Test("the first half of a month is no day")
    func half() throws {
        let run = try DraftRun("The Centre organised a workshop on PCB in Dakar in the first half of May 2018.")
        #expect(run.value("began") != "2018-05-01")
    }

    @Test(
        "what differs in its subject alone is another thing",
        arguments: [
            "The Centre organised a workshop on cadmium in Lagos on 5 March 2018. The Centre organised a workshop on chromium in Lagos on 5 March 2018.",
            "Un atelier sur les dioxines s'est tenu à Dakar le 4 mai 2018. Un atelier sur le DDT s'est tenu à Dakar le 4 mai 2018.",
            "Центр провел семинар по ПХД в Минске 1 июня 2018 года. Центр провел семинар по ДДТ в Минске 1 июня 2018 года.",
        ])
    func subjects(text: String) throws {
        #expect(try DraftRun(text).plan.items.count == 2)
    }

    @Test("each event of an entry of a list is one of its own")
    func entry() throws {
        let run = try DraftRun(
            "- Atelier sur le mercure, Dakar, 3-5 septembre 2018, 32 participants ; formation sur le DDT, Thiès, 8-9 septembre 2018.\n- Atelier sur les PCB, Oran, 3 mai 2018 ; 20 participants."
        )
        #expect(
            run.plan.items.map(\.draft.dates) == ["2018-09-03..2018-09-05", "2018-09-08..2018-09-09", "2018-05-03"])
    }

    @Test("the project that a workshop was of is no thing of its own")
    func project() throws {
        let run = try DraftRun("The launch workshop of the Nairobi River project was held on 5 June 2018.")
        #expect(run.plan.items.map(\.draft.title) == ["workshop of the Nairobi River project"])
    }

    @Test("what is said of several things of a sentence holds for each, with its own dates and place")
    func several() throws {
        let run = try DraftRun(
            "Le Centre a organisé un atelier à Alger (3-5 mai 2018) et une formation à Tunis (7-9 juin 2018).")
        let told = run.plan.items.map { item in
            ["began", "ended", "place", "status"].map { name in item.fields.first { $0.name == name }?.value ?? "" }
        }
        #expect(
            told == [
                ["2018-05-03", "2018-05-05", "Alger", "completed"], ["2018-06-07", "2018-06-09", "Tunis", "completed"],
            ])
    }

    @Test("what was put off from one month to another took no year")
    func stretch() throws {
        let run = try DraftRun("L’atelier sur les PCB, reporté de mai 2018 à juin 2019, s’est tenu à Dakar.")
        #expect(run.value("began") == nil)
        #expect(run.doubts(.date) == ["mai 2018 à juin 2019"])
    }

    @Test("what was put off and not held has no date")
    func putOff() throws {
        let run = try DraftRun(telling: "L’atelier n’a pas pu être organisé en mai 2018. Il a été reporté à mars 2019.")
        #expect(run.value("status") == "postponed")
        #expect(run.value("began") == nil)
        #expect(run.doubts(.date) == ["mai 2018", "mars 2019"])
    }

    @Test(
        "the next sentence tells what became of it",
        arguments: [
            ("Un atelier était prévu à Bamako en novembre 2016 ; il a été reporté à 2017.", "postponed"),
            ("Un atelier était prévu à Bamako en novembre 2016 ; il a été annulé.", "cancelled"),
            ("A workshop was planned in Nairobi in November 2016; it was cancelled.", "cancelled"),
            ("Estaba previsto un taller en Lima en noviembre de 2016; este taller fue aplazado.", "postponed"),
            ("Семинар был запланирован на ноябрь 2016 года; он был отменён.", "cancelled"),
        ])
    func fate(sentence: String, status: String) throws {
        let run = try DraftRun(sentence)
        #expect(run.value("status") == status)
        #expect(run.value("began") == nil)
        #expect(!run.doubts(.date).isEmpty)
    }
}
