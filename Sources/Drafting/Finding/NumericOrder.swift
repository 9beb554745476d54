internal import Scalars

/// In which order a report writes day and month where both are numbers with strokes between.
enum NumericOrder {
    /// As most languages do, and as is read where nothing says otherwise.
    case dayFirst
    case monthFirst
    /// Both orders stand in it, so that `03/04/2018` may be either.
    case mixed

    /// What the dates show in which one number alone can be the month.
    init(of texts: some Sequence<String>) {
        var (hasDayFirst, hasMonthFirst) = (false, false)
        for text in texts where text.holds("/") {
            for (first, second) in NumericOrder.pairs(in: text) {
                if first > 12, second <= 12 { hasDayFirst = true }
                if second > 12, first <= 12 { hasMonthFirst = true }
            }
        }
        self = hasMonthFirst ? hasDayFirst ? .mixed : .monthFirst : .dayFirst
    }

    /// The two numbers before a year: `25/04/2018`.
    private static func pairs(in text: String) -> [(Int, Int)] {
        let parts = text.parts(at: "/")
        return parts.indices.dropFirst().dropLast().compactMap { index in
            let year = parts[index + 1].unicodeScalars.prefix(while: isDigit)
            let first = parts[index - 1].unicodeScalars.reversed().prefix(while: isDigit)
            let before = String(String.UnicodeScalarView(first.reversed()))
            guard year.count == 4, (1...2).contains(before.utf8.count), (1...2).contains(parts[index].utf8.count),
                let day = Int(before), let month = Int(parts[index]), (1...31).contains(day), (1...31).contains(month)
            else { return nil }
            return (day, month)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
