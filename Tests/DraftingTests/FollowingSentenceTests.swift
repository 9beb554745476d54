import Testing

@testable import Drafting

/// Sentences behind the one that names an activity are read with it or listed; titles end before what became of it.
@Suite struct FollowingSentenceTests {
    @Test(
        "who came, in the next sentences",
        arguments: [
            (
                "Y ont participé 32 personnes, dont 14 femmes, venues du Bénin, du Mali et du Togo.", "32" as String?,
                "BEN MLI TGO" as String?
            ), ("32 personnes y ont participé.", "32", nil), ("Il a réuni 32 participants, dont 14 femmes.", "32", nil),
            ("Le Mali et la Guinée y ont participé.", nil, "MLI GIN"),
            ("Pays participants : Bénin, Mali et Togo. Excusés : Guinée et Niger.", nil, "BEN MLI TGO"),
            ("32 people attended.", "32", nil), ("Participaron 32 personas.", "32", nil),
            ("В нём приняли участие 32 участника.", "32", nil), ("وشارك فيها 32 مشاركا.", "32", nil),
            ("共有32人参加。", "32", nil),
        ])
    func attendance(sentence: String, participants: String?, parties: String?) throws {
        let run = try DraftRun("Le Centre a organisé un atelier sur les PCB à Dakar du 6 au 8 juin 2016. \(sentence)")
        #expect(run.plan.items.count == 1)
        #expect(run.value("participants") == participants)
        #expect(run.value("attended_by") == parties)
        #expect(run.doubts(.unread).isEmpty)
    }

    @Test("a sentence that says nothing of it is listed")
    func listed() throws {
        let run = try DraftRun(
            "Le Centre a organisé un atelier à Dakar du 6 au 8 juin 2016. Le rapport en parle. 40 agents l’ont lu.")
        #expect(run.doubts(.unread) == ["Le rapport en parle", "40 agents l’ont lu"])
    }

    @Test(
        "who came, by a word that is not known or behind a colon, is listed",
        arguments: ["Participants : 32.", "32 experts y ont participé."])
    func doubtful(sentence: String) throws {
        let run = try DraftRun("Le Centre a organisé un atelier à Dakar du 6 au 8 juin 2016. \(sentence)")
        #expect(run.doubts(.participants).contains { $0.contains("32") } || !run.doubts(.unread).isEmpty)
    }

    @Test(
        "a city with its country",
        arguments: [
            ("Le Centre a organisé un atelier à Dakar (Sénégal) du 6 au 8 juin 2016.", "Dakar, SEN"),
            ("Le Centre a organisé un atelier à Conakry (Guinée) en mai 2016.", "Conakry, GIN"),
            ("Du 6 au 8 juin 2016, le Centre a organisé à Abidjan (Côte d’Ivoire) un atelier.", "Abidjan, CIV"),
        ])
    func place(sentence: String, place: String) throws {
        #expect(try DraftRun(sentence).value("place") == place)
    }

    @Test(
        "titles end before verb, place and preposition",
        arguments: [
            (
                "Un atelier de sensibilisation au DDT a été organisé à Conakry en mai 2018.",
                "atelier de sensibilisation au DDT"
            ), ("Le Centre a organisé un atelier sur les déchets à Dakar en mai 2018.", "atelier sur les déchets"),
            ("Un atelier prévu en mai 2018 se tiendra à Dakar.", "atelier"),
            ("Un atelier s’est tenu à Dakar en mai 2018.", "atelier"),
            ("L’atelier sur les PCB auquel le Mali a participé s’est tenu en mai 2018.", "atelier sur les PCB"),
            ("The Centre organised a workshop on waste in Nairobi in May 2018.", "workshop on waste"),
            ("El taller sobre PCB se celebró en Lima en mayo de 2018.", "taller sobre PCB"),
            ("Семинар по ПХД состоялся в Москве 4 мая 2018 года.", "Семинар по ПХД"),
            ("多氯联苯研讨会于2019年6月在北京举行。", "研讨会"),
        ])
    func title(sentence: String, title: String) throws {
        #expect(try DraftRun(sentence).value("title") == title)
    }

    @Test(
        "who took part in it is not the centre",
        arguments: [
            (
                "Le Centre a organisé en mai 2018 un atelier auquel ont pris part 45 participants.",
                "organised" as String?
            ),
            ("Un atelier s’est tenu à Dakar en mai 2018, auquel ont pris part 30 experts.", nil),
            ("Un atelier s’est tenu à Dakar en mai 2018 ; 30 experts y ont pris part.", nil),
            ("A workshop took place in May 2018, attended by 30 experts.", nil),
            ("Se celebró un taller en mayo de 2018, en el que participaron 30 expertos.", nil),
            ("Семинар состоялся 4 мая 2018 года, в котором приняли участие 30 экспертов.", nil),
            ("Deux agents du Centre ont participé à la réunion de mai 2018.", "attended"),
            ("Le Centre a participé à 3 réunions en mai 2018.", "attended"),
        ])
    func role(sentence: String, role: String?) throws {
        let run = try DraftRun(sentence)
        #expect(run.plan.items.count == 1)
        #expect(run.value("role") == role)
    }
}
