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

    private var held: Told? { first(ReportWords.held) ?? organisedAfterAll }

    /// `put off from May 2018, was organised in June 2019`
    private var organisedAfterAll: Told? {
        for part in candidate.parts {
            for sentence in part.sentences {
                guard let putOff = part.paragraph.affirmed(ReportWords.putOff, in: sentence).first else { continue }
                let behind = putOff.words.upperBound..<sentence.upperBound
                let organised = part.paragraph.affirmed(ReportWords.roles, in: behind).first {
                    $0.meaning == "organised"
                }
                if let organised { return told(organised, part) }
            }
        }
        return nil
    }

    var status: Told? {
        if let cancelled = status(among: ["cancelled"]) { return cancelled }
        if let held { return Told(meaning: "completed", words: held.words, paragraph: held.paragraph) }
        if let putOff { return Told(meaning: "postponed", words: putOff.words, paragraph: putOff.paragraph) }
        if let first = status(among: ["planned", "ongoing"]) { return first }
        let done = first(ReportWords.tookPart) ?? past
        return done.map { Told(meaning: "completed", words: $0.words, paragraph: $0.paragraph, isCertain: false) }
    }

    /// What the centre did, which is in the past where nothing says otherwise.
    private var past: Told? {
        for part in candidate.cells == nil ? candidate.parts : candidate.all {
            let matches = part.paragraph.affirmed(ReportWords.roles, in: part.words)
            if let match = matches.first { return told(match, part) }
        }
        return first(ReportWords.people)
    }

    /// The first that is told: plans of what is under way come after.
    private func status(among names: Set<String>) -> Told? {
        for part in candidate.all {
            for match in ReportWords.statuses.matches(in: part.paragraph.words, part.words)
            where names.contains(match.meaning) {
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

    /// What the centre did in it; nil where the text says both that it took part and that it organised.
    func role(in known: ReportKnowledge) -> Told? {
        let roles = CentreRole.roles(of: candidate, known)
        if let contributed = roles["contributed"] { return contributed.told }
        let others = ["organised", "co_organised", "hosted"].compactMap { roles[$0] }
        if let attended = roles["attended"], others.isEmpty || attended.isOfCentre || attended.isInTitle {
            return others.contains(where: \.isOfCentre) ? nil : attended.told
        }
        if let together = roles["co_organised"]?.told,
            roles["organised"] != nil || candidate.cells != nil
                || together.meaning.isEmpty == false && isOfCentre(together, known)
        {
            return together
        }
        if let organised = roles["organised"]?.told, let with = together(organised, known) { return with }
        if let hosted = roles["hosted"], roles["organised"] == nil { return hosted.told }
        return roles["organised"]?.told
    }

    /// `organised by the Centre with …`
    private func together(_ organised: Told, _ known: ReportKnowledge) -> Told? {
        for part in candidate.all where part.paragraph.number == organised.paragraph {
            let words = part.paragraph.words
            for match in ReportWords.roles.matches(in: words, part.words) where match.meaning == "organised" {
                let after = match.words.upperBound..<min(match.words.upperBound + 5, part.words.upperBound)
                for index in after.dropLast() where known.isCentre(index, in: part.paragraph) {
                    // `with the support of` is no doing together.
                    guard
                        let with = ReportWords.together.match(at: index + 1, in: words, before: part.words.upperBound),
                        ReportWords.funders.match(at: index + 1, in: words, before: part.words.upperBound) == nil
                    else { continue }
                    let said = part.paragraph.text(of: match.words.lowerBound..<with.words.upperBound)
                    return Told(meaning: "co_organised", words: said, paragraph: part.paragraph.number)
                }
            }
        }
        return nil
    }

    private func isOfCentre(_ told: Told, _ known: ReportKnowledge) -> Bool {
        ["co", "со", "共同", "联合"].contains { FoldedText.key(told.words).begins(with: $0) }
    }

    private func first(_ list: PhraseList) -> Told? {
        for part in candidate.parts + (candidate.cells == nil ? [] : [Candidate.Part(candidate.titled)]) {
            if let match = part.paragraph.affirmed(list, in: part.words).first { return told(match, part) }
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

    /// Whether a word is the centre, or the short form of its name.
    func isCentre(_ index: Int, in paragraph: ReadParagraph) -> Bool {
        shortNames.contains(paragraph.words[index].folded)
            || ReportWords.centre.match(at: index, in: paragraph.words, before: index + 1) != nil
    }

    func isNamed(in paragraph: ReadParagraph, _ sentence: Range<Int>) -> Bool {
        sentence.contains { shortNames.contains(paragraph.words[$0].folded) }
    }
}
