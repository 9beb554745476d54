/// A date as far as it is known: a year, a month, or a day; it stands for every day that it can mean.
package struct PartialDate: Hashable, Sendable {
    /// The date as it is written: `2018`, `2018-11` or `2018-11-02`.
    package let text: String
    /// The first day that the date can mean.
    package let first: Day
    /// The last day that the date can mean.
    package let last: Day

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
