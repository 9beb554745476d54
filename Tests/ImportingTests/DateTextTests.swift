import Documents
import Foundation
import Importing
import Methodology
import Spreadsheets
import Testing

/// Dates as people write them, through the whole import: a column of dates gives `began` and `ended`.
@Suite struct DateTextTests {
    @Test(
        "one date",
        arguments: [
            ("2018-03-04", "2018-03-04"), ("2018/3/4", "2018-03-04"), ("2018.03.04", "2018-03-04"),
            ("20180304", "2018-03-04"), ("2018-03-04T09:00:00Z", "2018-03-04"), ("25/03/2018 14:30", "2018-03-25"),
            ("25/03/2018", "2018-03-25"), ("25.3.2018", "2018-03-25"), ("25-03-2018", "2018-03-25"),
            ("03/25/2018", "2018-03-25"), ("04/04/2018", "2018-04-04"), ("4 mars 2018", "2018-03-04"),
            ("1er juin 2018", "2018-06-01"), ("dimanche 4 mars 2018", "2018-03-04"), ("4-mars-2018", "2018-03-04"),
            ("mars 2018", "2018-03"), ("Mars 2018", "2018-03"), ("févr. 2018", "2018-02"), ("AOÛT 2018", "2018-08"),
            ("03/2018", "2018-03"), ("2018-03", "2018-03"), ("2018", "2018"), ("March 4, 2018", "2018-03-04"),
            ("4th of March 2018", "2018-03-04"), ("Sunday, 4 March 2018", "2018-03-04"), ("Mar 2018", "2018-03"),
            ("4 de marzo de 2018", "2018-03-04"), ("marzo de 2018", "2018-03"), ("4 марта 2018 г.", "2018-03-04"),
            ("март 2018 года", "2018-03"), ("04.03.2018 г.", nil), ("2018年3月4日", "2018-03-04"), ("2018年3月", "2018-03"),
            ("2018年", "2018"), ("4 مارس 2018", "2018-03-04"), ("٤ مارس ٢٠١٨", "2018-03-04"), ("آذار 2018", "2018-03"),
            ("43163", "2018-03-04"), ("29/02/2016", "2016-02-29"), ("5 كانون الثاني 2018", "2018-01-05"),
            ("4 تشرين الأول/أكتوبر 2018", "2018-10-04"), ("٤ آذار/مارس ٢٠١٨", "2018-03-04"),
            ("7 جويلية 2018", "2018-07-07"), ("7 غشت 2018", "2018-08-07"), ("الاثنين 5 مارس 2018", "2018-03-05"),
            ("понедельник, 5 марта 2018", "2018-03-05"), ("В марте 2018", "2018-03"),
            ("二〇一八年三月十四日", "2018-03-14"), ("星期一 2018年3月5日", "2018-03-05"),
        ])
    func one(text: String, expected: String?) throws {
        #expect(try ImportRun.dates(text) == expected.map { [$0, $0] } ?? [])
    }

    @Test(
        "a stretch of time",
        arguments: [
            ("4-6 mars 2018", "2018-03-04", "2018-03-06"), ("4 - 6 mars 2018", "2018-03-04", "2018-03-06"),
            ("4–6 mars 2018", "2018-03-04", "2018-03-06"), ("du 4 au 6 mars 2018", "2018-03-04", "2018-03-06"),
            ("4 et 5 mars 2018", "2018-03-04", "2018-03-05"), ("March 4-6, 2018", "2018-03-04", "2018-03-06"),
            ("28 février - 2 mars 2018", "2018-02-28", "2018-03-02"),
            ("30 décembre 2018 - 2 janvier 2019", "2018-12-30", "2019-01-02"),
            ("25/03/2018 - 27/03/2018", "2018-03-25", "2018-03-27"), ("25-27/03/2018", "2018-03-25", "2018-03-27"),
            ("04-06/03/2018", "2018-03-04", "2018-03-06"), ("25/03 - 27/03/2018", "2018-03-25", "2018-03-27"),
            ("2018-03-04..2018-03-06", "2018-03-04", "2018-03-06"), ("mars-avril 2018", "2018-03", "2018-04"),
            ("juin à août 2018", "2018-06", "2018-08"), ("2016-2019", "2016", "2019"), ("2016 à 2019", "2016", "2019"),
            ("del 4 al 6 de marzo de 2018", "2018-03-04", "2018-03-06"),
            ("с 4 по 6 марта 2018 г.", "2018-03-04", "2018-03-06"),
            ("2018年3月4日至6日", "2018-03-04", "2018-03-06"), ("2018年3月-4月", "2018-03", "2018-04"),
            ("2018年3-4月", "2018-03", "2018-04"), ("3-4月2018年", "2018-03", "2018-04"),
            ("2018年11-12月", "2018-11", "2018-12"), ("2018年3至4月", "2018-03", "2018-04"),
            ("2018年1～6月", "2018-01", "2018-06"),
            ("من 4 إلى 6 مارس 2018", "2018-03-04", "2018-03-06"),
            ("من ٤ إلى ٦ مارس ٢٠١٨", "2018-03-04", "2018-03-06"), ("٤-٦ آذار/مارس ٢٠١٨", "2018-03-04", "2018-03-06"),
            ("بين 5 و7 مارس 2018", "2018-03-05", "2018-03-07"),
            ("خلال الفترة من 5 إلى 7 مارس 2018", "2018-03-05", "2018-03-07"),
            ("между 5 и 7 марта 2018", "2018-03-05", "2018-03-07"),
            ("entre le 5 et le 7 mars 2018", "2018-03-05", "2018-03-07"),
            ("between 5 and 7 March 2018", "2018-03-05", "2018-03-07"),
            ("2018-03-05/2018-03-07", "2018-03-05", "2018-03-07"), ("2018-03/2018-05", "2018-03", "2018-05"),
            ("2018年3月5日、6日", "2018-03-05", "2018-03-06"),
        ])
    func stretch(text: String, began: String, ended: String) throws {
        #expect(try ImportRun.dates(text) == [began, ended])
    }

    @Test(
        "what can mean several dates is never guessed",
        arguments: ["03/04/2018", "3.4.2018", "03-04-2018", "04/03/18", "26/03/18", "03/04/2018 - 05/04/2018"])
    func ambiguous(text: String) throws {
        let run = try ImportRun(["title,date", "A,\(text)"])
        guard case .ambiguousDate(let readings) = run.plan.problems.first?.reason else {
            Issue.record("\(text) was read as \(try ImportRun.dates(text))")
            return
        }
        #expect(readings.count > 1)
        #expect(run.yaml.contains("notes: |-\n      date: \(text)\n"))
    }

    @Test("the order that the user names is used", arguments: [(DateOrder.dmy, "2018-04-03"), (.mdy, "2018-03-04")])
    func namedOrder(order: DateOrder, date: String) throws {
        let run = try ImportRun(["title,date", "A,03/04/2018", "B,03/04/18"], order: order)
        #expect(run.plan.problems.isEmpty)
        #expect(run.plan.items.map(\.draft.dates) == [date, date])
    }

    @Test("years of two digits may come first")
    func yearFirst() throws {
        #expect(try ImportRun(["title,date", "A,18/03/04"], order: .ymd).plan.items[0].draft.dates == "2018-03-04")
    }

    @Test("another cell of the column decides, and is named")
    func decided() throws {
        let run = try ImportRun(["title,date", "A,03/04/2018", "B,25/04/2018"])
        #expect(run.plan.items.map(\.draft.dates) == ["2018-04-03", "2018-04-25"])
        let order = try #require(run.plan.columns[1].order)
        #expect(order.order == .dmy && order.decidedBy.row == 3 && order.text == "25/04/2018")
    }

    @Test("cells that contradict each other decide nothing")
    func contradiction() throws {
        let run = try ImportRun(["title,date", "A,03/04/2018", "B,25/04/2018", "C,04/25/2018"])
        #expect(run.plan.problems.count == 1)
        #expect(run.plan.items.map(\.draft.dates) == [nil, "2018-04-25", "2018-04-25"])
    }

    @Test(
        "what the calendar does not have, and what is no date, are told apart",
        arguments: [
            ("31/02/2018", true), ("2018-02-30", true), ("29 février 2017", true), ("32 mars 2018", true),
            ("bientôt", false), ("T5 2018", false), ("printemps 2018/2019", false), ("2018 env.", false),
            ("4 et 6 mars 2018", false),
            ("6-4 mars 2018", false), ("mars", false), ("10/11 octobre 2018", false), ("?", false),
            ("2019-2016", false),
        ])
    func unreadable(text: String, isNoSuchDay: Bool) throws {
        let run = try ImportRun(["title;date", "A;\(text)"])
        let reason = run.plan.problems.first?.reason
        #expect(isNoSuchDay ? reason == .noSuchDay : reason == .unreadableDate || reason == .noSuchDay)
        #expect(run.plan.items[0].draft.dates == nil)
        #expect(run.yaml.contains("date: \(text)"))
    }

    @Test(
        "how long something took is none of its days",
        arguments: [
            "3 jours, mars 2018", "March 2018 (3 days)", "March 3 days 2018", "2 days March 2018", "mars 2018 5 jours",
            "mars 2018 (6 mois)", "Mars 2018 (45 jours)", "3 días, marzo de 2018", "март 2018, 3 дня",
            "3 أيام مارس 2018", "2018年3月（3天）", "mars-avril 2018 (2 mois)", "2018年1、3月",
        ])
    func durations(text: String) throws {
        let run = try ImportRun(["title;date", "A;\"\(text)\""])
        #expect(run.plan.problems.map(\.reason) == [.unreadableDate])
        #expect(run.plan.items[0].draft.dates == nil && run.yaml.contains("date: \(text)"))
    }

    @Test(
        "words for units of time that count nothing are passed over",
        arguments: [
            ("4th day of March 2018", "2018-03-04"), ("mois de mars 2018", "2018-03"), ("2018 year", "2018"),
            ("day 4 of March 2018", "2018-03-04"),
        ])
    func units(text: String, date: String) throws {
        #expect(try ImportRun.dates(text) == [date, date])
    }

    @Test("columns of one table that show two orders decide nothing for either")
    func columnsInTwoOrders() throws {
        let run = try ImportRun([
            "title;start date;end date", "A;3/14/2018;16/03/2018", "B;03/05/2018;04/06/2018",
        ])
        #expect(run.plan.columns.allSatisfy { $0.order == nil })
        #expect(run.plan.problems.map(\.place.row) == [3, 3])
        #expect(run.plan.items.map(\.draft.dates) == ["2018-03-14..2018-03-16", nil])
        let one = try ImportRun(["title;start date;end date", "A;14/3/2018;16/03/2018", "B;03/05/2018;04/06/2018"])
        #expect(one.plan.items.map(\.draft.dates) == ["2018-03-14..2018-03-16", "2018-05-03..2018-06-04"])
    }

    @Test("first and last day in two columns; in the wrong order neither is taken")
    func twoColumns() throws {
        let run = try ImportRun([
            "title,start date,end date", "A,2018-03-04,2018-03-06", "B,2018-03-06,2018-03-04", "C,4-6 March 2018,",
        ])
        #expect(run.plan.items.map(\.draft.dates) == ["2018-03-04..2018-03-06", nil, "2018-03-04..2018-03-06"])
        #expect(run.plan.problems.map(\.reason) == [.endsBeforeItBegins(began: "2018-03-06")])
        #expect(run.yaml.contains("start date: 2018-03-06") && run.yaml.contains("end date: 2018-03-04"))
    }

    @Test("every day written in every long form of every language is read back", arguments: 0..<6)
    func roundTrip(seed: Int) throws {
        let months = ["January|janvier|enero|января|يناير", "December|décembre|diciembre|декабря|ديسمبر"]
        for (month, names) in zip([1, 12], months) {
            for name in names.split(separator: "|") {
                let day = 1 + seed * 5
                let expected = "2018-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
                #expect(try ImportRun.dates("\(day) \(name) 2018") == [expected, expected])
            }
        }
    }
}
