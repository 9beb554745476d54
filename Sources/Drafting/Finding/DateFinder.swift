internal import Documents
internal import Importing
internal import Scalars

/// Year, month and day as far as a text says them.
struct Moment: Hashable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// The date as records have it; nil where there is no such day.
    var date: PartialDate? {
        guard let year, day == nil || month != nil else { return nil }
        let parts = [year] + [month, day].compactMap { $0 }
        return PartialDate(parts.enumerated().map { $0 == 0 || $1 > 9 ? "\($1)" : "0\($1)" }.joined(separator: "-"))
    }

    func completed(by other: Moment) -> Moment {
        Moment(
            year: year ?? other.year, month: month ?? (day == nil ? nil : other.month), day: day)
    }

    func with(year: Int) -> Moment { Moment(year: self.year ?? year, month: month, day: day) }
}

/// A date or stretch of time in running text.
struct FoundDate: Hashable {
    var began: Moment
    var ended: Moment
    let range: Range<String.Index>
    /// Whether it is written as a stretch or as several days.
    var isStretch = false
    /// Whether nobody can tell which of its numbers is the month.
    var isOrderOpen = false

    var hasDay: Bool { began.day != nil }
    var hasMonth: Bool { began.month != nil }
    var hasYear: Bool { began.year != nil }

    func with(year: Int) -> FoundDate {
        var date = self
        (date.began, date.ended) = (began.with(year: year), ended.with(year: year))
        return date
    }

    /// Whether there are such days, in this order.
    var isValid: Bool {
        guard hasYear else {
            return [began, ended].allSatisfy { (1...31).contains($0.day ?? 1) && (1...12).contains($0.month ?? 1) }
        }
        guard let first = began.date, let last = ended.date else { return false }
        return first.first <= last.last && (first == last || first.last < last.first)
    }
}

/// Finds dates and stretches of time in running text, as six languages and their mixtures write them.
struct DateFinder {
    private let tokens: [TextToken]
    private let order: NumericOrder

    static func dates(in text: String, _ order: NumericOrder = .dayFirst) -> [FoundDate] {
        DateFinder(tokens: TextToken.tokens(in: text), order: order).dates()
    }

    private func dates() -> [FoundDate] {
        var found: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let (date, length) = longest(at: index) {
                found.append(date)
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest date that begins at a token.
    private func longest(at start: Int) -> (FoundDate, Int)? {
        var best: (date: FoundDate, length: Int)?
        let consider = { (began: Moment, ended: Moment, length: Int, isStretch: Bool, isOpen: Bool) in
            let from = began.completed(by: ended)
            let to = ended.completed(by: from)
            let range = tokens[start].range.lowerBound..<tokens[start + length - 1].range.upperBound
            let date = FoundDate(
                began: from, ended: to, range: range, isStretch: isStretch, isOrderOpen: isOpen)
            guard (from.month == nil) == (to.month == nil), (from.day == nil) == (to.day == nil), date.isValid,
                length > (best?.length ?? 0)
            else { return }
            best = (date, length)
        }
        for side in sides(at: start) {
            if side.stands { consider(side.moment, side.moment, side.length, false, side.isOpen) }
            let next = start + side.length
            guard next < tokens.count else { continue }
            switch tokens[next].sign {
            case .range:
                for other in sides(at: next + 1) where isPair(side, other) {
                    consider(
                        side.moment, other.moment, side.length + 1 + other.length, true, side.isOpen || other.isOpen)
                }
            case .and:
                for other in sides(at: next + 1) where isSeries(side, other, from: start) {
                    consider(
                        side.moment, other.moment, side.length + 1 + other.length, true, side.isOpen || other.isOpen)
                }
            default:
                // `the 04, April 05, 2017`
                guard side.isDay, tokens[next].isAfterComma else { break }
                for other in sides(at: next) where other.moment.day != nil && other.startsWithMonth {
                    consider(side.moment, other.moment, side.length + other.length, true, false)
                }
            }
        }
        if let list = list(at: start) { consider(list.first, list.last, list.length, true, false) }
        return best
    }

    /// `4, 11, 18 y 25 de junio de 2020`
    private func list(at start: Int) -> (first: Moment, last: Moment, length: Int)? {
        guard case .number(let first, _) = tokens[start].sign else { return nil }
        var index = start + 1
        if index < tokens.count, tokens[index].sign == .and { index += 1 }
        while index < tokens.count, case .number(_, 1...2) = tokens[index].sign,
            tokens[index].isAfterComma || tokens[index - 1].sign == .and
        {
            index += 1
            if index < tokens.count, tokens[index].sign == .and { index += 1 }
        }
        guard index > start + 2 else { return nil }
        let last = tokens[index - 1].sign == .and ? index : index - 1
        return sides(at: last).filter { $0.moment.day != nil && $0.moment.month != nil }
            .max { $0.length < $1.length }
            .map { (Moment(day: first), $0.moment, last + $0.length - start) }
    }

    private func isPair(_ one: Side, _ other: Side) -> Bool {
        // Two bare numbers are no dates, and a day goes to a day.
        (one.moment.month ?? one.moment.year ?? other.moment.month) != nil
            && (other.moment.year != nil || other.moment.month != nil || one.moment.month != nil)
    }

    private func isSeries(_ one: Side, _ other: Side, from start: Int) -> Bool {
        guard isPair(one, other) else { return false }
        let isBetween = start > 0 && tokens[start - 1].sign == .between
        if one.moment.day != nil, other.moment.day != nil, other.moment.month != nil || one.moment.month != nil {
            return true
        }
        return isBetween && one.moment.month != nil && other.moment.month != nil
    }
}

extension DateFinder {
    /// One end of a stretch.
    private struct Side {
        let moment: Moment
        let length: Int
        var startsWithMonth = false
        /// Whether it is a date where nothing else stands beside it.
        var stands = false
        /// Whether day and month may be the other way round.
        var isOpen = false
        var isDay: Bool { moment.day != nil && moment.month == nil }
    }

    private func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, case .number(let value, let count) = tokens[index].sign, digits.contains(count)
        else { return nil }
        return value
    }

    private func day(_ index: Int) -> Int? { number(index, 1...2).flatMap { (1...31).contains($0) ? $0 : nil } }
    private func year(_ index: Int) -> Int? { number(index, 4...4).flatMap { (1950...2079).contains($0) ? $0 : nil } }
    private func month(_ index: Int) -> Int? {
        guard index < tokens.count, case .month(let month) = tokens[index].sign else { return nil }
        return month
    }
    private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index < tokens.count && tokens[index].sign == .mark(mark)
    }

    private func sides(at index: Int) -> [Side] {
        guard index < tokens.count else { return [] }
        return worded(at: index) + numeric(at: index)
    }

    /// With the name of a month, or a number alone.
    private func worded(at index: Int) -> [Side] {
        var sides: [Side] = []
        if let day = day(index) {
            sides.append(Side(moment: Moment(day: day), length: 1))
            if let month = month(index + 1) {
                sides.append(Side(moment: Moment(month: month, day: day), length: 2, stands: true))
                if let year = year(index + 2) {
                    sides.append(Side(moment: Moment(year: year, month: month, day: day), length: 3, stands: true))
                }
            }
        }
        if let month = month(index) {
            sides.append(Side(moment: Moment(month: month), length: 1, startsWithMonth: true))
            if let year = year(index + 1) {
                let moment = Moment(year: year, month: month)
                sides.append(Side(moment: moment, length: 2, startsWithMonth: true, stands: true))
            }
            if let day = day(index + 1) {
                sides.append(
                    Side(moment: Moment(month: month, day: day), length: 2, startsWithMonth: true, stands: true))
                // `June 15th June 2013` says its month twice.
                let again = self.month(index + 2) == month ? 1 : 0
                if let year = year(index + 2 + again) {
                    let moment = Moment(year: year, month: month, day: day)
                    sides.append(Side(moment: moment, length: 3 + again, startsWithMonth: true, stands: true))
                }
            }
        }
        if let year = year(index) {
            sides.append(Side(moment: Moment(year: year), length: 1, stands: true))
            if let month = month(index + 1) {
                sides.append(Side(moment: Moment(year: year, month: month), length: 2, stands: true))
                if let day = day(index + 2) {
                    sides.append(Side(moment: Moment(year: year, month: month, day: day), length: 3, stands: true))
                }
            }
        }
        return sides
    }

    /// In numbers, in the order of the report unless the calendar has no such month.
    private func numeric(at index: Int) -> [Side] {
        var sides: [Side] = []
        for mark in [Unicode.Scalar("."), "/"] where isMark(index + 1, mark) {
            guard let first = day(index), let second = day(index + 2) else { continue }
            let isMonthFirst = second > 12 || (first <= 12 && mark == "/" && order == .monthFirst)
            let (day, month) = isMonthFirst ? (second, first) : (first, second)
            guard month <= 12 else { continue }
            let isOpen = mark == "/" && order == .mixed && day <= 12 && day != month
            sides.append(Side(moment: Moment(month: month, day: day), length: 3, isOpen: isOpen))
            if isMark(index + 3, mark), let year = year(index + 4) {
                sides.append(
                    Side(
                        moment: Moment(year: year, month: month, day: day), length: 5, stands: true, isOpen: isOpen))
            }
        }
        if isMark(index + 1, "/"), let month = day(index), month <= 12, let year = year(index + 2) {
            sides.append(Side(moment: Moment(year: year, month: month), length: 3, stands: true))
        }
        if let year = year(index), index + 4 < tokens.count, tokens[index + 1].sign == .range,
            tokens[index + 3].sign == .range, let month = number(index + 2, 2...2), month <= 12,
            let day = number(index + 4, 2...2)
        {
            sides.append(Side(moment: Moment(year: year, month: month, day: day), length: 5, stands: true))
        }
        return sides
    }
}
