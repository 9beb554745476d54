internal import Importing
internal import Scalars

/// What something is called in running text: from its noun up to a sign, a date or the end of the sentence.
enum NounPhrase {
    static func range(from start: Int, in paragraph: ReadParagraph, before end: Int) -> Range<Int> {
        var last = start
        while last + 1 < min(end, start + 28) {
            let between = paragraph.text[
                paragraph.words[last].range.upperBound..<paragraph.words[last + 1].range.lowerBound]
            if between.holds(where: { ",،(:;؛–—\n（".unicodeScalars.contains($0) }), !between.holds("»") { break }
            let next = paragraph.words[last + 1].range.lowerBound
            if paragraph.dates.contains(where: { $0.range.contains(next) && $0.hasMonth }) { break }
            last += 1
        }
        return start..<trimmed(last + 1, from: start, in: paragraph)
    }

    /// Without prepositions that led to a date.
    private static func trimmed(_ end: Int, from start: Int, in paragraph: ReadParagraph) -> Int {
        var end = end
        while end > start + 1, isFiller(paragraph.words[end - 1].folded) { end -= 1 }
        return end
    }

    private static func isFiller(_ word: String) -> Bool {
        ReportWords.dates.fillers.contains(word) || ReportWords.dates.conjunctions.contains(word)
            || ReportWords.between.contains(word)
    }
}

/// A part of a sentence around a date, up to the dates beside it.
enum Clause {
    static func around(_ date: FoundDate, in paragraph: ReadParagraph) -> Range<Int> {
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        let starts = paragraph.dates.filter(\.isStretch).map(\.range)
        let before = starts.last { $0.upperBound <= date.range.lowerBound }
        let first = before.map { paragraph.wordsBefore($0.upperBound).upperBound } ?? sentence.lowerBound
        let last = paragraph.wordsBefore(date.range.upperBound).upperBound
        return max(first, sentence.lowerBound)..<max(last, first + 1)
    }
}
