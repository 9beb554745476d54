internal import Documents

/// The order of day, month and year in dates that are written in numbers alone.
package enum DateOrder: String, CaseIterable, Sendable {
    case dmy, mdy, ymd
}

/// Year, month and day as far as a piece of text names them.
struct DateParts: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// Whether the year was written with two digits.
    var hasShortYear = false

    /// The parts of some pieces without a range among them; nil where they are no date.
    init?(_ tokens: [DateToken], order: DateOrder) {
        let numbers = tokens.compactMap { token -> (value: Int, digits: Int)? in
            if case .number(let value, let digits) = token { (value, digits) } else { nil }
        }
        let months = tokens.compactMap { token -> Int? in if case .month(let month) = token { month } else { nil } }
        let marks = tokens.filter { if case .mark = $0 { true } else { false } }
        guard !tokens.contains(.range), !tokens.contains(.and), months.count <= 1, numbers.count <= 3 else {
            return nil
        }
        if let month = months.first {
            self.month = month
            guard numbers.count <= 2, readBesideMonth(numbers, order) else { return nil }
            return
        }
        // In `March 4-6, 2018` nothing but a comma stands between the last day and the year.
        if marks.isEmpty, numbers.count == 2, numbers[0].digits <= 2, numbers[1].digits == 4 {
            (day, year) = (numbers[0].value, numbers[1].value)
            return
        }
        guard Set(marks).count <= 1, marks.count == numbers.count - 1 else { return nil }
        guard readNumbers(numbers, order) else { return nil }
    }

    /// Beside the name of a month: a year, a day, or both.
    private mutating func readBesideMonth(_ numbers: [(value: Int, digits: Int)], _ order: DateOrder) -> Bool {
        switch numbers.count {
        case 0: return true
        case 1:
            if numbers[0].digits == 4 { year = numbers[0].value } else { day = numbers[0].value }
            return numbers[0].digits == 4 || numbers[0].digits <= 2
        default:
            let isYearFirst = numbers[0].digits == 4
            let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            guard day.digits <= 2, [2, 4].contains(year.digits) else { return false }
            self.day = day.value
            setYear(year)
            return true
        }
    }

    private mutating func readNumbers(_ numbers: [(value: Int, digits: Int)], _ order: DateOrder) -> Bool {
        let values = numbers.map(\.value)
        switch numbers.map({ $0.digits <= 2 ? 2 : $0.digits }) {
        case [4]: year = values[0]
        case [2]: day = values[0]
        case [4, 2]: (year, month) = (values[0], values[1])
        case [2, 4]: (month, year) = (values[0], values[1])
        case [2, 2]: (day, month) = order == .dmy ? (values[0], values[1]) : (values[1], values[0])
        case [4, 2, 2]: (year, month, day) = (values[0], values[1], values[2])
        case [2, 2, 4]:
            year = values[2]
            (day, month) = order == .mdy ? (values[1], values[0]) : (values[0], values[1])
        case [2, 2, 2]: readShort(numbers, order)
        case [8]: (year, month, day) = (values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
        default: return false
        }
        return true
    }

    private mutating func readShort(_ numbers: [(value: Int, digits: Int)], _ order: DateOrder) {
        switch order {
        case .dmy: (day, month) = (numbers[0].value, numbers[1].value)
        case .mdy: (month, day) = (numbers[0].value, numbers[1].value)
        case .ymd: (month, day) = (numbers[1].value, numbers[2].value)
        }
        setYear(order == .ymd ? numbers[0] : numbers[2])
    }

    /// Two digits are a year of this century: centres were first endorsed in 2009, the Conventions made in 1989 and 2001.
    private mutating func setYear(_ number: (value: Int, digits: Int)) {
        hasShortYear = number.digits < 4
        year = hasShortYear ? 2000 + number.value : number.value
    }

    /// Takes from the other end of a stretch what this one leaves out: `4-6 mars 2018`.
    func completed(by other: DateParts) -> DateParts {
        var parts = self
        if parts.year == nil {
            parts.year = other.year
            parts.hasShortYear = other.hasShortYear
        }
        if parts.month == nil, parts.day != nil { parts.month = other.month }
        return parts
    }

    /// The date; nil where the calendar has no such day, or a part in the middle is missing.
    var date: PartialDate? {
        guard let year, day == nil || month != nil else { return nil }
        let parts = [(year, 4)] + [month, day].compactMap { $0.map { ($0, 2) } }
        let text = parts.map { number, width in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return PartialDate(text.joined(separator: "-"))
    }
}
