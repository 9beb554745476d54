internal import Importing
internal import Scalars

/// Finds the year of a date that is written without one.
enum YearFinder {
    /// The date with the one year that its sentence names.
    static func dated(_ date: FoundDate, in paragraph: ReadParagraph) -> FoundDate {
        guard !date.hasYear else { return date }
        // `de 2013 (28 de abril a 10 de mayo)`
        if let before = paragraph.dates(before: date.range.lowerBound).last, isYear(before),
            paragraph.text[before.range.upperBound..<date.range.lowerBound].unicodeScalars.allSatisfy({
                $0 == "(" || $0.properties.isWhitespace || $0.properties.isAlphabetic
            }), paragraph.text[before.range.upperBound..<date.range.lowerBound].unicodeScalars.count < 8,
            let year = before.began.year
        {
            return date.with(year: year)
        }
        return year(in: paragraph, sentence: paragraph.sentence(at: date.range.lowerBound)).map(date.with) ?? date
    }

    /// The year of a heading that names one alone.
    static func year(in path: [ReadParagraph]) -> (year: Int, heading: ReadParagraph)? {
        for heading in path.reversed() {
            let years = Set(heading.dates.filter(isYear).compactMap(\.began.year))
            if years.count == 1, let year = years.first { return (year, heading) }
        }
        return nil
    }

    private static func year(in paragraph: ReadParagraph, sentence: Range<Int>) -> Int? {
        let years = Set(paragraph.dates(in: sentence).filter(isYear).compactMap(\.began.year))
        return years.count == 1 ? years.first : nil
    }

    static func isYear(_ date: FoundDate) -> Bool { date.hasYear && !date.hasMonth && !date.isStretch }
}
