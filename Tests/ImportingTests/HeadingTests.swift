import Testing

@testable import Importing
@testable import Spreadsheets

/// Where columns go by headings that are near to others, or stand in two rows.
@Suite struct HeadingTests {
    @Test(
        "no heading is taken for one of which it says the contrary, or that counts something else",
        arguments: [
            "Pays absents", "Pays non bénéficiaires", "Non-participants", "Hommes", "Nombre de pays participants",
            "Nombre de pays", "Nombre d'hommes", "Pays excusés", "Men", "Number of men", "Absentees",
            "Absent countries",
            "Number of countries", "Hombres", "Número de hombres", "Ausentes", "Países ausentes", "Número de países",
            "Мужчины", "Неучастники", "Число стран", "Отсутствующие страны", "الرجال", "الدول الغائبة", "عدد الدول",
            "غير المشاركين", "男性", "缺席国", "国家数",
        ])
    func unlike(heading: String) throws {
        let run = try ImportRun(["Titre;\(heading)", "A;3"])
        #expect(run.plan.columns[1].suggestion == nil, "\(run.plan.columns[1])")
        #expect(run.plan.columns[1].target == nil, "\(run.plan.columns[1])")
    }

    @Test(
        "numbers of another unit are no people and no days",
        arguments: [
            "Women (%)", "% women", "Femmes (%)", "% mujeres", "Femmes en %", "Durée (heures)", "Duración (horas)",
            "Duration (months)", "Durée (mois)", "Participants (milliers)", "Participants (thousands)",
            "Участники (тыс.)", "Длительность (часы)", "المشاركون (آلاف)",
        ])
    func otherUnits(heading: String) throws {
        let run = try ImportRun(["Titre;\(heading)", "A;3"])
        #expect(run.plan.columns[1].target == nil && run.plan.columns[1].suggestion == nil, "\(run.plan.columns[1])")
        #expect(try ImportRun(["Titre;Durée (jours)", "A;3"]).plan.columns[1].target == .field("duration"))
    }

    @Test(
        "a misspelt heading is known again",
        arguments: [
            ("Particpants", "participants"), ("Femes", "women"), ("Pays bénéficiares", "parties"),
            ("Nombre de partcipants", "participants"), ("Nombre de femes", "women"), ("Participnates", "participants"),
        ])
    func misspelt(heading: String, field: String) throws {
        let run = try ImportRun(["Titre;\(heading)", "A;3"])
        #expect(run.plan.columns[1].suggestion == .field(field))
    }

    @Test(
        "beside the Parties that benefited, those that took part have their own field",
        arguments: [
            ("Countries", "Participating"), ("Countries", "Countries participating"),
            ("Countries", "Participating countries"), ("Pays bénéficiaires", "Pays participants"),
            ("Pays bénéficiaires", "Pays ayant participé"),
            ("Países", "Países que participaron"), ("Países", "Países participantes"),
            ("Страны", "Страны, принявшие участие"), ("الدول", "الدول المشاركة"), ("受益国", "参加国"),
        ])
    func attending(parties: String, attending: String) throws {
        for headings in [[parties, attending], [attending, parties]] {
            let run = try ImportRun(["Titre;" + headings.joined(separator: ";"), "A;Mali;Mali"])
            let fields = run.plan.columns.dropFirst().map(\.target)
            let expected: [ImportTarget] = [.field("parties"), .field("attended_by")]
            #expect(fields == (headings[0] == parties ? expected : expected.reversed()), "\(headings)")
        }
    }

    private func columns(_ upper: [Int: String], _ lower: [Int: String], merged: String?) throws -> ImportPlan {
        let row = { (number: Int, texts: [Int: String]) in
            SheetRow(number: number, cells: texts.mapValues { .text($0) })
        }
        let data = [1: "A", 2: "2018", 3: "Mali", 4: "Togo", 5: "45"]
        let ranges = try merged.map { [try #require(MergedCells($0))] } ?? []
        return try ImportRun(Sheet(name: "S", rows: [row(1, upper), row(2, lower), row(3, data)], merged: ranges)).plan
    }

    @Test(
        "a heading over several columns is part of the headings of each",
        arguments: [
            (["Titre", "Date", "Pays", "Participants"], ["participants", "bénéficiaires"]),
            (["Title", "Date", "Countries", "Participants"], ["participants", "beneficiaries"]),
            (["Título", "Fecha", "Países", "Participantes"], ["participantes", "beneficiarios"]),
        ])
    func group(upper: [String], lower: [String]) throws {
        for merged in ["C1:D1", nil] {
            let plan = try columns(
                [1: upper[0], 2: upper[1], 3: upper[2], 5: upper[3]], [3: lower[0], 4: lower[1]], merged: merged)
            #expect(
                plan.columns.map(\.target) == [
                    .field("title"), .dates, .field("attended_by"), .field("parties"), .field("participants"),
                ], "\(plan.columns)")
            #expect(plan.problems.isEmpty && plan.items.count == 1)
        }
    }

    @Test("a heading that names a column by itself stays one below a group")
    func ownHeading() throws {
        let plan = try columns(
            [1: "Titre", 2: "Date", 3: "Lieu", 5: "Participants"], [3: "Ville", 4: "Pays", 5: "Femmes"], merged: "C1:D1"
        )
        #expect(plan.columns.map(\.target) == [.field("title"), .dates, .city, .country, .field("women")])
    }
}
