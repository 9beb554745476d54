internal import Analysis
internal import ExactNumbers
internal import Results
internal import Scalars

extension PageOne {
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// The scores that one lost item would lower.
    var fragile: Section? {
        let scored = assessment.criteria.filter { !$0.isLeftOutByGate }.flatMap(\.indicators)
        let scores = scored.compactMap(FragileScore.init).sorted { $0.loss > $1.loss }
        // The brief edition has no place for the others.
        let number = context.edition == .brief ? scores.count : PageOne.fragileShown
        let shown = scores.prefix(number).map { context.sentence(on: $0) }
        let rest = scores.count - shown.count
        let more = rest > 0 ? [say.moreFragile(rest)] : []
        let list = scores.isEmpty ? Block.paragraph(say("steps.nothing_fragile")) : .list(shown + more)
        return Section(
            anchor: Anchor(.fragile), title: say("page_one.hangs_on_one_item"), blocks: [list])
    }

    /// How many there is room for; the others say it of themselves among the criteria.
    private static let fragileShown = 4

    /// Names and digests of criteria and record; whole digests would fill the page that is to be read at a glance, but
    /// where nothing else holds them they stand whole.
    var identities: Block {
        let methodology = assessment.methodology
        let evaluation = assessment.evaluation
        let isWhole = context.edition == .brief
        let identity = isWhole ? say.wholeIdentity : say.identity
        let names = say(
            "page_one.applied",
            [
                "criteria": identity(methodology.id, methodology.sha256),
                "record": identity(evaluation.id, evaluation.sha256),
            ])
        let place = say(
            "page_one.digests_shortened",
            ["section": say.quoted(say("method.digests").linked(to: Anchor(.digests)))])
        return .note(isWhole ? names : say.sentences([names, place]))
    }
}

extension ReportContext {
    /// What a score hangs on, with the indicator's name.
    func sentence(on score: FragileScore) -> Words {
        let item = score.items.count == 1 ? name(ofItem: score.items[0]) : nil
        return say.fragile(
            say.quoted(name(of: score.indicator)), say.without(item, of: score.items.count), score.score, score.lower)
    }
}
