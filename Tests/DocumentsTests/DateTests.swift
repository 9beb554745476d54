import Documents
import Testing

@Suite struct DateTests {
    @Test func everyDayOfFourCenturiesReadsBack() throws {
        let first = try #require(Day(year: 1800, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        var previous: (year: Int, month: Int, day: Int)?
        for number in first.number...last.number {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.components
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
            if let previous { #expect(previous < (year, month, dayOfMonth)) }
            previous = (year, month, dayOfMonth)
        }
    }

    @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("2016-02-29", 16_860)])
    func knownDays(text: String, number: Int32) {
        #expect(PartialDate(text)?.first.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: [
        ("2018", "2018-01-01", "2018-12-31"), ("2018-11", "2018-11-01", "2018-11-30"),
        ("2016-02", "2016-02-01", "2016-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
        ("2018-11-02", "2018-11-02", "2018-11-02"),
    ])
    func partialDates(text: String, first: String, last: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.first.description == first)
        #expect(date.last.description == last)
        #expect(date.isWhole == (first == last))
    }

    @Test(arguments: [
        "", "18", "2018-", "2018-1", "2018-13", "2018-00", "2018-02-30", "2017-02-29", "2018-11-2", "0000",
        "2018-11-02 ",
        "２０１８", "2018/11", "-2018", "20181102",
    ])
    func noDates(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func aPeriodDoesNotEndBeforeItBegins() throws {
        let first = Day(number: 10)
        #expect(Period(from: first, through: first)?.description == "1970-01-11..1970-01-11")
        #expect(Period(from: first, through: Day(number: 9)) == nil)
    }
}
