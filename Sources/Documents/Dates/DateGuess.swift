internal import Scalars

/// What was probably meant by a text that is not written as dates are.
enum DateGuess {
    /// The dates that `4/5/2017`, `2017-4-5`, `4 April 2017` or `2017-04-05T09:00` can mean; none where nobody can tell.
    static func dates(in text: String) -> [String] {
        let pieces = text.parts { !$0.properties.isAlphabetic && !$0.isNumeric }.filter { !$0.isEmpty }.map(String.init)
        let words = pieces.map(number)
        guard words.count >= 3, let first = words[0], let second = words[1], let third = words[2] else { return [] }
        var dates: [String] = []
        if first > 999 {
            let isTimeOnly = words.count == 3 || text.holds("T")
            dates = isTimeOnly ? [date(first, second, third)].compactMap { $0 } : []
        } else if third > 999, words.count == 3 {
            let dayFirst = pieces[0].holds(where: \.isNumeric) ? date(third, second, first) : nil
            let monthFirst = pieces[1].holds(where: \.isNumeric) ? date(third, first, second) : nil
            dates = [dayFirst, monthFirst].compactMap { $0 }
        }
        return dates.count == 2 && dates[0] == dates[1] ? [dates[0]] : dates
    }

    /// The period between two dates or two years in a text.
    static func period(in text: String) -> String? {
        let numbers = text.parts { !$0.isNumeric }.compactMap { Int($0) }
        var bounds: (String, String)?
        if numbers.count == 2, numbers.allSatisfy({ (1000...9999).contains($0) }) {
            bounds = ("\(numbers[0])-01-01", "\(numbers[1])-12-31")
        } else if numbers.count == 6, let first = date(numbers[0..<3]), let last = date(numbers[3..<6]) {
            bounds = (first, last)
        }
        return bounds.flatMap { $0.0 <= $0.1 ? "\($0.0)..\($0.1)" : nil }
    }

    /// Why a text that is written as a date names no day of the calendar; nil where something else is wrong.
    static func reasonAgainst(_ text: String) -> ScalarProblem? {
        let parts = text.parts(at: "-")
        let numbers = parts.compactMap { Int($0) }
        guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else {
            return nil
        }
        guard (1...12).contains(numbers[1]) else {
            return ScalarProblem(.T1, "T1.no_such_month", ["text": text])
        }
        let last = Day.daysInMonth(numbers[1], of: numbers[0])
        guard numbers[2] > last, numbers[0] > 0 else { return nil }
        return ScalarProblem(.T1, "T1.no_such_day", ["text": text, "month": String(text.prefix(7)), "last": last])
    }

    /// Year, month and day, or day, month and year.
    private static func date(_ numbers: ArraySlice<Int>) -> String? {
        let parts = Array(numbers)
        return parts[0] > 999 ? date(parts[0], parts[1], parts[2]) : date(parts[2], parts[1], parts[0])
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
        Day(year: year, month: month, day: day)?.description
    }

    /// Digits, or the English name of a month.
    private static func number(of word: String) -> Int? {
        if let number = Int(word) { return number }
        if let day = Int(String(word.unicodeScalars.prefix(while: \.isNumeric))) { return day }
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }
}

extension Unicode.Scalar {
    fileprivate var isNumeric: Bool { properties.numericType != nil }
}
