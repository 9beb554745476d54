internal import Analysis
internal import ExactNumbers
internal import Results
internal import Scalars

extension PageOne {
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// The three most useful next steps.
    var steps: Section? {
        let steps = NextStep.best(3, in: assessment).map(words)
        guard !steps.isEmpty else { return nil }
        return Section(anchor: Anchor(.steps), title: say.nextSteps(steps.count), blocks: [.steps(steps)])
    }

    private func words(_ step: NextStep) -> Words {
        switch step {
        case .settle(let question) where question.missing == ["finding"]:
            say(
                "steps.judge",
                [
                    "effects": effects(question),
                    "total": say("steps.raises_total_by", ["gain": say.rounded(question.gain)]),
                ])
        case .settle(let question) where question.missing == ["evidence"]:
            say(
                "steps.prove",
                [
                    "items": named(question.items), "effects": effects(question),
                    "total": say("steps.raises_total_by", ["gain": say.rounded(question.gain)]),
                ])
        case .settle(let question):
            say(
                "steps.supply",
                [
                    "fields": say.all(question.missing.map(say.field)).strong, "items": named(question.items),
                    "paper": settlement(question), "effects": effects(question),
                    "total": say("steps.raises_total_by", ["gain": say.rounded(question.gain)]),
                ])
        case .reach(let indicator, let next):
            say(
                "steps.reach",
                [
                    "distance": distance(next, indicator).strong, "indicator": context.name(of: indicator),
                    "score": say.number(indicator.score ?? 0), "next": say.points(next.score),
                ])
        }
    }

    private func effects(_ question: OpenQuestion) -> Words {
        let effects = question.effects.sorted { $0.gain > $1.gain }.map {
            say(
                "steps.could_rise",
                [
                    "indicator": context.name(of: $0.indicator), "score": say.number($0.score),
                    "reachable": say.number($0.reachable),
                ])
        }
        return effects.count <= 2
            ? say.all(effects) : say.andMore(say.list(Array(effects.prefix(2))), effects.count - 2)
    }

    private func settlement(_ question: OpenQuestion) -> Words {
        say.either(question.missing.map(say.settles).firstOccurrences)
    }

    /// The first few by name, the rest by number.
    private func named(_ items: [String]) -> Words {
        let names = items.prefix(2).map(context.name(ofItem:))
        let rest = items.count - names.count
        return say.items(items.count, names: rest > 0 ? say.list(names) : say.all(names), andMore: rest)
    }

    private func distance(_ next: NextScore, _ indicator: IndicatorResult) -> Words {
        if indicator.scale == .share, let items = next.items { return say.further(items, indicator.measure) }
        return say.further(next.shortBy, indicator)
    }

    /// The scores that one lost item would lower.
    var fragile: Section? {
        let scored = assessment.criteria.filter { !$0.isLeftOutByGate }.flatMap(\.indicators)
        let scores = scored.compactMap(FragileScore.init).sorted { $0.loss > $1.loss }
        let shown = scores.prefix(PageOne.fragileShown).map { context.sentence(on: $0) }
        let rest = scores.count - shown.count
        let more = rest > 0 ? [say.moreFragile(rest)] : []
        let list = scores.isEmpty ? Block.paragraph(say("steps.nothing_fragile")) : .list(shown + more)
        return Section(
            anchor: Anchor(.fragile), title: say("page_one.hangs_on_one_item"), blocks: [list])
    }

    /// How many there is room for; the others say it of themselves among the criteria.
    private static let fragileShown = 4

    private func identity(_ id: String, _ digest: String) -> Words {
        "\(Words.code(id)), SHA-256 \(Words.code(digest))"
    }

    /// Names and digests of criteria and record.
    var identities: Section {
        let methodology = assessment.methodology
        let evaluation = assessment.evaluation
        return Section(
            anchor: Anchor(.identities), title: say("page_one.applied_to"),
            blocks: [
                .facts([
                    Fact(say("page_one.criteria_file"), identity(methodology.id, methodology.sha256)),
                    Fact(say("page_one.record_file"), identity(evaluation.id, evaluation.sha256)),
                ])
            ])
    }
}

extension ReportContext {
    /// What a score hangs on, with the indicator's name.
    func sentence(on score: FragileScore) -> Words {
        let item = score.items.count == 1 ? name(ofItem: score.items[0]) : nil
        return say.fragile(
            name(of: score.indicator), say.without(item, of: score.items.count), score.score, score.lower)
    }
}
