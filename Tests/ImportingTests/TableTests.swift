import Documents
import Importing
import Methodology
import Reporting
import Spreadsheets
import Testing
import Words

@Suite struct TableTests {
    @Test(
        "headings of six languages",
        arguments: [
            "Title;Kind;Start date;End date;Countries;Number of participants",
            "Intitulé de l’activité;Type d'activité;Date de début;Date de fin;Pays bénéficiaires;Nbre de participants",
            "Título de la actividad;Tipo;Fecha de inicio;Fecha de término;Países beneficiarios;Número de participantes",
            "عنوان النشاط;نوع النشاط;تاريخ البدء;تاريخ الانتهاء;الدول المستفيدة;عدد المشاركين",
            "Название мероприятия;Вид мероприятия;Дата начала;Дата окончания;Страны-участницы;Число участников",
            "活动名称;活动类型;开始日期;结束日期;受益国;参加人数",
            "TITRE * ; Type : ;Date de début (jj/mm/aaaa);DATE DE FIN;Pays;Participants (nombre)",
        ])
    func headings(line: String) throws {
        let run = try ImportRun([line, "A;;;;;"])
        let fields = run.plan.columns.map { $0.target?.name }
        let parties = line.contains("Pays;") ? "place.country" : "parties"
        #expect(fields == ["title", "kind", "began", "ended", parties, "participants"])
    }

    @Test("a title and remarks above the headings are passed over")
    func headingRow() throws {
        let run = try ImportRun(["Activities of the centre;;", ";;", "as of 2019;;", "No;Title;Date", "1;A;2018"])
        #expect(run.plan.headingRow == 4)
        #expect(run.plan.items.map(\.row) == [5])
        #expect(run.plan.columns.map(\.target) == [.nowhere, .field("title"), .dates])
    }

    @Test("headings in two rows: the lower one says what a column is, the upper one where nothing stands below")
    func twoHeadingRows() throws {
        let run = try ImportRun([
            "No;Activity;;Period;;Participants;;Status", ";Title;Kind;Start date;End date;Women;Total;",
            "1;A;workshop;2018-03-04;2018-03-06;12;40;completed",
        ])
        #expect(run.plan.headingRow == 1 && run.plan.lastHeadingRow == 2)
        #expect(
            run.plan.columns.map { $0.target?.name } == [
                "skip", "title", "kind", "began", "ended", "women", nil, "status",
            ])
        #expect(run.plan.columns.map(\.heading)[5...6] == ["Women", "Total"])
        #expect(run.plan.items.map(\.row) == [3])
        #expect(run.yaml.contains("    women: 12\n") && run.yaml.contains("Total: 40"))
    }

    @Test("groups above the headings name what has no heading of its own")
    func groupsAbove() throws {
        let run = try ImportRun(["Status;;;", ";Title;Kind;City", "completed;A;workshop;Algiers"])
        #expect(run.plan.columns.map { $0.target?.name } == ["status", "title", "kind", "place.city"])
        #expect(run.plan.items.count == 1)
    }

    @Test("an item whose cells read like headings is no second row of headings")
    func likeHeadings() throws {
        let run = try ImportRun(["Title;Kind;City;Notes", "Project;project;Algiers;title of the final report"])
        #expect(run.plan.lastHeadingRow == 1 && run.plan.items.count == 1)
    }

    @Test("nothing is lost of a column without a heading, and --map can send it somewhere")
    func withoutHeading() throws {
        let lines = ["Title;;City", "A;;Algiers", "B;workshop;Rabat;of two days"]
        let run = try ImportRun(lines)
        #expect(run.plan.columns.map(\.hasNoHeading) == [false, true, false, true])
        #expect(run.yaml.contains("B: workshop") && run.yaml.contains("D: of two days"))
        let mapped = try ImportRun(lines, map: [("B", .field("kind"))])
        #expect(mapped.yaml.contains("kind: workshop") && mapped.yaml.contains("D: of two days"))
    }

    @Test("unknown columns go to the notes, with a suggestion where one is near")
    func unknownColumns() throws {
        let run = try ImportRun(["Title;Particpants;Focal point", "A;80;Ms X"])
        #expect(run.plan.columns.map(\.target) == [.field("title"), nil, nil])
        #expect(run.plan.columns.map(\.suggestion) == [nil, .field("participants"), nil])
        #expect(run.yaml.contains("notes: |-\n      Particpants: 80\n      Focal point: Ms X\n"))
    }

    @Test("of two columns for one field the first has it, and nothing of the second is lost")
    func rivals() throws {
        let run = try ImportRun(["Title;Kind;Type", "A;workshop;training"])
        #expect(run.plan.columns[2].rival == "Kind")
        #expect(run.yaml.contains("kind: workshop") && run.yaml.contains("Type: training"))
    }

    @Test("--map says where columns go, or that they go nowhere")
    func map() throws {
        let target = { (name: String) in ImportTarget(name, of: .activity) }
        let run = try ImportRun(
            ["Sujet traité;Titre anglais bis;Interne", "A;B;x"],
            map: [
                ("sujet traite", try #require(target("title.fr"))),
                ("Titre anglais bis", try #require(target("title.en"))),
                ("Interne", try #require(target("skip"))),
            ])
        #expect(run.yaml.contains("title: {en: B, fr: A}"))
        #expect(!run.yaml.contains("notes"))
        #expect(target("titel") == nil && target("evidence") == .field("evidence") && target("days") == nil)
    }

    @Test("titles in several languages from several columns")
    func titles() throws {
        let run = try ImportRun(["Titre (fr);Title (en);Название на русском", "Atelier;Workshop: one;x"])
        #expect(run.yaml.contains("title: {en: \"Workshop: one\", fr: Atelier}"))
    }

    @Test("tables without titles, headings or rows are refused with what was found")
    func refusals() {
        #expect(throws: ImportFailure.noTitleColumn(row: 1, headings: ["Ville", "Pays"])) {
            try ImportRun(["Ville;Pays", "Alger;Algérie"])
        }
        #expect(throws: ImportFailure.onlyHeadings(row: 1)) { try ImportRun(["Titre;Pays"]) }
        #expect(throws: ImportFailure.noRows) { try ImportRun([" ", ""]) }
        #expect(throws: ImportFailure.unknownHeading("Sujet", known: ["Titre", "Pays"])) {
            try ImportRun(["Titre;Pays", "A;Mali"], map: [("Sujet", .notes)])
        }
    }

    @Test("a workbook whose first sheet is no table is told with the sheets that may be meant")
    func otherSheets() {
        let failure = ImportFailure.noTitleColumn(row: 1, headings: ["Mode d’emploi"])
        let others = ImportRefusal(failure, path: "a.xlsx", otherSheets: ["Activités 2018"], in: .fr)
        #expect(others.help == "il s'agit peut-être d'une autre feuille : --sheet \"Activités 2018\"")
        #expect(ImportRefusal(failure, path: "a.xlsx", in: .fr).help.contains("--map"))
        let guessed = ImportRefusal(failure, path: "a.csv", guess: .windows(1256), in: .fr)
        #expect(guessed.help.contains("Windows-1256") && guessed.help.contains("--encoding"))
    }

    @Test("rows that look like something that is there are not added")
    func known() throws {
        let run = try ImportRun([
            "id;title;start date;end date", ";Atelier sur les PCB;2017-04-04;2017-04-05", ";workshop on pcbs;;",
            ";Workshop on PCBs;2018-04-04;", "workshop;Another;;", ";New;2018;2018", ";NEW;2018;2018", ";New;2019;2019",
        ])
        #expect(
            run.plan.known.map(\.likeness) == [
                .titleAndDates("workshop"), .titleAndDates("workshop"), .id("workshop"), .row(6),
            ])
        #expect(run.plan.items.map(\.draft.id) == ["workshop-on-pcbs", "new", "new-2019"])
    }

    @Test("titles that differ by signs are different, those that a reader takes for one are one")
    func signs() throws {
        let record =
            ImportRun.emptyRecord
            + "activities:\n  - {id: c-sharp, title: \"C#\"}\n  - {id: day, title: L'été à Alger}\n"
        let run = try ImportRun(
            [
                "title", "C", "C#", "C++", "c #", "L’ÉTÉ  à  alger", "L'e\u{301}te\u{301} a\u{300} Alger",
                "L'ete a Alger",
            ],
            record: record)
        #expect(run.plan.items.map(\.draft.title) == ["C", "C++", "c #", "L'ete a Alger"])
        #expect(
            run.plan.known.map(\.likeness) == [.titleAndDates("c-sharp"), .titleAndDates("day"), .titleAndDates("day")])
        #expect(
            run.plan.alike.map(\.earlier) == [.item("c-sharp"), .item("c-sharp"), .item("c-sharp"), .item("day")])
    }

    @Test("of several rows with one title only those are an item that do not contradict each other")
    func oneItemOnce() throws {
        let record = ImportRun.emptyRecord + "activities:\n  - {id: a, title: Workshop}\n"
        let lines = [
            "title;date;city", "Workshop;2018-03;Alger", "Workshop;2018-04;Alger", "Workshop;2018-03;Oran",
            "Workshop;2018-03;Alger", "Workshop;;",
        ]
        let run = try ImportRun(lines, record: record)
        #expect(run.plan.items.map(\.row) == [3, 4] && run.plan.known.map(\.row) == [2, 5, 6])
        let again = try ImportRun(
            lines, record: record + run.yaml.split(separator: "\n").dropFirst().joined(separator: "\n"))
        #expect(again.plan.items.isEmpty)
    }

    @Test("ids are made of titles, once each, and stay the same")
    func ids() throws {
        let lines = [
            "id;title", ";Été à l’Île", ";Семинар щ", ";研讨会", ";A", ";18", "My Id;B", "report;C", "good-id;D",
        ]
        let first = try ImportRun(lines)
        #expect(
            first.plan.items.map(\.draft.id)
                == [
                    "ete-a-l-ile", "seminar-shch", "activity-row-4", "activity-row-5", "activity-row-6",
                    "activity-row-7", "activity-row-8", "good-id",
                ])
        #expect(first.plan.problems.map(\.place.row) == [7, 8])
        #expect(try ImportRun(lines).yaml == first.yaml)
    }

    @Test("rows without a title are listed and not added; headings that come again are no rows")
    func untitled() throws {
        let run = try ImportRun(["Title;City", ";Algiers", "Title;City", "A;Rabat"])
        #expect(run.plan.aside.map(\.place.row) == [2])
        #expect(run.plan.rowCount == 2 && run.plan.items.count == 1)
    }
}
