import Documents
import Evaluation
import Importing
import Methodology
import Testing
import Words

@Suite struct CellTests {
    @Test(
        "Parties by name or code, one or several",
        arguments: [
            ("Algérie", "DZA"), ("ALGERIE", "DZA"), ("DZA", "DZA"), ("DZ, MA", "DZA, MAR"),
            ("Algeria and Morocco", "DZA, MAR"),
            ("Algérie, Maroc et Tunisie", "DZA, MAR, TUN"), ("Algérie / Tunisie / Libye", "DZA, TUN, LBY"),
            ("Algérie;Maroc;Algérie", "DZA, MAR"), ("l'Algérie, la Tunisie", "DZA, TUN"),
            ("République démocratique du Congo", "COD"), ("RDC et République du Congo", "COD, COG"),
            ("Congo (Rep.)", "COG"),
            ("Congo (Democratic Republic of the)", "COD"), ("Korea, Republic of", "KOR"), ("Guinée Conakry", "GIN"),
            ("Côte d'Ivoire", "CIV"),
            ("Côte d’Ivoire, Guinée-Bissau, Guinée équatoriale, Guinée", "CIV, GNB, GNQ, GIN"),
            ("Tanzanie", "TZA"), ("République-Unie de Tanzanie", "TZA"), ("Iran", "IRN"),
            ("Niger, Nigéria", "NER, NGA"),
            ("Bosnie-Herzégovine et Antigua-et-Barbuda", "BIH, ATG"), ("Andorra and Spain", "AND, ESP"),
            ("Argelia, Marruecos y Túnez", "DZA, MAR, TUN"), ("Алжир, Марокко и Тунис", "DZA, MAR, TUN"),
            ("الجزائر والمغرب وتونس", "DZA, MAR, TUN"), ("阿尔及利亚、摩洛哥和突尼斯", "DZA, MAR, TUN"),
            ("AND, MAR, NER", "AND, MAR, NER"), ("USA", "USA"), ("Etats-Unis d'Amérique", "USA"),
        ])
    func parties(text: String, codes: String) throws {
        let lines = ["title;countries", "A;\"\(text)\""]
        #expect(try ImportRun.values(lines, "parties") == ["[\(codes)]"])
        #expect(try ImportRun(lines).plan.problems.isEmpty)
    }

    @Test("every Party is known by its name in every language")
    func allNames() throws {
        for language in Lexicon.builtIn {
            for party in Party.all {
                let name = try #require(Lexicon.builtIn(language)?.party(party.code))
                let named = ImportWords.parties(named: name)
                // The United Nations call one of two Congos so.
                let isRight = party.code == "COG" ? named.contains(party) : named == [party]
                #expect(isRight, "\(name) (\(language))")
            }
        }
    }

    @Test("what is no Party is told, the others are read, and the cell is kept")
    func unknownParties() throws {
        let run = try ImportRun(["title;countries", "A;\"Mali, pays du Sahel, Niger\""])
        #expect(run.plan.problems.map(\.reason) == [.unknownParties(["Sahel"], read: ["MLI", "NER"])])
        #expect(run.yaml.contains("parties: [MLI, NER]"))
        #expect(run.yaml.contains("countries: Mali, pays du Sahel, Niger"))
    }

    @Test(
        "a name that several Parties bear is asked about, whatever stands beside it",
        arguments: [
            ("Congo", ["COG", "COD"], "Congo"), ("Mali, Congo", ["COG", "COD"], "Congo"),
            ("Corée", ["PRK", "KOR"], "Corée"), ("Конго", ["COG", "COD"], "Конго"),
            ("RDC (Congo)", ["COG", "COD"], "Congo"),
        ])
    func ambiguous(text: String, codes: [String], name: String) throws {
        let run = try ImportRun(["title;countries", "A;\"\(text)\""])
        #expect(run.plan.problems.map(\.reason) == [.ambiguousParty(name, codes)])
        #expect(!run.yaml.contains("COG") && !run.yaml.contains("KOR") && run.yaml.contains("countries: \(text)"))
    }

    @Test("the city of a country with an ambiguous name is read, and the country asked about")
    func ambiguousCountry() throws {
        let run = try ImportRun(["title;place", "A;\"Pointe-Noire, Congo\""])
        #expect(run.yaml.contains("place: {city: Pointe-Noire}"))
        #expect(run.plan.problems.map(\.reason) == [.ambiguousParty("Congo", ["COG", "COD"])])
        #expect(try ImportRun(["title;country", "A;Congo"]).plan.problems.count == 1)
    }

    @Test(
        "a Party whose name is a part of another name is not that Party",
        arguments: ["New Guinea", "Northern Ireland", "Inner-Mongolia", "New Mexico", "Jordan Valley"])
    func partsOfNames(text: String) throws {
        let run = try ImportRun(["title;countries", "A;\(text)"])
        #expect(!run.yaml.contains("parties:"))
        #expect(run.plan.problems.map(\.reason) == [.unknownParties([text], read: [])])
    }

    @Test("names with other words behind a mark are read")
    func besideMarks() throws {
        #expect(
            try ImportRun.values(["title;countries", "A;\"Pays : Mali (Bamako), Niger - ONG\""], "parties") == [
                "[MLI, NER]"
            ])
    }

    @Test("of two names that are equally near neither is suggested")
    func equallyNear() throws {
        let run = try ImportRun(["title;countries", "A;Nigera"])
        #expect(run.plan.problems.map(\.reason) == [.unknownParties(["Nigera"], read: [])])
    }

    @Test("a Party that is misspelt is not guessed, and what was probably meant is said")
    func misspelt() throws {
        let run = try ImportRun(["title;countries", "A;Mauritannie", "B;les 8 pays"])
        #expect(
            run.plan.problems.map(\.reason) == [
                .unknownParties(["Mauritannie"], read: [], suggestion: "MRT"), .unknownParties(["8"], read: []),
            ])
        #expect(!run.yaml.contains("parties:"))
    }

    @Test(
        "what bears a question mark is not taken, and kept",
        arguments: ["status;completed ?", "kind;workshop?", "countries;Mali؟", "participants;80 ？", "place;Alger ?"])
    func doubtful(column: String) throws {
        let (heading, text) = try #require(
            column.firstIndex(of: ";").map { (column[..<$0], column[$0...].dropFirst()) })
        let run = try ImportRun(["title;\(heading)", "A;\(text)"])
        #expect(run.plan.problems.map(\.reason) == [.doubtful])
        #expect(run.yaml.contains("\(heading): \(text)"))
    }

    @Test(
        "the article of a city is a part of its name",
        arguments: [
            ("Le Caire", "{city: Le Caire}"), ("Le Caire (Égypte)", "{city: Le Caire, country: EGY}"),
            ("Ciudad de Panamá", "{city: Ciudad de Panamá}"), ("الجزائر العاصمة", "{city: الجزائر العاصمة}"),
            ("Maroc, El Jadida", "{city: El Jadida, country: MAR}"), ("Alger", "{city: Alger}"),
        ])
    func cities(text: String, place: String) throws {
        #expect(try ImportRun.values(["title;place", "A;\"\(text)\""], "place") == [place])
    }

    @Test(
        "choices in six languages",
        arguments: [
            ("kind", "Atelier", "workshop"), ("type", "Table ronde", "round_table"), ("kind", "taller", "workshop"),
            ("النوع", "تدريب", "training"), ("тип", "семинар", "workshop"), ("类型", "研讨会", "workshop"),
            ("status", "achevée", "completed"), ("état", "en cours", "ongoing"), ("estado", "cancelado", "cancelled"),
            ("الحالة", "مكتمل", "completed"), ("статус", "завершено", "completed"), ("状态", "已完成", "completed"),
            ("domaine", "Renforcement des capacités", "capacity_building"),
            ("category", "capacity_building", "capacity_building"),
            ("mode", "En ligne", "online"), ("formato", "presencial", "in_person"),
        ])
    func choices(heading: String, text: String, choice: String) throws {
        let keys =
            ["kind", "type", "النوع", "тип", "类型"].contains(heading)
            ? "kind"
            : ["domaine", "category"].contains(heading)
                ? "category" : ["mode", "formato"].contains(heading) ? "format" : "status"
        #expect(try ImportRun.values(["title;\(heading)", "A;\(text)"], keys) == [choice])
    }

    @Test(
        "what is not called done is never taken for done, nor suggested as done",
        arguments: [
            "non achevé", "non réalisé", "pas encore réalisé", "pas tenue", "à réaliser", "réaliser", "inachevé",
            "réalisation", "sera tenu en mai", "not held", "not yet completed", "to be held", "incomplete",
            "unfinished",
            "undone", "never held", "will be done", "no realizado", "sin realizar", "por realizar", "aún no completado",
            "не завершено", "незавершено", "未完成", "لم تم", "غير مكتمل", "not postponed",
        ])
    func opposite(text: String) throws {
        let run = try ImportRun(["title;statut", "A;\(text)"])
        guard case .unknownChoice(let unread, _, let suggestion) = run.plan.problems.first?.reason else {
            Issue.record("read as \(run.yaml)")
            return
        }
        #expect(unread == [text] && suggestion == nil)
        #expect(run.yaml.contains("statut: \(text)"))
    }

    @Test(
        "what was called off is cancelled",
        arguments: ["annulé", "Annulée", "cancelled", "cancelado", "отменено", "取消"])
    func calledOff(text: String) throws {
        #expect(try ImportRun.values(["title;statut", "A;\(text)"], "status") == ["cancelled"])
    }

    @Test("a misspelt choice is suggested, and the one that another word denies is not")
    func misspeltChoice() throws {
        let suggestion = { (heading: String, text: String) -> String? in
            let reason = try ImportRun(["title;\(heading)", "A;\(text)"]).plan.problems.first?.reason
            guard case .unknownChoice(_, _, let suggestion) = reason else { return "none" }
            return suggestion
        }
        #expect(try suggestion("statut", "anulé") == "cancelled" && suggestion("mode", "onlne") == "online")
        #expect(try suggestion("mode", "not online") == nil)
        #expect(try ImportRun.values(["title;convention", "A;\"Bâle, pas Stockholm\""], "conventions") == [])
    }

    @Test(
        "every choice of every field is known by its own word",
        arguments: [ItemKind.activity, .membership, .output, .submission])
    func ownWords(kind: ItemKind) throws {
        for field in ReportedFields.catalogue.fields(of: kind) {
            for choice in field.type.choices ?? [] where field.name != "languages" {
                let values = try ImportRun.values(["title;\(field.name)", "A;\(choice)"], kind: kind, field.name)
                #expect(values == [field.type.isSet ? "[\(choice)]" : choice], "\(kind) \(field.name)")
            }
        }
    }

    @Test(
        "whole numbers",
        arguments: [
            ("80", "80"), ("1 250", "1250"), ("1 250", "1250"), ("1,250", "1250"),
            ("80 participants", "80"), ("45人", "45"),
            ("45 personnes", "45"), ("٤٥", "45"), ("0", "0"), ("20+15", nil),
            ("12,5", nil),
            ("-5", nil), ("1 25", nil), ("?", nil),
        ])
    func numbers(text: String, number: String?) throws {
        #expect(
            try ImportRun.values(["title;participants", "A;\"\(text)\""], "participants") == [number].compactMap { $0 })
        #expect(try ImportRun(["title;participants", "A;\"\(text)\""]).plan.problems.isEmpty == (number != nil))
    }

    @Test(
        "amounts with their currency",
        arguments: [
            ("12000 USD", "12000 USD"), ("12 000,50 €", "12000.5 EUR"), ("€ 5 000", "5000 EUR"),
            ("USD 12,000.00", "12000 USD"),
            ("1.234.567,8 eur", "1234567.8 EUR"), ("12000", nil), ("$ 4 000", nil), ("1,250 USD", nil),
            ("10 à 20 USD", "{at_least: 10 USD, at_most: 20 USD, as: 10 à 20 USD}"),
        ])
    func amounts(text: String, amount: String?) throws {
        #expect(try ImportRun.values(["title;budget", "A;\"\(text)\""], "budget") == [amount].compactMap { $0 })
    }

    @Test(
        "the currency of a whole column stands in its heading",
        arguments: [
            ("Budget (EUR)", "12 500,50", "12500.5 EUR"), ("Coût en k€", "12,5", "12500 EUR"),
            ("Montant (000 USD)", "40", "40000 USD"), ("Budget USD", "1250", "1250 USD"),
            ("Budget (M€)", "1,2504", "1250400 EUR"), ("Coût total (en milliers d'euros)", "0,25", "250 EUR"),
            ("Budget (thousands of US$)", "7", "7000 USD"), ("Cost, kEUR", "7", "7000 EUR"),
            ("Montant (en millions de XOF)", "3", "3000000 XOF"), ("Budget (EUR)", "80 EUR", "80 EUR"),
            ("Presupuesto (miles de EUR)", "3", "3000 EUR"), ("Budget (1 000 USD)", "3", "3000 USD"),
            ("Budget (EUR)", "80 USD", nil), ("Budget (lakh USD)", "12", nil), ("预算（万 USD）", "12", nil),
            ("预算（USD 万）", "12", nil), ("Coût en k€", "80 EUR", nil),
            ("Budget (milliers)", "80 EUR", nil),
            ("Budget ($)", "80", nil), ("Budget (TTC)", "80", nil), ("Budget (EUR)", "-5", nil),
            ("Budget (EUR)", "10 à 20", nil), ("Budget (milliers)", "80", nil),
        ])
    func headingUnits(heading: String, text: String, amount: String?) throws {
        let lines = ["title;\"\(heading)\"", "A;\"\(text)\""]
        #expect(try ImportRun.values(lines, "budget") == [amount].compactMap { $0 })
        #expect(try ImportRun(lines).plan.problems.isEmpty == (amount != nil))
    }

    @Test(
        "places, Conventions, articles, partners, evidence, meetings",
        arguments: [
            ("lieu", "Rabat, Maroc", "place", "{city: Rabat, country: MAR}"),
            ("lieu", "Rabat (Maroc)", "place", "{city: Rabat, country: MAR}"),
            ("lieu", "Alger", "place", "{city: Alger}"), ("lieu", "Algérie", "place", "{country: DZA}"),
            ("lieu", "en ligne", "format", "online"), ("ville", "virtuel", "format", "online"),
            ("ville", "en línea", "format", "online"), ("pays", "Maroc", "place", "{country: MAR}"),
            ("ville", "Fès", "place", "{city: Fès}"),
            ("convention", "Bâle et Stockholm", "conventions", "[basel, stockholm]"),
            ("конвенция", "Стокгольмская конвенция", "conventions", "[stockholm]"),
            ("公约", "巴塞尔和斯德哥尔摩", "conventions", "[basel, stockholm]"),
            ("articles", "Art. 6 et 9", "articles", "[6, 9]"),
            ("partners", "WHO; Institut Pasteur", "partners", "[who, institut-pasteur]"),
            ("source", "report, p. 12", "evidence", "[{source: report, at: p. 12}]"),
            ("source", "Activity report", "evidence", "[{source: report}]"),
            ("event", "stockholm-cop-8", "event", "stockholm-cop-8"),
            ("cop", "Stockholm COP-8", "event", "stockholm-cop-8"),
            ("projet", "Projet GEF 4567", "project", "projet-gef-4567"),
            ("capacités", "identifier, mettre en œuvre", "areas", "[identify, implement]"),
        ])
    func others(heading: String, text: String, key: String, value: String) throws {
        #expect(try ImportRun.values(["title;\(heading)", "A;\"\(text)\""], key) == [value])
    }

    @Test("other kinds of item")
    func otherKinds() throws {
        let output = ["Titre;Type;Date de publication;Langues", "Guide;Manuel;2018;\"français, arabe\""]
        #expect(
            try ImportRun.values(output, kind: .output, "kind", "published", "languages") == [
                "guide", "2018", "[fr, ar]",
            ])
        let submission = ["Rapport;Type;Échéance;Remis le", "Rapport 2018;rapport d'activité;31/12/2018;15/01/2019"]
        #expect(
            try ImportRun.values(submission, kind: .submission, "kind", "due", "submitted")
                == ["activity_report", "2018-12-31", "2019-01-15"])
        let membership = ["Réseau;Type;Début", "Laboratoires;réseau;2017"]
        #expect(try ImportRun.values(membership, kind: .membership, "kind", "began") == ["network", "2017"])
    }
}

/// Older and common names of Parties, and the ways in which people say how something was held.
@Suite struct CommonNameTests {
    @Test(
        "a State is known by the names that it had and by those that people use",
        arguments: [
            ("Туркмения", "TKM"), ("Белоруссия", "BLR"), ("Молдавия", "MDA"), ("Киргизия", "KGZ"),
            ("Берег Слоновой Кости", "CIV"), ("КНДР", "PRK"), ("ЮАР", "ZAF"), ("Birmanie", "MMR"), ("Swaziland", "SWZ"),
            ("Cap-Vert", "CPV"), ("Macédoine", "MKD"), ("Turquie", "TUR"), ("Türkiye", "TUR"), ("Haute-Volta", "BFA"),
            ("Biélorussie", "BLR"), ("Bielorrusia", "BLR"), ("Birmania", "MMR"), ("Holanda", "NLD"), ("EEUU", "USA"),
            ("روسيا البيضاء", "BLR"), ("السعودية", "SAU"), ("الرأس الأخضر", "CPV"), ("سوازيلاند", "SWZ"),
            ("象牙海岸", "CIV"), ("老挝", "LAO"), ("南韩", "KOR"), ("刚果（金）", "COD"), ("Zaire", "COD"), ("Ceylon", "LKA"),
        ])
    func olderNames(name: String, code: String) throws {
        let run = try ImportRun(["title;parties", "A;\"\(name)\""])
        #expect(run.yaml.contains("parties: [\(code)]") && run.plan.problems.isEmpty, "\(run.plan.problems)")
    }

    @Test("States that are no more stand for none, and a name is not taken for one that begins otherwise")
    func noMore() throws {
        for name in ["Yugoslavia", "Czechoslovakia", "Туркманстан", "Урмения"] {
            let run = try ImportRun(["title;parties", "A;\(name)"])
            #expect(!run.yaml.contains("parties: ["))
        }
        let suggestions = try ["Туркмэния", "Турмения", "Бермения"].map { name in
            try ImportRun(["title;parties", "A;\(name)"]).plan.problems.map(\.reason)
        }
        #expect(
            suggestions == [
                [.unknownParties(["Туркмэния"], read: [], suggestion: "TKM")],
                [.unknownParties(["Турмения"], read: [], suggestion: "TKM")],
                [.unknownParties(["Бермения"], read: [])],
            ])
    }

    @Test(
        "how something was held",
        arguments: [
            ("semipresencial", "hybrid"), ("hybride", "hybrid"), ("comodal", "hybrid"), ("en distanciel", "online"),
            ("présentiel", "in_person"), ("visioconférence", "online"), ("حضوري", "in_person"),
            ("حضوري وعن بعد", "hybrid"), ("线上", "online"), ("线下", "in_person"), ("线上线下结合", "hybrid"),
            ("очно-заочно", "hybrid"), ("гибридная", "hybrid"), ("в очном формате", "in_person"), ("ВКС", "online"),
            ("videoconferencia", "online"), ("offline", "in_person"), ("视频会议", "online"),
        ])
    func formats(text: String, format: String) throws {
        let run = try ImportRun(["title;format", "A;\(text)"])
        #expect(run.yaml.contains("format: \(format)\n") && run.plan.problems.isEmpty, "\(run.plan.problems)")
    }

    @Test("both ways beside each other are one, which is told", arguments: ["online and on site", "线上、现场"])
    func bothWays(text: String) throws {
        let run = try ImportRun(["title;format", "A;\(text)"])
        #expect(run.yaml.contains("format: hybrid\n") && run.plan.problems.map(\.reason) == [.takenAs("hybrid")])
        let denied = try ImportRun(["title;format", "A;not online but on site"])
        #expect(!denied.yaml.contains("\n    format:"))
    }
}
