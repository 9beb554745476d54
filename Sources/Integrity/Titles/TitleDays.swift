internal import Documents
internal import Evaluation
internal import Scalars

/// The dates that a title bears: `12-14 March 2013`, `March 12, 2013`, `12.03.2013`, `nov. 2015`, `2013年3月12日`.
enum TitleDays {
    /// The days of each: of `12-14 March 2013` the fourteenth, of `March 2013` the month.
    static func of(_ title: SaidText) -> [ClosedRange<Int>] {
        guard mayHoldYear(title.text) else { return [] }
        let tokens = title.words
        let named = tokens.indices.compactMap { days(in: tokens, at: $0) }
        return named + inFigures(title.text)
    }

    /// Whether four digits stand by themselves; of a title that is not plain, a digit of any script is enough.
    private static func mayHoldYear(_ title: String) -> Bool {
        var run = 0
        for byte in title.utf8 {
            guard byte < 0x80 else { return title.holds(where: \.isDecimalDigit) }
            if byte.isDigit {
                run += 1
            } else if run == 4 {
                return true
            } else {
                run = 0
            }
        }
        return run == 4
    }

    /// A date whose month stands at a place, or, in Chinese, is a number between signs.
    private static func days(in words: [String], at place: Int) -> ClosedRange<Int>? {
        func word(_ offset: Int) -> String? { words.indices.contains(place + offset) ? words[place + offset] : nil }
        func number(_ offset: Int) -> Int? { word(offset).flatMap { $0.isDigits ? Int($0) : nil } }
        if word(1) == "年", word(3) == "月", let year = number(0), let month = number(2) {
            return days(year, month, word(5) == "日" || word(5) == "号" ? number(4) : nil)
        }
        guard let name = word(0), let month = MonthNames.number(of: name) else { return nil }
        let before = number(-1) ?? (word(-1).map(links.contains) == true ? number(-2) : nil)
        if let year = number(1) ?? (word(1).map(links.contains) == true ? number(2) : nil), isYear(year) {
            return days(year, month, before.flatMap { isDay($0) ? $0 : nil })
        }
        // The month first: `March 12, 2013`, `March 12-14, 2013`.
        guard let day = number(1), isDay(day),
            let year = [number(2), number(3)].compactMap(\.self).first(where: isYear)
        else { return nil }
        return days(year, month, day)
    }

    /// The dates that are written in figures alone: `12.11.2015`, `2015-11-12`, `11/2015`. Where the day may as well be the
    /// month, both are told.
    private static func inFigures(_ title: String) -> [ClosedRange<Int>] {
        let runs = title.parts { !$0.isPlainDigitOrLink }
        return runs.flatMap { run -> [ClosedRange<Int>] in
            let fields = run.parts { ".-/".unicodeScalars.contains($0) }.map { Int($0) }
            guard fields.allSatisfy({ $0 != nil }) else { return [] }
            let numbers = fields.compactMap(\.self)
            switch numbers.count {
            case 3 where isYear(numbers[0]): return [days(numbers[0], numbers[1], numbers[2])].compactMap(\.self)
            case 3... where isYear(numbers[numbers.count - 1]):
                let (one, other, year) = (
                    numbers[numbers.count - 3], numbers[numbers.count - 2], numbers[numbers.count - 1]
                )
                return [days(year, other, one), days(year, one, other)].compactMap(\.self).firstOccurrences(by: \.self)
            case 2 where isYear(numbers[1]) && run.holds("/"):
                return [days(numbers[1], numbers[0], nil)].compactMap(\.self)
            default: return []
            }
        }
    }

    /// A day, or the days of a month.
    private static func days(_ year: Int, _ month: Int, _ day: Int?) -> ClosedRange<Int>? {
        guard isYear(year), (1...12).contains(month) else { return nil }
        if let day { return Day(year: year, month: month, day: day).map { Int($0.number)...Int($0.number) } }
        guard let first = Day(year: year, month: month, day: 1),
            let next = Day(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
        else { return nil }
        return Int(first.number)...Int(next.number) - 1
    }

    private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
    private static func isYear(_ number: Int) -> Bool { (1950...2100).contains(number) }

    /// Between a day, its month and its year.
    private static let links: Set<String> = ["de", "del", "er", "st", "nd", "rd", "th"]
}

extension Unicode.Scalar {
    fileprivate var isPlainDigitOrLink: Bool { ("0"..."9").contains(self) || ".-/".unicodeScalars.contains(self) }
}
