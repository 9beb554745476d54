internal import Importing
internal import Scalars

/// Tells which verbs of a sentence are denied, wished for or no more than an invitation.
struct Denial {
    private let paragraph: ReadParagraph
    private let sentence: Range<Int>
    private let words: [PhraseList.Match]

    init(in sentence: Range<Int>, of paragraph: ReadParagraph) {
        (self.sentence, self.paragraph) = (sentence, paragraph)
        words = ReportWords.denials.matches(in: paragraph.words, sentence).filter { word in
            // `Workshop No. 3`
            let next = word.words.upperBound
            return word.meaning != "nothing"
                && !(word.meaning == "any" && next < sentence.upperBound && Int(paragraph.words[next].folded) != nil)
        }
    }

    /// The places of the verbs that are denied.
    var verbs: [Range<Int>] {
        guard !words.isEmpty else { return [] }
        let found = Self.verbs.flatMap { $0.matches(in: paragraph.words, sentence) }.map(\.words)
        let members = ReportWords.member.matches(in: paragraph.words, sentence).map(\.words)
        return found.filter { verb in words.contains { denies($0, verb, among: found) } }
            + members.filter { member in words.contains { reaches($0.words.upperBound, member, among: found) } }
    }

    private static let verbs = [ReportWords.roles, ReportWords.held, ReportWords.tookPart, ReportWords.deniable]

    /// Whether a verb is denied of the centre, which stands close before it, or right behind where verbs come first.
    static func isOfCentre(_ verb: Range<Int>, in sentence: Range<Int>, of paragraph: ReadParagraph) -> Bool {
        paragraph.has(ReportWords.centre, in: sentence.clamped(to: (verb.lowerBound - 6)..<(verb.upperBound + 2)))
    }

    /// Whether a noun is denied: `no workshop`.
    func denies(noun: Range<Int>) -> Bool {
        words.contains { word in
            word.meaning == "any" && (0...2).contains(noun.lowerBound - word.words.upperBound)
                && isOpen(word.words.upperBound, noun.lowerBound)
        }
    }

    private func denies(_ word: PhraseList.Match, _ verb: Range<Int>, among verbs: [Range<Int>]) -> Bool {
        let isBehind = word.words.lowerBound == verb.upperBound
        switch word.meaning {
        case "unreal": return reaches(word.words.upperBound, verb, among: verbs)
        case "any":
            return isBehind || isBeside(word.words.upperBound, verb)
                || isSubject(word.words.upperBound) && reaches(word.words.upperBound, verb, among: verbs)
        default: return isBeside(word.words.upperBound, verb) || isWritten(word, before: verb, among: verbs)
        }
    }

    /// In Chinese, day and place stand between: `未能于2018年5月举行`.
    private func isWritten(_ word: PhraseList.Match, before verb: Range<Int>, among verbs: [Range<Int>]) -> Bool {
        let first = paragraph.text[paragraph.words[word.words.lowerBound].range].unicodeScalars.first
        return (0x3400...0x9FFF).contains(first?.value ?? 0)
            && reaches(word.words.upperBound, verb, among: verbs, within: 14)
    }

    /// Whether only small words stand between a word and a verb, or what two commas set apart.
    private func isBeside(_ start: Int, _ verb: Range<Int>) -> Bool {
        guard start <= verb.lowerBound else { return false }
        var index = start
        while index < verb.lowerBound {
            if paragraph.holds(",،，", before: index) {
                let close = ((index + 1)..<max(index + 1, min(index + 10, verb.lowerBound + 1))).first {
                    paragraph.holds(",،，", before: $0)
                }
                guard let close else { return false }
                index = close
                if index >= verb.lowerBound { return true }
            }
            guard let next = small(at: index) else { return false }
            index = next
        }
        return true
    }

    private func small(at index: Int) -> Int? {
        [ReportWords.auxiliaries, ReportWords.denials, ReportWords.centre].lazy.compactMap { list in
            list.match(at: index, in: paragraph.words, before: sentence.upperBound)?.words.upperBound
        }.first
    }

    /// Whether a noun stands close behind a word: `no workshop was held`.
    private func isSubject(_ start: Int) -> Bool {
        let near = start..<max(start, min(start + 4, sentence.upperBound))
        return [ReportWords.nouns, ReportWords.outputs].contains { paragraph.has($0, in: near) }
    }

    /// Whether a verb follows in the same clause, with no other before it.
    private func reaches(_ start: Int, _ verb: Range<Int>, among verbs: [Range<Int>], within limit: Int = 8) -> Bool {
        guard (0...limit).contains(verb.lowerBound - start), isOpen(start, verb.lowerBound) else { return false }
        let between = start..<verb.lowerBound
        return !verbs.contains { $0.lowerBound >= start && $0.upperBound <= verb.lowerBound && !$0.isEmpty }
            && !between.contains { ReportWords.dates.conjunctions.contains(paragraph.words[$0].folded) }
    }

    private func isOpen(_ start: Int, _ end: Int) -> Bool {
        start >= end || !(start...end).contains { $0 < sentence.upperBound && paragraph.holds(",،，:：(（", before: $0) }
    }
}

extension Candidate {
    /// Whether all that is told of it is that it did not take place, or that others stayed away.
    var isDenied: Bool {
        all.contains { part in part.sentences.contains { isDenied($0, part.paragraph) } }
            && !all.contains { $0.paragraph.affirms(in: $0.words, byCentre: isDeniedOfCentre) }
    }

    /// What is denied of a Party is not denied of the whole.
    private func isDenied(_ sentence: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        paragraph.denied(in: sentence).contains { verb in
            let before = max(sentence.lowerBound, verb.lowerBound - 6)..<max(sentence.lowerBound, verb.lowerBound)
            return NamedParties.matches(in: paragraph, before).isEmpty || paragraph.has(ReportWords.centre, in: before)
        }
    }

    private var isDeniedOfCentre: Bool {
        all.contains { part in
            part.sentences.contains { sentence in
                part.paragraph.denied(in: sentence).contains {
                    Denial.isOfCentre($0, in: sentence, of: part.paragraph)
                }
            }
        }
    }
}

extension ReadParagraph {
    /// Whether some words say that something took place, is under way, or was put off; where the centre is said to have
    /// done nothing in it, that others held or attended it says nothing.
    func affirms(in range: Range<Int>, byCentre: Bool) -> Bool {
        let others = byCentre ? [] : [ReportWords.held, ReportWords.tookPart, ReportWords.people]
        return ([ReportWords.roles, ReportWords.putOff] + others).contains { !affirmed($0, in: range).isEmpty }
            || affirmed(ReportWords.statuses, in: range).contains { $0.meaning != "planned" }
    }
}
