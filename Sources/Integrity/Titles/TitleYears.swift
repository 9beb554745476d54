internal import Scalars

/// The years that a text names, by four digits that stand alone.
enum TitleYears {
    /// Each of them in the order of writing; of `2016-2019` both.
    static func of(_ text: String) -> [Int] {
        text.parts { !$0.isDecimalDigit }.filter { $0.unicodeScalars.count == 4 }.compactMap { Int($0) }.filter(isYear)
    }

    /// The years of a span that is written as one: `2018-2022`, `2018/2022`, `2018 – 2022`.
    static func spans(in text: String) -> [ClosedRange<Int>] {
        let numbers = text.parts { !$0.isDecimalDigit && !isLink($0) }
        return numbers.compactMap { part in
            let years = part.parts(where: isLink).filter { !$0.isEmpty }.compactMap { Int($0) }
            guard years.count == 2, years.allSatisfy(isYear), years[0] < years[1] else { return nil }
            return years[0]...years[1]
        }
    }

    private static func isYear(_ number: Int) -> Bool { (1950...2100).contains(number) }

    private static func isLink(_ scalar: Unicode.Scalar) -> Bool { "-–—/ \u{A0}".unicodeScalars.contains(scalar) }
}

extension ClosedRange<Int> {
    /// Years as they are written: `2018-2022`.
    var asWritten: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
