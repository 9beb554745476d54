import Testing

@testable import Drafting

/// What is denied, wished for or an invitation is nothing that took place.
@Suite struct DenialTests {
    @Test(
        "what did not take place is no item",
        arguments: [
            "Le Centre n’a pas participé à la huitième réunion de la Conférence des Parties, tenue à Genève en mai 2017.",
            "Le Centre n’a pas organisé d’atelier sur les PCB à Dakar en mai 2017.",
            "Le Centre n’a organisé aucun atelier sur les PCB en mai 2017.",
            "Aucun atelier sur les PCB n’a été organisé en mai 2017.",
            "L’atelier sur les PCB de mai 2017 n’a finalement pas été organisé.",
            "Le Centre n’a jamais organisé d’atelier sur les PCB en mai 2017.",
            "Le Centre n’a pas, faute de fonds, organisé d’atelier sur les PCB en mai 2017.",
            "Le Centre aurait organisé un atelier sur les PCB en mai 2017 si les fonds étaient venus.",
            "Le Centre n’a pas pris part à la réunion de Dakar en mai 2017.",
            "La réunion de Dakar, à laquelle le Centre n’a pas participé, s’est tenue en mai 2018.",
            "The Centre did not organise a workshop on PCB in Dakar in May 2017.",
            "The workshop on PCB was not held in Dakar in May 2017.", "No workshop on PCB was organised in May 2017.",
            "El Centro no organizó ningún taller sobre PCB en Lima en mayo de 2017.",
            "El taller sobre PCB no se celebró en mayo de 2017.",
            "Центр не провёл семинар по ПХД в Москве 4 мая 2017 года.",
            "Центр не участвовал в совещании в Женеве 4 мая 2017 года.",
            "Центр организовал бы семинар по ПХД в мае 2017 года.",
            "لم ينظم المركز ورشة عمل حول ثنائي الفينيل في مايو 2017.", "لم يشارك المركز في اجتماع جنيف في مايو 2017.",
            "研讨会未能于2018年5月举行。", "本中心未举办2017年5月的多氯联苯研讨会。", "本中心没有参加2017年5月在日内瓦举行的会议。",
            "1. Atelier régional sur les PCB\n\nL’atelier n’a pas été organisé en mai 2018.",
        ])
    func denied(text: String) throws {
        let plan = try DraftRun(text).plan
        #expect(plan.items.isEmpty)
        #expect(plan.report.paragraphs.allSatisfy { plan.use(of: $0) == .unused })
    }

    @Test(
        "what only looks denied stays",
        arguments: [
            "Le Centre a organisé un atelier sur les PCB en mai 2017 avec pas moins de 45 participants.",
            "Non seulement le Centre a organisé un atelier sur les PCB en mai 2017, mais il l’a suivi.",
            "L’atelier sur les PCB, auquel le Togo n’a pas participé, s’est tenu en mai 2017.",
            "Le Centre n’a pas participé à la réunion de juin 2018 mais a organisé un atelier en mai 2017.",
            "Les organisations non gouvernementales ont participé à la réunion organisée par le Centre en mai 2017.",
            "Le Centre, invité à la réunion de mai 2017, y a participé.",
            "The Centre organised a workshop on PCB in May 2017, not only for officers.",
            "Workshop No. 3 on PCB was held in May 2017.",
            "El Centro organizó un taller sobre PCB en mayo de 2017, sin costo.",
            "Центр провёл семинар по ПХД в мае 2017 года, в котором приняли участие не менее 45 участников.",
            "نظم المركز ورشة عمل في مايو 2017 شارك فيها ما لا يقل عن 45 مشاركا.",
            "本中心于2017年5月举办了多氯联苯研讨会，不仅有45人参加。",
        ])
    func affirmed(sentence: String) throws {
        let run = try DraftRun(sentence)
        #expect(run.plan.items.count == 1)
        #expect(run.value("status") == "completed")
        #expect(run.value("began") == "2017-05")
    }

    @Test("what is denied beside what took place is listed")
    func besideOthers() throws {
        let run = try DraftRun(
            "Le Centre a organisé un atelier à Dakar en mai 2018. Le Centre n’a pas organisé la formation de juin 2018."
        )
        #expect(run.plan.items.count == 1)
        #expect(run.doubts(.unread) == ["Le Centre n’a pas organisé la formation de juin 2018"])
    }

    @Test(
        "an invitation is no attendance",
        arguments: [
            "Le Centre a été invité à la réunion de Dakar en mai 2018.",
            "Le Centre a été convié à l’atelier de mai 2018.",
            "The Centre was invited to participate in the workshop of May 2018.",
            "El Centro fue invitado a participar en la reunión de mayo de 2018.",
            "Центр был приглашён на совещание в мае 2018 года.", "دعي المركز إلى المشاركة في اجتماع مايو 2018.",
            "中心获邀参加2018年5月的会议。",
        ])
    func invited(sentence: String) throws {
        #expect(try DraftRun(sentence).plan.items.isEmpty)
        let under = try DraftRun(telling: sentence)
        #expect(under.value("status") == nil)
        #expect(under.value("role") == nil)
    }

    @Test(
        "a membership that is denied or wished for is none",
        arguments: [
            "Le Centre n’est pas membre du Réseau africain.", "Le Centre n’est pas encore membre du Réseau africain.",
            "Le Centre souhaite devenir membre du Réseau africain.",
            "The Centre is not a member of the African Network.",
            "The Centre wishes to become a member of the African Network.",
            "El Centro no es miembro de la Red africana.",
            "Центр не является членом Африканской сети.", "المركز ليس عضوا في الشبكة الإفريقية.",
            "本中心不是非洲网络的成员。",
        ])
    func memberships(sentence: String) throws {
        let plan = try DraftRun(sentence).plan
        #expect(plan.items.isEmpty)
        #expect(plan.report.paragraphs.allSatisfy { plan.use(of: $0) == .unused })
    }

    @Test("a membership stays one")
    func member() throws {
        #expect(try DraftRun("Le Centre est membre du Réseau africain depuis 2015.").value("began") == "2015")
    }
}
