internal import Importing
internal import Scalars

/// How far something has come and what the centre did in it, where words say so.
struct ToldState {
    /// A choice of a field with the words that say it.
    struct Told {
        let meaning: String
        let words: String
        let paragraph: Int
        var isCertain = true
    }

    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    /// What says that it was put off, unless it was held after all.
    private var putOff: Told? { held == nil ? first(ReportWords.putOff) : nil }

    private var held: Told? { first(ReportWords.held) }

    var status: Told? {
        if let cancelled = status(named: "cancelled") { return cancelled }
        if let held { return Told(meaning: "completed", words: held.words, paragraph: held.paragraph) }
        if let putOff { return Told(meaning: "postponed", words: putOff.words, paragraph: putOff.paragraph) }
        if let planned = status(named: "planned") { return planned }
        if let ongoing = status(named: "ongoing") { return ongoing }
        let done = first(ReportWords.tookPart) ?? past
        return done.map { Told(meaning: "completed", words: $0.words, paragraph: $0.paragraph, isCertain: false) }
    }

    /// What the centre did, which is in the past where nothing says otherwise.
    private var past: Told? {
        for part in candidate.cells == nil ? candidate.parts : candidate.all {
            let matches = ReportWords.roles.matches(in: part.paragraph.words, part.words)
            if let match = matches.first { return told(match, part) }
        }
        return first(ReportWords.people)
    }

    private func status(named name: String) -> Told? {
        for part in candidate.all {
            for match in ReportWords.statuses.matches(in: part.paragraph.words, part.words) where match.meaning == name
            {
                if isAboutThis(match, part) { return told(match, part) }
            }
        }
        return nil
    }

    /// Plans of a further phase in the last sentences say nothing of the thing itself.
    private func isAboutThis(_ match: PhraseList.Match, _ part: Candidate.Part) -> Bool {
        let before = max(part.words.lowerBound, match.words.lowerBound - 3)..<match.words.lowerBound
        return !before.contains { ReportWords.negations.contains(part.paragraph.words[$0].folded) }
    }

    /// What the centre did in it.
    func role(in known: ReportKnowledge) -> Told? {
        var found: [String: Told] = [:]
        for part in candidate.all {
            for sentence in part.sentences {
                for match in ReportWords.roles.matches(in: part.paragraph.words, sentence)
                where found[match.meaning] == nil {
                    guard names(match, part, sentence, known) else { continue }
                    found[match.meaning] = told(match, part)
                }
            }
        }
        if let contributed = found["contributed"] { return contributed }
        if let together = found["co_organised"],
            found["organised"] != nil || candidate.cells != nil
                || together.meaning.isEmpty == false && isOfCentre(together, known)
        {
            return together
        }
        if let organised = found["organised"], let with = together(organised, known) { return with }
        if let hosted = found["hosted"], found["organised"] == nil { return hosted }
        return found["organised"] ?? found["attended"]
    }

    /// `organised by the Centre with …`
    private func together(_ organised: Told, _ known: ReportKnowledge) -> Told? {
        for part in candidate.all where part.paragraph.number == organised.paragraph {
            let words = part.paragraph.words
            for match in ReportWords.roles.matches(in: words, part.words) where match.meaning == "organised" {
                let after = match.words.upperBound..<min(match.words.upperBound + 5, part.words.upperBound)
                for index in after.dropLast() where isCentre(index, part.paragraph, known) {
                    guard let with = ReportWords.together.match(at: index + 1, in: words, before: part.words.upperBound)
                    else { continue }
                    let said = part.paragraph.text(of: match.words.lowerBound..<with.words.upperBound)
                    return Told(meaning: "co_organised", words: said, paragraph: part.paragraph.number)
                }
            }
        }
        return nil
    }

    private func isCentre(_ index: Int, _ paragraph: ReadParagraph, _ known: ReportKnowledge) -> Bool {
        known.shortNames.contains(paragraph.words[index].folded)
            || ReportWords.centre.match(at: index, in: paragraph.words, before: index + 1) != nil
    }

    /// Whether the centre is who did it.
    private func names(
        _ match: PhraseList.Match, _ part: Candidate.Part, _ sentence: Range<Int>, _ known: ReportKnowledge
    ) -> Bool {
        let paragraph = part.paragraph
        let namesCentre = paragraph.has(ReportWords.centre, in: sentence) || known.isNamed(in: paragraph, sentence)
        switch match.meaning {
        case "attended": return namesCentre || !paragraph.has(ReportWords.people, in: sentence)
        case "co_organised", "organised", "hosted", "contributed": return namesCentre
        default: return true
        }
    }

    private func isOfCentre(_ told: Told, _ known: ReportKnowledge) -> Bool {
        ["co", "со", "共同", "联合"].contains { FoldedText.key(told.words).begins(with: $0) }
    }

    private func first(_ list: PhraseList) -> Told? {
        for part in candidate.parts + (candidate.cells == nil ? [] : [Candidate.Part(candidate.titled)]) {
            if let match = list.matches(in: part.paragraph.words, part.words).first { return told(match, part) }
        }
        return nil
    }

    private func told(_ match: PhraseList.Match, _ part: Candidate.Part) -> Told {
        Told(meaning: match.meaning, words: part.paragraph.text(of: match.words), paragraph: part.paragraph.number)
    }
}

/// What is known before a report is read: cities and meetings by name, and how the centre calls itself.
struct ReportKnowledge {
    /// A meeting of the calendar.
    struct Event {
        let id: String
        let began: String?
        let ended: String?
    }

    var cities: Set<String> = []
    var events: [Event] = []
    /// The short forms of the centre's name.
    var shortNames: Set<String> = []

    func isNamed(in paragraph: ReadParagraph, _ sentence: Range<Int>) -> Bool {
        sentence.contains { shortNames.contains(paragraph.words[$0].folded) }
    }
}
