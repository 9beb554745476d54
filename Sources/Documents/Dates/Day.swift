/// One day of the Gregorian calendar, counted from 1970-01-01; years 1 to 9999.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before.
    package let number: Int32

    /// The day with a number of days since 1970-01-01.
    package init(number: Int32) {
        self.number = number
    }

    /// The day of a date; nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.daysInMonth(month, of: year) else { return nil }
        self.number = Day.number(year: year, month: month, day: day)
    }

    /// In the order of time.
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The first and the last day of the calendar.
    package static let earliest = Day(number: number(year: 1, month: 1, day: 1))
    package static let latest = Day(number: number(year: 9999, month: 12, day: 31))

    /// The number of days in a month.
    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Counts from March, so that the leap day is the last of its year (Hinnant 2021, "chrono-Compatible Low-Level
    /// Date Algorithms", days_from_civil).
    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month and day (Hinnant 2021, civil_from_days).
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension Day: CustomStringConvertible {
    /// The day as `2016-07-26`.
    package var description: String {
        let (year, month, day) = components
        return [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }
}

extension Day {
    /// The same day of another year, the 29th of February becoming the 28th; nil beyond the years 1 to 9999.
    package func moved(byYears years: Int) -> Day? {
        let (year, month, day) = components
        let (moved, overflows) = year.addingReportingOverflow(years)
        guard !overflows, (1...9999).contains(moved) else { return nil }
        return Day(year: moved, month: month, day: min(day, Day.daysInMonth(month, of: moved)))
    }
}
