import Testing

@testable import Importing

/// A table that is filled in again says the same of an activity with a more exact date.
@Suite struct MoreExactDateTests {
    private func record(_ began: String, _ title: String = "Atelier PCB") -> String {
        ImportRun.emptyRecord
            + "activities:\n  - {id: seen, title: \(title), began: \(began), ended: \(began), place: {city: Dakar}}\n"
    }

    @Test(
        "is that activity",
        arguments: [
            ("{from: 2018-04, to: 2018-06, as: T2 2018}", "mai 2018"), ("2018-05", "14/05/2018"), ("2018", "T2 2018"),
            ("{from: 2018-04, to: 2018-06, as: T2 2018}", "14/05/2018"), ("2018-05-14", "mai 2018"),
        ])
    func same(before: String, now: String) throws {
        let run = try ImportRun(["titre;date;ville", "Atelier PCB;\(now);Dakar"], record: record(before))
        #expect(run.plan.items.isEmpty)
        #expect(run.plan.known.map(\.likeness) == [.titleAndDates("seen")])
    }

    @Test("another time or place is another activity", arguments: ["juillet 2018;Dakar", "mai 2018;Thiès"])
    func other(row: String) throws {
        let run = try ImportRun(
            ["titre;date;ville", "Atelier PCB;\(row)"],
            record: record("{from: 2018-04, to: 2018-06, as: T2 2018}"))
        #expect(run.plan.items.count == 1)
    }

    @Test("other dates or another place under the same title are told as such")
    func corrected() throws {
        let run = try ImportRun(
            ["titre;date;ville", "Atelier PCB;2017-12-06..2017-12-07;Dakar", "Atelier PCB;2017-12-05;Thiès"],
            record: record("2017-12-05"))
        #expect(
            run.plan.alike.map(\.earlier) == [
                .otherDates(of: "seen", before: "2017-12-05", after: "2017-12-06..2017-12-07"),
                .otherPlace(of: "seen", before: "Dakar", after: "Thiès"),
            ])
    }

    @Test("a date that was corrected is proposed for the item, and not added as another one")
    func correctedEnd() throws {
        let run = try ImportRun(
            ["titre;date;ville", "Atelier PCB;2017-12-05..2017-12-06;Dakar"], record: record("2017-12-05"))
        #expect(run.plan.items.isEmpty && run.plan.alike.isEmpty)
        #expect(run.plan.known.map(\.likeness) == [.titleAndDates("seen")])
        let two = try ImportRun(
            ["titre;date;ville", "Atelier PCB;2017-12-05;Dakar", "Atelier PCB;2017-12-05..2017-12-06;Dakar"],
            record: record("2017-12-05"))
        #expect(two.plan.items.map(\.row) == [3])
    }

    @Test("of two rows on different days only one is what has the year alone")
    func series() throws {
        let run = try ImportRun(
            ["titre;date;ville", "Atelier PCB;mars 2018;Dakar", "Atelier PCB;juin 2018;Dakar"], record: record("2018"))
        #expect(run.plan.known.map(\.row) == [2])
        #expect(run.plan.items.map(\.row) == [3])
    }

    @Test("the same days and city under another title are told")
    func twin() throws {
        let run = try ImportRun(
            ["titre;date;ville", "Rencontre des douanes;14/05/2018;Dakar", "Autre;14/05/2018;Thiès"],
            record: record("2018-05-14"))
        #expect(run.plan.items.count == 2)
        #expect(run.plan.alike.map(\.earlier) == [.twin("seen")])
    }

    @Test(
        "since when something goes on is when it began",
        arguments: ["depuis 2018", "since 2018", "desde 2018", "自2018"])
    func since(cell: String) throws {
        let run = try ImportRun(["titre;date", "A;\(cell)"])
        #expect(run.yaml.contains("began: 2018\n") && !run.yaml.contains("ended"))
    }

    @Test("a title that holds another, with nothing said against it, is told")
    func longerTitle() throws {
        let run = try ImportRun(
            ["titre;date;ville", "Étude sur les pesticides;2018;", "Étude sur les solvants;2018;"],
            record: record("2018", "Étude sur les pesticides périmés"))
        #expect(run.plan.alike.map(\.earlier) == [.twin("seen")])
    }

    @Test("a dash stands between a city and its country")
    func cityAndCountry() throws {
        #expect(try ImportRun.values(["titre;lieu", "A;Bamako - Mali"], "place") == ["{city: Bamako, country: MLI}"])
        #expect(try ImportRun.values(["titre;lieu", "A;Aix - Marseille"], "place") == ["{city: Aix - Marseille}"])
    }

    @Test("what is under way has no end")
    func ongoing() throws {
        let run = try ImportRun(["titre;date;statut", "A;2018;en cours", "B;2018;réalisé"])
        #expect(run.plan.items.map { $0.draft.values["ended"] == nil } == [true, false])
    }

    @Test("a season is any day of its year")
    func season() throws {
        let bounds = "{from: 2018-01, to: 2018-12, as: printemps 2018}"
        #expect(try ImportRun.dates("printemps 2018") == [bounds, bounds])
    }
}
