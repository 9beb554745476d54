internal import Documents
internal import Importing
internal import Scalars

/// Finds quarters, halves and seasons of a year: `1er semestre 2018`, `T3 2018`, `spring of 2014`.
struct PartsOfYear {
    struct Found {
        let date: PartialDate
        let words: String
        let paragraph: Int
        /// Whether only the beginning is said.
        let isStart: Bool
    }

    /// The most words that such a date has.
    private static let longest = 6

    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    /// The parts of a year that are told of it.
    func found() -> [Found] { candidate.all.flatMap(found) }

    private func found(in part: Candidate.Part) -> [Found] {
        var found: [Found] = []
        var index = part.words.lowerBound
        while index < part.words.upperBound {
            guard let (one, length) = longest(at: index, in: part) else {
                index += 1
                continue
            }
            found.append(one)
            index += length
        }
        return found
    }

    private func longest(at start: Int, in part: Candidate.Part) -> (Found, length: Int)? {
        let paragraph = part.paragraph
        let last = min(start + PartsOfYear.longest, part.words.upperBound)
        for end in stride(from: last, to: start + 1, by: -1) where names(start..<end, paragraph) {
            let words = paragraph.text(of: start..<end)
            guard !isFiller(start, paragraph), !isFiller(end - 1, paragraph), !isVerb(start..<end, paragraph),
                let date = YearPart.date(words, ReportWords.dates)
            else { continue }
            let before = max(part.words.lowerBound, start - 3)..<start
            let isStart = paragraph.has(ReportWords.started, in: before)
            return (
                Found(date: date, words: words, paragraph: paragraph.number, isStart: isStart), end - start
            )
        }
        return nil
    }

    /// Whether some words hold one for a part of a year, or a letter before a digit in its stead; `2 t` are tonnes.
    private func names(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        let dates = ReportWords.dates
        return range.contains { index in
            let word = paragraph.words[index].folded
            if dates.seasons.contains(word) { return true }
            let letters = String(String.UnicodeScalarView(word.unicodeScalars.prefix { !$0.isNumeric }))
            let isPart = dates.halves.contains(letters) || dates.quarters.contains(letters)
            return isPart && (letters.unicodeScalars.count > 1 || word.unicodeScalars.count == 2)
        }
    }

    /// `2018, a été organisé`: behind a year and a small word stands a verb and no summer.
    private func isVerb(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        guard Int(paragraph.words[range.lowerBound].folded).map({ $0 > 31 }) ?? false else { return false }
        return (range.lowerBound + 1..<range.upperBound - 1).contains { index in
            ReportWords.auxiliaries.match(at: index, in: paragraph.words, before: index + 1) != nil
        }
    }

    /// Whether a word says nothing at an end of a date, where it belongs to the words around.
    private func isFiller(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        let (dates, word) = (ReportWords.dates, paragraph.words[index].folded)
        return dates.fillers.contains(word) || dates.ordinalEndings.contains(word) || dates.ranges.contains(word)
    }
}
