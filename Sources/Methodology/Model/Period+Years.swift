package import Documents

extension Period {
    /// The years that begin on its first day and on the same day of each year after; the last one may be shorter.
    package var years: [Period] {
        var years: [Period] = []
        var begin = first
        while begin <= last {
            let next = first.moved(byYears: years.count + 1)
            let end = next.map { min(Day(number: $0.number - 1), last) } ?? last
            guard let year = Period(from: begin, through: end) else { break }
            years.append(year)
            begin = Day(number: end.number + 1)
        }
        return years
    }
}
