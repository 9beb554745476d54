internal import Importing
internal import Scalars

/// Finds what single sentences tell of, one thing or several.
enum SentenceReader {
    static func candidates(in paragraph: ReadParagraph, path: [ReadParagraph]) -> [Candidate] {
        var found: [Candidate] = []
        var told = 0
        for sentence in paragraph.sentences {
            let own = candidates(in: sentence, of: paragraph, path)
            if own.isEmpty, told == 1, let last = found.last, goesOn(sentence, of: paragraph, last) {
                found[found.count - 1].parts.append(Candidate.Part(paragraph, sentence))
            } else {
                found += own
                told = own.count
            }
        }
        return found
    }

    /// Whether a sentence says more of what the one before it tells of: who came, or what became of it.
    private static func goesOn(_ sentence: Range<Int>, of paragraph: ReadParagraph, _ last: Candidate) -> Bool {
        let start = sentence.lowerBound..<min(sentence.lowerBound + 2, sentence.upperBound)
        let isAgain = !ReportWords.again.matches(
            in: paragraph.words, start.lowerBound..<min(start.lowerBound + 4, sentence.upperBound)
        ).filter { start.contains($0.words.lowerBound) }.isEmpty
        let fate =
            [ReportWords.held, ReportWords.putOff].contains { !paragraph.affirmed($0, in: sentence).isEmpty }
            || ReportWords.statuses.matches(in: paragraph.words, sentence).contains { $0.meaning == "cancelled" }
        let came = [ReportWords.tookPart, ReportWords.gathered, ReportWords.absent].contains {
            paragraph.has($0, in: sentence)
        }
        let tookPart = ReportWords.tookPart.matches(in: paragraph.words, sentence)
        let others = nouns(in: sentence, of: paragraph).filter { noun in
            noun.lowerBound > sentence.lowerBound + 1 && !tookPart.contains { $0.words.overlaps(noun) }
        }
        let isDated = paragraph.dates(in: sentence).contains(where: \.hasMonth)
        guard others.isEmpty, paragraph.affirmed(ReportWords.member, in: sentence).isEmpty else { return false }
        return isAgain && (fate || came && !isDated)
            || came && !isDated && !paragraph.has(ReportWords.centre, in: sentence)
    }

    private static func candidates(
        in sentence: Range<Int>, of paragraph: ReadParagraph, _ path: [ReadParagraph]
    ) -> [Candidate] {
        let part = Candidate.Part(paragraph, sentence)
        if let member = ReportWords.member.matches(in: paragraph.words, sentence).first {
            return isDenied(member.words, paragraph) ? [] : [self.member(member.words, part, path)]
        }
        var nouns = told(sentence, paragraph)
        let dates = part.dates.filter { $0.hasMonth }.filter { !DateChooser.isOfOther($0, in: paragraph) }
        if dates.count > nouns.count {
            let apart = told(sentence, paragraph, joined: false)
            if apart.count == dates.count { nouns = apart }
        }
        if let output = Published.output(in: sentence, of: paragraph, path) { return [output] }
        guard !nouns.isEmpty else { return [] }
        let statuses = ReportWords.statuses.matches(in: paragraph.words, sentence)
        let status = statuses.first
        let isRunning = status?.meaning == "ongoing" && beginsWithThing(part, nouns, among: ["project"])
        let isDecided = status.map { $0.meaning != "ongoing" } ?? false || isRunning
        guard !dates.isEmpty || isDecided else { return [] }
        if !isDecided, !tells(part), !(dates.contains(where: \.hasDay) && beginsWithThing(part, nouns)) { return [] }
        var found: [Candidate] = []
        let row = DateRow(dates, nouns, in: paragraph, sentence)
        for (index, noun) in nouns.enumerated() {
            let end = index + 1 < nouns.count ? nouns[index + 1].lowerBound : sentence.upperBound
            let own = row.dates(of: index)
            let isMeant =
                isDecided && noun.lowerBound > (status?.words.lowerBound ?? 0) - 12 && isEvent(noun, paragraph)
            guard !own.isEmpty || isMeant else { continue }
            let phrase = NounPhrase.range(
                from: noun.lowerBound, in: paragraph, before: withoutArticle(end, behind: noun, in: paragraph))
            var candidate = Candidate(title: paragraph.text(of: phrase), titled: paragraph, path: path)
            candidate.titleWords = phrase
            candidate.parts = row.regions(of: index, titled: phrase).map { Candidate.Part(paragraph, $0) }
            if isDecided, nouns.count > 1, let status {
                candidate.parts.append(Candidate.Part(paragraph, status.words))
            }
            // Where one thing alone is told of, all that its sentences say decides between several dates.
            if nouns.count > 1, let date = own.first {
                candidate.date = (YearFinder.dated(date, in: paragraph), paragraph)
            }
            found.append(candidate)
        }
        return found
    }

    private static func isDenied(_ words: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        !paragraph.denied(in: words).isEmpty
    }

    /// The nouns of what is not said to have failed.
    private static func told(
        _ sentence: Range<Int>, _ paragraph: ReadParagraph, joined: Bool = true
    ) -> [Range<Int>] {
        let nouns = nouns(in: sentence, of: paragraph, joined: joined)
        let denial = Denial(in: sentence, of: paragraph)
        let denied = Array(paragraph.denied(in: sentence))
        guard !denied.isEmpty else { return nouns.filter { !denial.denies(noun: $0) } }
        let isOfCentre = denied.contains { Denial.isOfCentre($0, in: sentence, of: paragraph) }
        guard paragraph.affirms(in: sentence, byCentre: isOfCentre) else { return [] }
        let verbs = [ReportWords.roles, ReportWords.held, ReportWords.tookPart, ReportWords.putOff].flatMap {
            paragraph.affirmed($0, in: sentence)
        }.map(\.words)
        return nouns.filter { noun in
            let before = { (words: [Range<Int>]) in
                words.map(\.upperBound).filter { $0 <= noun.lowerBound }.max() ?? -1
            }
            return !denial.denies(noun: noun) && (before(denied) < 0 || before(verbs) > before(denied))
        }
    }

    /// Whether a noun without a date can be a plan of its own: services and meetings are named in passing.
    private static func isEvent(_ noun: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        let kind = ReportWords.nouns.match(at: noun.lowerBound, in: paragraph.words, before: noun.upperBound)?.meaning
        return kind.map { !["service", "meeting", "visit", "training"].contains($0) } ?? false
    }

    /// `Technical visit to the plant, 22 November 2018`: a line that names a thing before all else.
    private static func beginsWithThing(
        _ part: Candidate.Part, _ nouns: [Range<Int>], among kinds: Set<String>? = nil
    ) -> Bool {
        guard let first = nouns.first, first.lowerBound == part.words.lowerBound,
            part.paragraph.sentences.first?.lowerBound == part.words.lowerBound
        else { return false }
        let noun = ReportWords.nouns.match(at: first.lowerBound, in: part.paragraph.words, before: first.upperBound)
        return kinds.map { kinds in noun.map { kinds.contains($0.meaning) } ?? false } ?? true
    }

    /// Whether a sentence tells of something that the centre did or took part in.
    private static func tells(_ part: Candidate.Part) -> Bool {
        [ReportWords.roles, ReportWords.held, ReportWords.tookPart].contains {
            !part.paragraph.affirmed($0, in: part.words).isEmpty
        }
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
    /// - Parameter joined: whether `un atelier et une formation` are one too.
    private static func nouns(
        in sentence: Range<Int>, of paragraph: ReadParagraph, joined: Bool = true
    ) -> [Range<Int>] {
        var nouns: [Range<Int>] = []
        for match in ReportWords.nouns.matches(in: paragraph.words, sentence) {
            if let last = nouns.last,
                match.words.lowerBound - last.upperBound <= 3 || isOfProject(match, behind: last, paragraph),
                joined || conjunction(in: last.upperBound..<match.words.lowerBound, of: paragraph) == nil,
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

    /// `the launch workshop of the Nairobi River project`: the project is no thing of its own.
    private static func isOfProject(
        _ match: PhraseList.Match, behind noun: Range<Int>, _ paragraph: ReadParagraph
    ) -> Bool {
        let between = noun.upperBound..<match.words.lowerBound
        guard match.meaning == "project", (1...6).contains(between.count) else { return false }
        let joins = ReportWords.dates.conjunctions
        return ReportWords.smallNameWords.contains(paragraph.words[between.lowerBound].folded)
            && !between.contains { joins.contains(paragraph.words[$0].folded) }
            && ![ReportWords.roles, ReportWords.held, ReportWords.tookPart].contains { paragraph.has($0, in: between) }
    }

    /// Where a title ends before the next thing: at the `and` before the article of that.
    private static func withoutArticle(_ end: Int, behind noun: Range<Int>, in paragraph: ReadParagraph) -> Int {
        conjunction(in: max(noun.upperBound, end - 2)..<max(noun.upperBound, end), of: paragraph) ?? end
    }

    private static func conjunction(in range: Range<Int>, of paragraph: ReadParagraph) -> Int? {
        range.first { ReportWords.dates.conjunctions.contains(paragraph.words[$0].folded) }
    }
}
