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
        ReportWords.roles.matches(in: paragraph.words, sentence).filter(isMeant)
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
        case "attended": return namesCentre || !paragraph.has(ReportWords.people, in: sentence)
        case "organised": return namesCentre && !isByOther(match)
        case "co_organised", "hosted", "contributed": return namesCentre
        default: return true
        }
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
