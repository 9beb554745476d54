internal import Importing
internal import Scalars

/// A paragraph with its words, sentences and dates.
struct ReadParagraph {
    let paragraph: ReportParagraph
    let words: [FoldedText.Word]
    /// The places of the words of each sentence.
    let sentences: [Range<Int>]
    let dates: [FoundDate]
    /// Whether it counts its parts by letters, so that no number is that of the whole.
    let hasLetteredParts: Bool
    /// The places of verbs for what is said not to have happened, in their order.
    private(set) var denied: [Range<Int>] = []
    /// For each word whether it is part of such a verb.
    private var isDenied: [Bool]

    /// Whether one of some signs stands right before a word.
    func holds(_ signs: String, before index: Int) -> Bool {
        guard index > 0, index < words.count else { return false }
        return text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            .holds(where: signs.unicodeScalars.contains)
    }

    var number: Int { paragraph.number }
    var text: String { paragraph.text }

    /// - Parameter order: the order of day and month in the report.
    init(_ paragraph: ReportParagraph, _ order: NumericOrder = .dayFirst) {
        self.paragraph = paragraph
        words = FoldedText.words(of: paragraph.text)
        sentences = ReadParagraph.sentences(in: paragraph.text, words)
        dates = DateFinder.dates(in: paragraph.text, order)
        hasLetteredParts = paragraph.text.holds("(b)") || paragraph.text.holds("(б)")
        isDenied = Array(repeating: false, count: words.count)
        denied = sentences.flatMap { sentence in
            Denial(in: sentence, of: self).verbs.sorted { $0.lowerBound < $1.lowerBound }
        }
        for verb in denied { for word in verb { isDenied[word] = true } }
    }

    /// The text from the first to the last of some words.
    func text(of range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(text[words[first].range.lowerBound..<words[last].range.upperBound])
    }

    /// The sentence with a place in the text.
    func sentence(at index: String.Index) -> Range<Int> {
        let place = sentences.firstPlace { words[$0.upperBound - 1].range.upperBound > index }
        return place < sentences.endIndex ? sentences[place] : sentences.last ?? 0..<0
    }

    /// The sentences that some words belong to, as far as these go.
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        let first = sentences.firstPlace { $0.upperBound > range.lowerBound }
        let last = sentences.firstPlace { $0.lowerBound >= range.upperBound }
        return first < last ? sentences[first..<last].map { $0.clamped(to: range) }.filter { !$0.isEmpty } : []
    }

    /// The places of the words before and behind a place in the text.
    func wordsBefore(_ index: String.Index) -> Range<Int> {
        0..<words.firstPlace { $0.range.lowerBound >= index }
    }

    /// The dates that begin in some words.
    func dates(in range: Range<Int>) -> ArraySlice<FoundDate> {
        guard let first = range.first, let last = range.last else { return [] }
        let start = dates.firstPlace { $0.range.lowerBound >= words[first].range.lowerBound }
        let end = dates.firstPlace { $0.range.lowerBound >= words[last].range.upperBound }
        return dates[start..<max(start, end)]
    }

    /// The date that a place in the text is part of.
    func date(at index: String.Index) -> FoundDate? {
        let place = dates.firstPlace { $0.range.upperBound > index }
        return place < dates.endIndex && dates[place].range.contains(index) ? dates[place] : nil
    }

    /// The dates that end before a place in the text.
    func dates(before index: String.Index) -> ArraySlice<FoundDate> {
        dates[..<dates.firstPlace { $0.range.upperBound > index }]
    }

    /// The denied verbs of which a word is among some words.
    func denied(in range: Range<Int>) -> ArraySlice<Range<Int>> {
        // A verb is a few words long, so that none further away reaches to here.
        let first = denied.firstPlace { $0.lowerBound >= range.lowerBound - ReadParagraph.longestVerb }
        let last = denied.firstPlace { $0.lowerBound >= range.upperBound }
        return denied[first..<max(first, last)].filter { $0.overlaps(range) }[...]
    }

    private static let longestVerb = 16

    /// Whether a list has a phrase in some of the words.
    func has(_ list: PhraseList, in range: Range<Int>) -> Bool { !list.matches(in: words, range).isEmpty }

    /// The phrases of a list, without those that are denied.
    func affirmed(_ list: PhraseList, in range: Range<Int>) -> [PhraseList.Match] {
        list.matches(in: words, range).filter { match in !match.words.contains { isDenied[$0] } }
    }

    var all: Range<Int> { 0..<words.count }

    /// Whether a number is the end of a range or the second of two: `40 to 45`, `40-45`, `between 30 and 50`, `1 or 2`.
    private func isRange(endingAt index: Int) -> Bool {
        let sentence = sentence(at: words[index].range.lowerBound)
        guard index > sentence.lowerBound + 1 else { return false }
        let joins =
            ReportWords.dates.ranges.contains(words[index - 1].folded)
            || ReportWords.betweenNumbers.contains(words[index - 1].folded)
        return joins && isNumber(index - 2) || isNumber(index - 1)
    }

    /// Whether a number is not exact: `about 40`, `40 to 45`; words from `start` on are looked at.
    func isInexact(_ number: Int, from start: Int) -> Bool {
        has(ReportWords.about, in: max(start, number - 3)..<number) || isRange(endingAt: number)
            || has(ReportWords.bounds, in: max(start, number - 2)..<number) || isBounded(before: number, from: start)
            || isBounded(behind: number)
    }

    /// `no fewer than 30`: in more words, right before the number.
    private func isBounded(before number: Int, from start: Int) -> Bool {
        ReportWords.bounds.matches(in: words, max(start, number - 5)..<number).last?.words.upperBound == number
    }

    /// `30 participants at most`: close behind what is counted, and no bound of the next number.
    private func isBounded(behind number: Int) -> Bool {
        let end = sentence(at: words[number].range.lowerBound).upperBound
        let near = (number + 1)..<max(number + 1, min(number + 6, end))
        let stop = near.first { holds(",،;(（:", before: $0) } ?? near.upperBound
        return ReportWords.bounds.matches(in: words, near.lowerBound..<stop).contains { match in
            let next = match.words.upperBound
            return match.words.lowerBound <= number + 2 && (next == end || Int(words[next].folded) == nil)
        }
    }

    /// A number that is no year.
    private func isNumber(_ index: Int) -> Bool {
        Int(words[index].folded).map { !(1900...2100).contains($0) } ?? false
    }

    private static func sentences(in text: String, _ words: [FoldedText.Word]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in words.indices {
            let end = index + 1 < words.count ? words[index + 1].range.lowerBound : text.endIndex
            let between = text[words[index].range.upperBound..<end]
            // `1.º de junio`
            let isOrdinal = end < text.endIndex && "ºª".unicodeScalars.contains(text.unicodeScalars[end])
            guard isEnd(between, behind: words[index].folded) && !isOrdinal || index + 1 == words.count else {
                continue
            }
            sentences.append(start..<(index + 1))
            start = index + 1
        }
        return sentences
    }

    private static func isEnd(_ between: Substring, behind word: String) -> Bool {
        if between.holds(where: { ";!?؛؟。；！？\n".unicodeScalars.contains($0) }) { return true }
        guard let behind = between.cut(atFirst: ".")?.after else { return false }
        let after = behind.unicodeScalars.first
        guard after.map({ $0.properties.isWhitespace || $0 == "[" || $0 == "»" || $0 == ")" }) ?? true else {
            return false
        }
        // The stop of a short form: `nov. 29`, `art. 9`, `S. A.`
        let isNumber = Int(word) != nil
        return isNumber || (word.unicodeScalars.count > 2 && !shortForms.contains(word))
    }

    private static let shortForms: Set<String> = {
        let months = ReportWords.dates.months.keys.filter { $0.unicodeScalars.count <= 4 }
        return Set(months).subtracting(["mars", "mai", "juin", "aout", "june", "july", "mayo"]).union(["art", "arts"])
    }()
}

extension RandomAccessCollection where Index == Int {
    /// The place of the first element that fulfils a condition, which all behind it fulfil too; the end where none does.
    func firstPlace(where condition: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
