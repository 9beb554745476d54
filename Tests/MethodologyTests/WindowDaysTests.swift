import Documents
import Methodology
import Testing

/// Which days the first and the last years of a period are.
@Suite struct WindowDaysTests {
    private func days(_ extent: NamedWindow.Extent, in period: String) throws -> String {
        let ends = try period.split(separator: "..").map { try day(String($0)) }
        let days = extent.days(in: try #require(Period(from: ends[0], through: ends[1])))
        return "\(days.first)..\(days.last)"
    }

    private func day(_ text: String) throws -> Day {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
    }

    @Test(
        "periods of whole years, odd ones, and the 29th of February",
        arguments: [
            ("2016-01-01..2019-12-31", 2, "2016-01-01..2017-12-31", "2018-01-01..2019-12-31"),
            ("2016-02-29..2018-02-27", 2, "2016-02-29..2018-02-27", "2016-02-29..2018-02-27"),
            ("2016-02-29..2018-02-27", 1, "2016-02-29..2017-02-27", "2017-02-28..2018-02-27"),
            ("2016-02-29..2020-02-28", 3, "2016-02-29..2019-02-27", "2017-02-28..2020-02-28"),
            ("2012-03-01..2016-02-29", 1, "2012-03-01..2013-02-28", "2015-03-01..2016-02-29"),
            ("2016-01-01..2019-06-30", 2, "2016-01-01..2017-12-31", "2017-07-01..2019-06-30"),
            ("2017-06-01..2020-02-29", 1, "2017-06-01..2018-05-31", "2019-03-01..2020-02-29"),
            ("2016-02-29..2020-02-29", 1, "2016-02-29..2017-02-27", "2019-03-01..2020-02-29"),
            ("2016-01-01..2016-03-31", 1, "2016-01-01..2016-03-31", "2016-01-01..2016-03-31"),
            ("2016-01-01..2017-12-31", 5, "2016-01-01..2017-12-31", "2016-01-01..2017-12-31"),
        ])
    func stretches(period: String, years: Int, first: String, last: String) throws {
        #expect(try days(.firstYears(years), in: period) == first)
        #expect(try days(.lastYears(years), in: period) == last)
    }

    @Test("stretches that make up a period neither overlap nor leave a gap")
    func stretchesMeet() throws {
        for begin in ["2016-02-29", "2015-03-01", "2016-01-01", "2019-12-31", "2015-02-28"] {
            let begin = try day(begin)
            for years in 2...9 {
                let end = Day(number: try #require(begin.moved(byYears: years)).number - 1)
                let period = try #require(Period(from: begin, through: end))
                for early in 1..<years {
                    let first = NamedWindow.Extent.firstYears(early).days(in: period)
                    let last = NamedWindow.Extent.lastYears(years - early).days(in: period)
                    #expect(first.last.number + 1 == last.first.number, "\(begin), \(early) of \(years)")
                }
            }
        }
    }
}
