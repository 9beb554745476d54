internal import Importing
internal import Scalars

/// What something is called in running text: from its noun up to a sign, a date or the end of the sentence.
enum NounPhrase {
    /// - Parameter isOutput: whether it is something that appeared, of which a year alone is a date too.
    static func range(
        from start: Int, in paragraph: ReadParagraph, before end: Int, isOutput: Bool = false
    ) -> Range<Int> {
        var last = start
        var isDated = false
        let head = max(start + 1, self.head(from: start, in: paragraph, before: end))
        while last + 1 < min(end, start + 28) {
            let between = paragraph.text[
                paragraph.words[last].range.upperBound..<paragraph.words[last + 1].range.lowerBound]
            if between.holds(where: { ",،，。(:;؛–—\n（".unicodeScalars.contains($0) }), !between.holds("»") { break }
            let next = paragraph.words[last + 1].range.lowerBound
            if let date = paragraph.date(at: next), date.hasMonth || isOutput {
                isDated = true
                break
            }
            if last + 1 >= head, isVerb(last + 1, in: paragraph) { break }
            if isOutput, ReportWords.published.match(at: last + 1, in: paragraph.words, before: end) != nil { break }
            if last + 1 > head, isPlace(last + 1, in: paragraph, before: end) { break }
            last += 1
        }
        let end = trimmed(last + 1, from: start, in: paragraph)
        // `décidé en mai 2018`
        let isOther = isDated && ReportWords.notHeldThen.match(at: end - 1, in: paragraph.words, before: end) != nil
        return start..<(isOther && end > start + 1 ? trimmed(end - 1, from: start, in: paragraph) : end)
    }

    /// Without prepositions that led to a date.
    private static func trimmed(_ end: Int, from start: Int, in paragraph: ReadParagraph) -> Int {
        var end = end
        while end > start + 1, isSmall(end - 1, in: paragraph) { end -= 1 }
        return end
    }

    /// Where its first noun ends.
    private static func head(from start: Int, in paragraph: ReadParagraph, before end: Int) -> Int {
        let near = start..<max(start, min(end, start + 8))
        let lists = [ReportWords.nouns, ReportWords.member, ReportWords.outputs]
        return lists.compactMap { $0.matches(in: paragraph.words, near).first?.words.upperBound }.min() ?? start + 1
    }

    /// Whether what became of it begins at a word.
    private static func isVerb(_ index: Int, in paragraph: ReadParagraph) -> Bool {
        let lists = [
            ReportWords.held, ReportWords.roles, ReportWords.statuses, ReportWords.putOff, ReportWords.relatives,
        ]
        let end = paragraph.words.count
        if lists.contains(where: { $0.match(at: index, in: paragraph.words, before: end) != nil }) { return true }
        // `devait se tenir`, not `décision`
        return (ReportWords.notHeldThen.match(at: index, in: paragraph.words, before: end)?.words.count ?? 0) > 2
    }

    /// Whether a place ends the phrase: `à Dakar`, `au Sénégal` before a sign, a date or a small word.
    private static func isPlace(_ index: Int, in paragraph: ReadParagraph, before end: Int) -> Bool {
        guard let word = ReportWords.places.match(at: index, in: paragraph.words, before: end) else { return false }
        var last = word.words.upperBound
        while last < end, last < word.words.upperBound + 4, isName(last, in: paragraph),
            last == word.words.upperBound || !paragraph.holds(",،(", before: last)
        {
            last += 1
        }
        guard last > word.words.upperBound else { return false }
        guard last < end, !paragraph.holds(",،(;:.", before: last) else { return true }
        let isDated = paragraph.date(at: paragraph.words[last].range.lowerBound) != nil
        return isDated || isSmall(last, in: paragraph) || isVerb(last, in: paragraph)
    }

    /// Whether a word begins with a capital and is no short form.
    private static func isName(_ index: Int, in paragraph: ReadParagraph) -> Bool {
        let scalars = paragraph.text[paragraph.words[index].range].unicodeScalars
        guard let first = scalars.first, first.properties.isUppercase else { return false }
        return !scalars.allSatisfy { $0.properties.isUppercase }
    }

    /// Whether a word says nothing at the end of a phrase: it led to a date, a place or a verb.
    private static func isSmall(_ index: Int, in paragraph: ReadParagraph) -> Bool {
        let word = paragraph.words[index].folded
        return isFiller(word) || ReportWords.isPlaceWord(word)
            || ReportWords.deniable.match(at: index, in: paragraph.words, before: index + 1) != nil
            || ReportWords.auxiliaries.match(at: index, in: paragraph.words, before: index + 1) != nil
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
        let before = paragraph.dates(before: date.range.lowerBound).last(where: \.isStretch)
        let first = before.map { paragraph.wordsBefore($0.range.upperBound).upperBound } ?? sentence.lowerBound
        let last = paragraph.wordsBefore(date.range.upperBound).upperBound
        return max(first, sentence.lowerBound)..<max(last, first + 1)
    }
}
