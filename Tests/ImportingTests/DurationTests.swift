import Importing
import Testing

/// A column of dates beside one that says how long something took.
@Suite struct DurationTests {
    @Test(
        "a single date beside a duration is the beginning, and the end follows from days alone",
        arguments: [
            ("30/12/2019", "5 jours", ["2019-12-30", "2020-01-03", "5"]),
            ("30/12/2019", "1", ["2019-12-30", "2019-12-30", "1"]),
            ("30/12/2019", "2 mois", ["2019-12-30"]), ("30/12/2019", "2-3", ["2019-12-30"]),
            ("30/12/2019", "", ["2019-12-30", "2019-12-30"]), ("30/12/2019", "-", ["2019-12-30", "2019-12-30"]),
            ("mars 2018", "5", ["2018-03", "2018-03", "5"]), ("mars 2018", "45", ["2018-03", "45"]),
            ("14-16 mars 2018", "3 jours", ["2018-03-14", "2018-03-16", "3"]),
        ])
    func beside(date: String, duration: String, written: [String]) throws {
        let values = try ImportRun.values(["titre;date;durée", "A;\(date);\(duration)"], "began", "ended", "duration")
        #expect(values.filter { !$0.hasPrefix("{") } == written)
    }

    @Test("a duration that the two dates contradict is told and kept in the notes")
    func contradiction() throws {
        for lines in [
            ["titre;date;durée", "A;14-16 mars 2018;5 jours"],
            ["titre;date de début;date de fin;durée", "A;2018-03-14;2018-03-16;5 jours"],
        ] {
            let run = try ImportRun(lines)
            #expect(run.plan.problems.map(\.reason) == [.contradicts("2018-03-14..2018-03-16")])
            #expect(run.yaml.contains("durée: 5 jours") && !run.yaml.contains("duration: "))
            #expect(run.plan.items.map(\.draft.dates) == ["2018-03-14..2018-03-16"])
        }
    }
}
