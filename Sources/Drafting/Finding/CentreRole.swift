internal import Importing
internal import Scalars

/// A role that words give to the centre, with how closely they stand to it.
struct CentreRole {
    let told: ToldState.Told
    /// Whether the centre stands close beside the words: others may have organised what it attended.
    let isOfCentre: Bool
    let isInTitle: Bool

    /// The roles that are told of something, each by the words that stand nearest to the centre.
    static func roles(of candidate: Candidate, _ known: ReportKnowledge) -> [String: CentreRole] {
        var found: [String: CentreRole] = [:]
        for (index, part) in candidate.all.enumerated() {
            for sentence in part.sentences {
                let words = RoleWords(sentence, of: part.paragraph, known)
                for match in words.matches where found[match.meaning]?.isOfCentre != true {
                    let role = CentreRole(
                        told: ToldState.Told(
                            meaning: match.meaning, words: part.paragraph.text(of: match.words),
                            paragraph: part.paragraph.number),
                        isOfCentre: words.isOfCentre(match), isInTitle: index == 0)
                    if found[match.meaning] == nil || role.isOfCentre { found[match.meaning] = role }
                }
            }
        }
        return found
    }
}

/// The words of a sentence that give the centre a role.
private struct RoleWords {
    private let paragraph: ReadParagraph
    private let sentence: Range<Int>
    private let known: ReportKnowledge

    init(_ sentence: Range<Int>, of paragraph: ReadParagraph, _ known: ReportKnowledge) {
        (self.sentence, self.paragraph, self.known) = (sentence, paragraph, known)
    }

    var matches: [PhraseList.Match] {
        paragraph.affirmed(ReportWords.roles, in: sentence).filter(isMeant)
    }

    /// Whether the centre stands in the words or close beside them.
    func isOfCentre(_ match: PhraseList.Match) -> Bool {
        let near = (match.words.lowerBound - 4)..<(match.words.upperBound + 5)
        return near.clamped(to: sentence).contains { known.isCentre($0, in: paragraph) } && !isByOther(match)
    }

    /// Whether the centre is who did it.
    private func isMeant(_ match: PhraseList.Match) -> Bool {
        let namesCentre = paragraph.has(ReportWords.centre, in: sentence) || known.isNamed(in: paragraph, sentence)
        switch match.meaning {
        case "attended":
            return !isOfOthers(match) && (namesCentre || !paragraph.has(ReportWords.people, in: sentence))
        case "organised": return namesCentre && !isByOther(match) && !isOfOther(match)
        case "co_organised", "hosted", "contributed": return namesCentre
        default: return true
        }
    }

    /// `in which 45 participants took part`, `attended by 30 experts`: who came was not the centre.
    private func isOfOthers(_ match: PhraseList.Match) -> Bool {
        let (start, end) = (match.words.lowerBound, match.words.upperBound)
        if end < sentence.upperBound {
            if ReportWords.agents.contains(paragraph.words[end].folded) { return true }
            let isOpen = !ReportWords.isPlaceWord(paragraph.words[end - 1].folded)
            if isOpen, isNumber(end), !known.isCentre(max(sentence.lowerBound, start - 1), in: paragraph) {
                return true
            }
        }
        let before = max(sentence.lowerBound, start - 3)..<start
        // `en la que participó la directora del Centro`
        let behind = end..<min(end + 5, sentence.upperBound)
        guard !before.contains(where: { known.isCentre($0, in: paragraph) }),
            !behind.contains(where: { known.isCentre($0, in: paragraph) && !paragraph.holds(",،;", before: $0) })
        else { return false }
        let isRelative = ReportWords.relatives.matches(in: paragraph.words, before).last?.words.upperBound == start
        return isRelative || before.contains(where: isNumber) && !paragraph.has(ReportWords.centre, in: before)
    }

    /// A number of those who came, in digits.
    private func isNumber(_ index: Int) -> Bool {
        (Int(paragraph.words[index].folded).map { (1..<1900).contains($0) } ?? false)
            && paragraph.date(at: paragraph.words[index].range.lowerBound) == nil
    }

    /// `la Secretaría organizó la reunión`: who did it stands before, and is not the centre.
    private func isOfOther(_ match: PhraseList.Match) -> Bool {
        let end = match.words.upperBound
        let isPassive = end < sentence.upperBound && ReportWords.agents.contains(paragraph.words[end].folded)
        let before = max(sentence.lowerBound, match.words.lowerBound - 3)..<match.words.lowerBound
        return !isPassive && paragraph.has(ReportWords.secretariats, in: before)
            && !before.contains { known.isCentre($0, in: paragraph) }
    }

    /// `organisé par le Secrétariat`: who did it follows, and is not the centre.
    private func isByOther(_ match: PhraseList.Match) -> Bool {
        let end = match.words.upperBound
        guard end < sentence.upperBound, ReportWords.agents.contains(paragraph.words[end].folded) else { return false }
        let agent = (end + 1)..<min(end + 7, sentence.upperBound)
        let stop = agent.first {
            paragraph.holds(",،;", before: $0) || ReportWords.isPlaceWord(paragraph.words[$0].folded)
        }
        return !(agent.lowerBound..<(stop ?? agent.upperBound)).contains { known.isCentre($0, in: paragraph) }
    }
}
