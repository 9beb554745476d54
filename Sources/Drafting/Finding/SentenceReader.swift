internal import Importing
internal import Scalars

/// Finds what single sentences tell of, one thing or several.
enum SentenceReader {
    static func candidates(in paragraph: ReadParagraph, path: [ReadParagraph]) -> [Candidate] {
        paragraph.sentences.flatMap { candidates(in: $0, of: paragraph, path) }
    }

    private static func candidates(
        in sentence: Range<Int>, of paragraph: ReadParagraph, _ path: [ReadParagraph]
    ) -> [Candidate] {
        let part = Candidate.Part(paragraph, sentence)
        if let member = ReportWords.member.matches(in: paragraph.words, sentence).first {
            return [self.member(member.words, part, path)]
        }
        let nouns = nouns(in: sentence, of: paragraph)
        let dates = part.dates.filter { $0.hasMonth }.filter { !DateChooser.isOfOther($0, in: paragraph) }
        guard !nouns.isEmpty else { return [] }
        let statuses = ReportWords.statuses.matches(in: paragraph.words, sentence)
        let status = statuses.first
        let isDecided = status.map { $0.meaning != "ongoing" } ?? false
        guard !dates.isEmpty || isDecided else { return [] }
        if !isDecided, !tells(part) { return [] }
        var found: [Candidate] = []
        for (index, noun) in nouns.enumerated() {
            let end = index + 1 < nouns.count ? nouns[index + 1].lowerBound : sentence.upperBound
            let own = dates.filter { owner(of: $0, nouns, paragraph) == index }
            let isMeant =
                isDecided && noun.lowerBound > (status?.words.lowerBound ?? 0) - 12 && isEvent(noun, paragraph)
            guard !own.isEmpty || isMeant else { continue }
            let phrase = NounPhrase.range(from: noun.lowerBound, in: paragraph, before: end)
            var candidate = Candidate(title: paragraph.text(of: phrase), titled: paragraph, path: path)
            candidate.titleWords = phrase
            candidate.parts = [Candidate.Part(paragraph, nouns.count == 1 ? sentence : region(index, nouns, sentence))]
            if isDecided, nouns.count > 1, let status {
                candidate.parts.append(Candidate.Part(paragraph, status.words))
            }
            if let date = own.first { candidate.date = (YearFinder.dated(date, in: paragraph), paragraph) }
            found.append(candidate)
        }
        return found
    }

    /// Whether a noun without a date can be a plan of its own: services and meetings are named in passing.
    private static func isEvent(_ noun: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        let kind = ReportWords.nouns.match(at: noun.lowerBound, in: paragraph.words, before: noun.upperBound)?.meaning
        return kind.map { !["service", "meeting", "visit", "training"].contains($0) } ?? false
    }

    /// Whether a sentence tells of something that the centre did or took part in.
    private static func tells(_ part: Candidate.Part) -> Bool {
        [ReportWords.roles, ReportWords.held, ReportWords.tookPart].contains { part.has($0) }
            || ReportWords.people.matches(in: part.paragraph.words, part.words).count > 0
    }

    private static func member(_ words: Range<Int>, _ part: Candidate.Part, _ path: [ReadParagraph]) -> Candidate {
        let phrase = NounPhrase.range(from: words.lowerBound, in: part.paragraph, before: part.words.upperBound)
        var candidate = Candidate(title: part.paragraph.text(of: phrase), titled: part.paragraph, path: path)
        candidate.titleWords = phrase
        candidate.parts = [part]
        return candidate
    }

    /// The places of nouns; one that follows another closely belongs to it: `participation à la réunion`.
    private static func nouns(in sentence: Range<Int>, of paragraph: ReadParagraph) -> [Range<Int>] {
        var nouns: [Range<Int>] = []
        for match in ReportWords.nouns.matches(in: paragraph.words, sentence) {
            if let last = nouns.last, match.words.lowerBound - last.upperBound <= 3,
                !paragraph.text[
                    paragraph.words[last.upperBound - 1].range
                        .upperBound..<paragraph.words[match.words.lowerBound].range
                        .lowerBound
                ].holds(where: { "(),،".unicodeScalars.contains($0) || $0.properties.numericType == .decimal })
            {
                nouns[nouns.count - 1] = last.lowerBound..<match.words.upperBound
            } else {
                nouns.append(match.words)
            }
        }
        return nouns
    }

    /// The noun that a date belongs to: the last before it, else the first.
    private static func owner(of date: FoundDate, _ nouns: [Range<Int>], _ paragraph: ReadParagraph) -> Int {
        nouns.lastIndex { paragraph.words[$0.lowerBound].range.lowerBound < date.range.lowerBound } ?? 0
    }

    private static func region(_ index: Int, _ nouns: [Range<Int>], _ sentence: Range<Int>) -> Range<Int> {
        let end = index + 1 < nouns.count ? nouns[index + 1].lowerBound : sentence.upperBound
        return (index == 0 ? sentence.lowerBound : nouns[index].lowerBound)..<end
    }
}
