internal import Importing
internal import Scalars

/// What sentences say of what appeared, and when: `A guide on PCBs was published in 2018`.
enum Published {
    /// The output of which a sentence says that it appeared; nil where somebody else published it.
    static func output(in sentence: Range<Int>, of paragraph: ReadParagraph, _ path: [ReadParagraph]) -> Candidate? {
        guard
            let verb = paragraph.affirmed(ReportWords.published, in: sentence).first(where: { isVerb($0, paragraph) }),
            let noun = noun(in: sentence, of: paragraph, besides: verb.words),
            isOfCentre(verb.words, noun, sentence, paragraph)
        else { return nil }
        let statuses = ReportWords.statuses.matches(in: paragraph.words, sentence)
        guard statuses.isEmpty, paragraph.denied(in: sentence).isEmpty else { return nil }
        let phrase = title(noun, behind: verb.words, in: paragraph, before: sentence.upperBound)
        var candidate = Candidate(title: paragraph.text(of: phrase), titled: paragraph, path: path)
        candidate.titleWords = phrase
        candidate.parts = [Candidate.Part(paragraph, sentence)]
        return candidate
    }

    /// Whether a sentence says when something appeared.
    static func isDate(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        paragraph.has(ReportWords.published, in: paragraph.sentence(at: date.range.lowerBound))
            || paragraph.has(ReportWords.publishing, in: paragraph.sentence(at: date.range.lowerBound)) && date.hasMonth
    }

    /// `in March and June 2018`: what appeared several times has no one date.
    static func isOneOfSeveral(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        let end = paragraph.wordsBefore(date.range.lowerBound).upperBound
        return end > 1 && ReportWords.dates.conjunctions.contains(paragraph.words[end - 1].folded)
            && ReportWords.dates.months[paragraph.words[end - 2].folded] != nil
    }

    /// `publication` names what others say in a verb.
    private static func isVerb(_ match: PhraseList.Match, _ paragraph: ReadParagraph) -> Bool {
        match.words.count > 1 || !["publication", "parution"].contains(paragraph.words[match.words.lowerBound].folded)
    }

    /// The noun of the output, with none of an activity before it.
    private static func noun(
        in sentence: Range<Int>, of paragraph: ReadParagraph, besides verb: Range<Int>
    ) -> Range<Int>? {
        let outputs = ReportWords.outputs.matches(in: paragraph.words, sentence).map(\.words)
        let noun = outputs.first { !$0.overlaps(verb) && ($0.lowerBound < verb.lowerBound) == (outputs[0] == $0) }
        guard let noun = noun ?? outputs.first, noun.lowerBound - sentence.lowerBound < 20 else { return nil }
        let start = min(noun.lowerBound, verb.upperBound)
        let before = (noun.lowerBound < verb.lowerBound ? sentence.lowerBound : start)..<noun.lowerBound
        return paragraph.has(ReportWords.nouns, in: before) ? nil : noun
    }

    /// Whether nobody but the centre is named as who published it.
    private static func isOfCentre(
        _ verb: Range<Int>, _ noun: Range<Int>, _ sentence: Range<Int>, _ paragraph: ReadParagraph
    ) -> Bool {
        let behind = verb.upperBound..<sentence.upperBound
        if paragraph.has(ReportWords.centre, in: sentence.lowerBound..<verb.lowerBound) { return true }
        let agent = behind.first { ReportWords.agents.contains(paragraph.words[$0].folded) }
        if let agent, !paragraph.has(ReportWords.centre, in: agent..<min(agent + 5, sentence.upperBound)) {
            return false
        }
        if noun.lowerBound < verb.lowerBound { return noun.lowerBound - sentence.lowerBound < 5 }
        return (sentence.lowerBound..<verb.lowerBound).allSatisfy { saysNothing($0, paragraph) }
    }

    /// Whether a word before the verb is part of a date, or only leads to it or to the verb.
    private static func saysNothing(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        let word = paragraph.words[index]
        return paragraph.date(at: word.range.lowerBound) != nil || ReportWords.dates.fillers.contains(word.folded)
            || ReportWords.isPlaceWord(word.folded) || word.folded.isSpelled("se")
            || ReportWords.auxiliaries.match(at: index, in: paragraph.words, before: index + 1) != nil
    }

    /// What it is called: from its noun on, in Chinese up to it.
    private static func title(
        _ noun: Range<Int>, behind verb: Range<Int>, in paragraph: ReadParagraph, before end: Int
    ) -> Range<Int> {
        let scalar = paragraph.words[noun.lowerBound].folded.unicodeScalars.first?.value ?? 0
        guard (0x3400...0x9FFF).contains(scalar) else {
            return NounPhrase.range(from: noun.lowerBound, in: paragraph, before: end, isOutput: true)
        }
        let start = (0..<noun.lowerBound).last { index in
            index < verb.upperBound && verb.upperBound <= noun.lowerBound
                || paragraph.holds("，。；、：《", before: index + 1)
                || paragraph.words[index].folded.isSpelled("了")
        }
        return (start.map { $0 + 1 } ?? noun.lowerBound)..<noun.upperBound
    }
}
