import Importing
import Testing

/// What stands in a table and is no item, and what only looks like it.
@Suite struct AsideTests {
    private func kinds(_ lines: [String]) throws -> [ImportPlan.AsideRow.Kind] {
        try ImportRun(["No;Title;Date;Participants"] + lines).plan.aside.map(\.kind)
    }

    @Test(
        "sums in six languages are set apart",
        arguments: [
            "TOTAL", "Total", "Subtotal", "Sub-total 2018", "Grand total:", "Total participants",
            "Total number of activities",
            "Sous-total", "Total général", "TOTAUX", "Somme", "Suma", "Total general", "Subtotal de participantes",
            "ИТОГО",
            "Всего участников", "Итого за 2018 год", "المجموع", "الإجمالي", "المجموع الكلي", "总计", "合计", "小计：",
        ])
    func totals(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);;75"]) == [.total])
        #expect(try kinds(["1;A;2018;40", "\(text);;;75"]) == [.total])
    }

    @Test(
        "a sum or an average is one whatever stands in the column of dates",
        arguments: [
            "TOTAL", "TOTAL GÉNÉRAL", "Sous-total", "Moyenne", "Grand total", "Average", "Total activities", "Promedio",
            "Total general", "Подытог", "Среднее", "Итого", "المجموع الكلي", "المتوسط", "总计", "平均", "小计",
        ])
    func sumsWithDates(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);2016-2019;75"]) == [.total])
        #expect(try kinds(["1;A;2018;40", ";\(text);1 atelier;75"]) == [.total])
        #expect(try kinds(["1;A;2018;40", ";\(text);;75"]) == [.total])
    }

    @Test(
        "an average for each of something is one where its row holds nothing but numbers",
        arguments: [
            "Moyenne par atelier", "Average per workshop held", "Promedio por taller", "Среднее на семинар",
            "المتوسط لكل حلقة عمل",
        ])
    func averagesForEach(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);;23"]) == [.total])
        #expect(try kinds(["1;A;2018;40", ";\(text);2018-03-04;23"]) == [])
    }

    @Test(
        "what is held on a date may begin like a sum or an average",
        arguments: [
            "Total quality training", "Media workshop", "Moyenne montagne", "Somme de connaissances", "Projet Total",
        ])
    func likeSums(text: String) throws {
        #expect(try kinds([";\(text);2018-03-04;20"]) == [])
    }

    @Test(
        "parts of a sum, sums carried on and sums with their letters apart are set apart",
        arguments: [
            "dont en ligne", "of which online", "В том числе онлайн", "из них женщин", "其中：线上", "منها عن بعد",
            "de los cuales en línea", "À reporter", "T O T A L", "И Т О Г О", "Gran total", "Nombre total d'ateliers",
            "Total number of workshops", "Suma y sigue", "转下页",
        ])
    func partsOfSums(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);;75"]) == [.total])
    }

    @Test(
        "what only looks like a part of a sum or a sum carried on is an item",
        arguments: [
            "Итоговый семинар", "Atelier à reporter", "Including women in chemicals management", "Among inspectors",
            "With partners", "Report", "P C B", "Information totale",
        ])
    func likePartsOfSums(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);2018-03-04;75"]) == [])
        #expect(try kinds(["1;A;2018;40", ";\(text);;75"]) == [])
    }

    @Test("what has a date or a text beside it is an item, whatever it begins with")
    func datedPartsOfSums() throws {
        #expect(try kinds(["1;A;2018;40", ";Dont acte : formation;2018;75", ";Of which we speak;;45 people"]) == [])
    }

    @Test("a sum with more words has nothing but numbers in its row")
    func longTotals() throws {
        #expect(try kinds([";Total des ateliers réalisés au cours de la période;;345"]) == [.total])
        #expect(try kinds([";Total quality management training;2018-03-04;20"]) == [])
        #expect(try kinds([";Totally new approaches;;20"]) == [])
    }

    @Test(
        "footnotes are set apart",
        arguments: [
            "* provisional figures", "(1) without online participants", "¹ estimated", "Note: figures are provisional",
            "NB : en gras", "Source : direction du centre", "Nota: cifras", "Примечание: оценка", "ملاحظة: أرقام أولية",
            "注：初步数字", "Prepared by the secretariat", "Établi par : A. B.",
        ])
    func notes(text: String) throws {
        #expect(try kinds(["1;A;2018;40", ";\(text);;"]) == [.note])
    }

    @Test("an item whose title begins like a footnote is an item")
    func likeNotes() throws {
        #expect(
            try kinds([";Note de synthèse sur les PCB;2018;", ";Source of pollution study;;", ";(Re)training;;"]) == [])
    }

    @Test("years alone and what is left behind the sums are set apart")
    func headings() throws {
        #expect(
            try kinds([";2018;;", "2017;;;", ";Année 2019;;", ";2016-2017;;"]) == Array(repeating: .heading, count: 4))
        #expect(try kinds(["1;A;2018;40", ";TOTAL;;40", ";Fait ce jour;;"]) == [.total, .note])
        #expect(try kinds(["1;A;2018;40", ";Fait ce jour;;"]) == [])
    }

    @Test("what stands above the headings and rows without a title are listed whole")
    func listed() throws {
        let run = try ImportRun(["Ministry;2019", "Title;City;Notes", ";Algiers;x"])
        #expect(run.plan.aside.map(\.kind) == [.above, .untitled])
        #expect(run.plan.aside.map(\.texts) == [["Ministry", "2019"], ["Algiers", "x"]])
    }

    @Test("only rows that are equal in every cell repeat; what is alike is added and told")
    func repetitions() throws {
        let run = try ImportRun([
            "Title;Date;Place", "A;2018-03-05;Algiers", "A;2018-03-05;Rabat", "A;2018-03-05;Algiers", "B;;", "B;;",
        ])
        #expect(run.plan.items.map(\.row) == [2, 3, 5])
        #expect(run.plan.known.map(\.row) == [4, 6] && run.plan.known.map(\.likeness) == [.row(2), .row(5)])
        #expect(run.plan.alike.map(\.row) == [3] && run.plan.alike.map(\.earlier) == [.row(2)])
    }

    @Test("an item of the record with the same title in another place is another item")
    func otherPlace() throws {
        let record =
            ImportRun.emptyRecord + """
                activities:
                  - id: a1
                    title: A
                    began: 2018-03-05
                    ended: 2018-03-05
                    place: {city: Algiers, country: DZA}

                """
        let lines = [
            "Title;Date;Place", "A;2018-03-05;Rabat", "A;2018-03-05;Algiers", "A;2018-03-05;Algiers (Morocco)", "A;;",
        ]
        let run = try ImportRun(lines, record: record)
        #expect(run.plan.items.map(\.row) == [2, 4] && run.plan.known.map(\.row) == [3, 5])
    }

    @Test("a repeated import finds every row again")
    func again() throws {
        let lines = ["Title;Date;Place", "A;2018-03-05;Algiers", "A;2018-03-05;Rabat (Morocco)"]
        let record = ImportRun.emptyRecord + (try ImportRun(lines).yaml)
        #expect(try ImportRun(lines, record: record).plan.items.isEmpty)
    }
}
