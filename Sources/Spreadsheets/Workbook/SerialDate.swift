package import Documents
internal import Scalars

/// Days as spreadsheets count them: 1 is the first of January 1900 (or 0 the first of January 1904).
package enum SerialDate {
    /// The day with a number, a time of day left aside; nil for what is no number or lies outside the years to 9999.
    ///
    /// Excel counts a 29 February 1900 that never was, so numbers below 60 lie a day off.
    package static func day(_ number: String, is1904: Bool = false) -> Day? {
        let digits = number.parts(atMost: 1) { $0 == "." || $0 == "," }[0]
        guard let serial = Int32(digits), (1...2_958_465).contains(serial), serial != 60 || is1904 else { return nil }
        if is1904 { return Day(number: serial - 24_107) }
        return Day(number: serial - (serial > 60 ? 25_569 : 25_568))
    }

    /// The number of a day from the first of March 1900 on, counted from 1900.
    package static func number(of day: Day) -> Int { Int(day.number) + 25_569 }

    /// The date with a number, as far as the format of its cell names it.
    static func date(_ number: String, shown part: NumberFormat.DatePart, is1904: Bool) -> PartialDate? {
        day(number, is1904: is1904).flatMap { cut($0.description, to: part) }
    }

    /// A date that is written as text in a cell for dates, no further than the cell's format names it.
    static func cut(_ date: String, to part: NumberFormat.DatePart) -> PartialDate? {
        let count =
            switch part {
            case .year: 4
            case .month: 7
            case .day: 10
            case .dayOrMonth: date.ends(with: "-01") ? 7 : 10
            }
        return PartialDate(String(date.unicodeScalars.prefix(count)))
    }
}
