/// A date as far as it is known: a year, a month, or a day; it stands for every day that it can mean.
package struct PartialDate: Hashable, Sendable {
    /// The date as it is written: `2018`, `2018-11` or `2018-11-02`; of one that lies between bounds the report's words.
    package let text: String
    /// The first day that the date can mean.
    package let first: Day
    /// The last day that the date can mean.
    package let last: Day

    /// The bounds as they are written; nil of a date that is written as such.
    package let bounds: Bounds?

    /// Bounds of a date; either may be open.
    package struct Bounds: Hashable, Sendable {
        package let from: String?
        package let to: String?
    }

    /// Whether the date names one day.
    package var isWhole: Bool { first == last }

    /// Reads `2018`, `2018-11` or `2018-11-02`; nil for anything else and for days that do not exist.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard [4, 7, 10].contains(bytes.count), let year = PartialDate.number(bytes[0..<4]) else { return nil }
        var month: Int?
        var day: Int?
        if bytes.count >= 7 {
            guard bytes[4] == UInt8(ascii: "-"), let value = PartialDate.number(bytes[5..<7]) else { return nil }
            month = value
        }
        if bytes.count == 10 {
            guard bytes[7] == UInt8(ascii: "-"), let value = PartialDate.number(bytes[8..<10]) else { return nil }
            day = value
        }
        let lastMonth = month ?? 12
        guard (1...12).contains(lastMonth), let first = Day(year: year, month: month ?? 1, day: day ?? 1),
            let last = Day(year: year, month: lastMonth, day: day ?? Day.daysInMonth(lastMonth, of: year))
        else { return nil }
        self.text = text
        self.first = first
        self.last = last
        bounds = nil
    }

    /// Any day between two bounds, which a report calls so: `spring 2014`, `not before 2018`; nil where the second ends
    /// before the first begins. Where a bound is open, the calendar's first or last day stands for it.
    package init?(from: PartialDate?, to: PartialDate?, text: String) {
        first = from?.first ?? Day.earliest
        last = to?.last ?? Day.latest
        guard first <= last else { return nil }
        self.text = text
        bounds = Bounds(from: from?.text, to: to?.text)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
