import Testing

@testable import Drafting

/// Who came is taken; who stayed away, watched or paid is told and never taken.
@Suite struct AttendanceTests {
    @Test(
        "Parties that stayed away, or are an exception",
        arguments: [
            ("Ont participé le Maroc, la Tunisie et le Mali, sauf le Togo.", "MAR TUN MLI"),
            ("L'atelier a réuni 24 participants du Maroc et du Mali, à l'exception de la Libye.", "MAR MLI"),
            ("Ont participé le Maroc et le Mali ; le Bénin était excusé.", "MAR MLI"),
            ("Ont participé le Maroc, la Tunisie et le Mali, le Bénin et le Togo étant excusés.", "MAR TUN MLI"),
            ("24 participants du Maroc, du Bénin (excusé) et du Mali.", "MAR MLI"),
            ("24 participants du Maroc et du Mali. Le Niger n'a pas participé.", "MAR MLI"),
            ("Le Maroc et le Mali ont participé, sans le Togo.", "MAR MLI"),
            ("24 participants from Kenya and Uganda attended, except Togo.", "KEN UGA"),
            ("Participaron Chile y Perú, salvo Bolivia.", "CHL PER"),
            ("24 участников: Кения, Уганда, за исключением Того.", "KEN UGA"),
            ("共有24名代表参加：肯尼亚、乌干达，多哥缺席。", "KEN UGA"),
            ("شارك 24 مشاركا من كينيا وأوغندا، باستثناء توغو.", "KEN UGA"),
        ])
    func absent(sentence: String, parties: String) throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu du 12 au 14 mars 2018. \(sentence)")
        #expect(run.value("attended_by") == parties)
        #expect(!run.doubts(.parties).isEmpty)
    }

    @Test(
        "Parties that paid: a donor where the words leave no doubt, else told with the money",
        arguments: [
            ("L'atelier a été tenu grâce à un don de la Suède.", "Suède"), ("Il a été financé par la Suède.", "Suède"),
            ("Il a été tenu avec l'appui de la Suède.", nil), ("Le bailleur est la Suède.", nil),
            ("Il a été financé par le PNUE et la Suède.", nil), ("Il n'a pas été financé par la Suède.", nil),
            ("It was funded by Sweden.", "Sweden"), ("It was held with the support of Sweden.", nil),
            ("Fue financiado por Suecia.", "Suecia"), ("Семинар проведен при поддержке Швеция.", nil),
            ("由瑞典资助。", nil), ("عقدت بتمويل من السويد.", "السويد"),
        ])
    func paying(sentence: String, donor: String?) throws {
        let run = try DraftRun(telling: "24 participants du Maroc et du Mali, du 12 au 14 mars 2018. \(sentence)")
        #expect(run.value("attended_by") == "MAR MLI")
        #expect(run.value("funding") == donor)
        #expect(run.doubts(.money).isEmpty == (donor != nil))
    }

    @Test(
        "those who benefited are not those who came",
        arguments: [
            ("24 participants du Maroc et du Mali. Formation au profit du Bénin et du Togo.", "MAR MLI", "BEN TGO"),
            ("Le Maroc et le Mali ont participé. Le Bénin et le Togo en ont bénéficié.", "MAR MLI", "BEN TGO"),
            ("La formation était destinée au Togo.", nil, "TGO"),
            ("Attended by 12 people from Kenya, for the benefit of Uganda and Rwanda.", "KEN", "UGA RWA"),
            ("Participaron Chile y Perú, en beneficio de Bolivia.", "CHL PER", "BOL"),
            ("24 участника: Кения, Уганда. Бенефициары: Руанда.", "KEN UGA", "RWA"),
            ("肯尼亚代表参加。受益国：卢旺达。", nil, "RWA"), ("شارك 24 مشاركا من كينيا لفائدة رواندا.", "KEN", "RWA"),
        ])
    func benefiting(sentence: String, came: String?, benefited: String?) throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu du 12 au 14 mars 2018. \(sentence)")
        #expect(run.value("attended_by") == came)
        #expect(run.value("parties") == benefited)
    }

    @Test(
        "one number of women beside that of all is taken",
        arguments: [
            ("32 participants (dont 11 femmes), venus du Bénin.", "11"),
            ("Environ 32 participants, dont 11 femmes.", nil),
            ("32 participants, dont 11 femmes le premier jour et 9 femmes le second.", nil),
            ("32 participants, dont 40 femmes.", nil), ("32 participants, dont une dizaine de femmes.", nil),
            ("32 participants (including about 11 women).", nil), ("32 participants (12 women) attended.", "12"),
        ])
    func women(sentence: String, women: String?) throws {
        let run = try DraftRun(telling: "L'atelier s'est tenu du 12 au 14 mars 2018. \(sentence)")
        #expect(run.value("women") == women)
        #expect(run.doubts(.women).isEmpty == (women != nil))
    }

    @Test("a year before a comma is no part of the number behind it")
    func numberBehindYear() throws {
        #expect(try DraftRun(telling: "Du 3 au 5 avril 2018, 20 participants du Mali.").value("participants") == "20")
    }

    @Test("a title of nouns alone keeps its place")
    func placeInTitle() throws {
        let run = try DraftRun(telling: "30 participants.", under: "1.3 Séminaire Niamey (Niger), 4 juin 2018")
        #expect(run.value("place") == "Niamey, NER")
    }

    @Test("a meeting is no island")
    func meeting() throws {
        let run = try DraftRun(telling: "Ont participé à la réunion du 4 mars 2018 le Mali et le Togo.")
        #expect(run.value("attended_by") == "MLI TGO")
    }

    @Test("who paid before those came are named")
    func order() throws {
        let run = try DraftRun(
            telling: "Grâce à l'appui de l'Allemagne, 24 participants du Mali et du Togo, 4 mars 2018.")
        #expect(run.value("attended_by") == "MLI TGO")
    }

    @Test(
        "what others organised and the centre attended is not the centre's",
        arguments: [
            ("Participation à l'atelier organisé par le Secrétariat à Genève, du 7 au 9 mai 2018.", "attended"),
            ("Mme X a représenté le Centre à l'atelier organisé par le PNUE, du 7 au 9 mai 2018.", "attended"),
            ("Le Centre a pris part à la réunion organisée par le Secrétariat, du 7 au 9 mai 2018.", "attended"),
            ("Le Centre a reçu le programme de l'atelier organisé par le PNUE, du 7 au 9 mai 2018.", nil),
            ("L'atelier a été organisé par le Centre du 7 au 9 mai 2018.", "organised"),
            ("L'atelier, organisé par le Centre avec l'appui de la Suède, s'est tenu le 7 mai 2018.", "organised"),
            ("L'atelier, organisé par le Centre avec le PNUE, s'est tenu le 7 mai 2018.", "co_organised"),
            ("The Centre took part in the workshop organised by UNEP, 7-9 May 2018.", "attended"),
            ("El Centro participó en el taller organizado por la Secretaría, 7 de mayo de 2018.", "attended"),
        ])
    func role(sentence: String, role: String?) throws {
        #expect(try DraftRun(telling: sentence).value("role") == role)
    }

    @Test("both told of the centre itself is left for a person to say")
    func bothRoles() throws {
        let run = try DraftRun(
            telling: "L'atelier a été organisé par le Centre du 7 au 9 mai 2018.",
            under: "1. Participation à l'atelier sur les PCB")
        #expect(run.value("role") == nil)
    }
}
