internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// self_judged: judgements that nobody but the centre has looked at (semantics, "Integrity").

extension RecordAudit {
    /// Judgements in the record; no review can stand beside them yet. One that chose the lowest is no question, unless
    /// another choice would close a gate or leave an entry of a checklist unmet.
    var ownJudgements: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        return reasonsAgainst
            + assessment.criteria.flatMap(\.indicators).compactMap { indicator in
                guard let judgement = indicator.judgement else { return nil }
                let lowest = indicator.lowerJudgement(than: judgement) ?? costlierChoice(of: indicator, than: judgement)
                let isOfNothing = isOfNothing(judgement, of: indicator)
                guard lowest != nil || isOfNothing && (indicator.score ?? .zero) > .zero else { return nil }
                let sources = judgement.evidence.compactMap { book.source($0.source) }
                if !isOfNothing, sources.contains(where: { $0.isReview && authorship.isOfAnother($0) }) { return nil }
                let isShown = sources.contains {
                    !book.isOwnReport($0) && ($0.strength == .documented || $0.strength == .independent)
                }
                return Suspicion(
                    kind: .selfJudged, way: isOfNothing ? .nothingToJudge : isShown ? .noReview : .ownReportsOnly,
                    severity: isShown || lowest == nil || claimsLeast(judgement, of: indicator) ? .medium : .high,
                    sources: sources.map(\.id.value).firstOccurrences, indicators: [indicator.id],
                    changes: lowest.map { [change(of: indicator, to: $0)] }, subject: indicator.id)
            }
    }

    /// Judgements that made the highest choice for a reason that says that something is lacking.
    private var reasonsAgainst: [Suspicion] {
        assessment.criteria.flatMap(\.indicators).compactMap { indicator in
            guard let judgement = indicator.judgement, let lower = indicator.lowerJudgement(than: judgement),
                indicator.isHighest(judgement),
                judgement.because.wordings.contains(where: { ReasonAgainst.isTold(in: SaidText($0)) })
            else { return nil }
            return Suspicion(
                kind: .selfJudged, way: .reasonDenies, severity: .medium,
                sources: judgement.evidence.map(\.source).firstOccurrences, indicators: [indicator.id],
                changes: [change(of: indicator, to: lower)], subject: indicator.id)
        }
    }

    /// Whether the choice claims the least that is not nothing: the one above the lowest, with a quarter of the points at
    /// most. That the centre alone says so is often what such a choice is about.
    private func claimsLeast(_ judgement: Judgement, of indicator: IndicatorResult) -> Bool {
        let scores = Set((indicator.choices ?? []).compactMap(\.score.number)).sorted()
        guard scores.count > 2, let greatest = scores.last, let score = indicator.score, score == scores[1] else {
            return false
        }
        return score * Rational(4) <= greatest
    }

    /// Whether the record shows nothing that a judgement could be about: nothing that the other indicators of its
    /// criterion count or could count, nor anything that rests on what the judgement rests on.
    private func isOfNothing(_ judgement: Judgement, of indicator: IndicatorResult) -> Bool {
        guard judgement.evidence.allSatisfy({ itemsBySource[$0.source] == nil }) else { return false }
        let own = Set(ItemKind.allCases.flatMap { evaluation.items($0) }.map(\.id))
        let criterion = assessment.criteria.first { $0.indicators.contains { $0.id == indicator.id } }
        let measured = (criterion?.indicators ?? []).filter { $0.judgement == nil && $0.choices == nil }
        guard !measured.isEmpty else { return own.isEmpty }
        return measured.allSatisfy { indicator in
            let counted = indicator.traces.flatMap { $0.counted.map(\.item) + $0.merged.map(\.item) }
            let open = indicator.traces.flatMap { $0.undecided.compactMap(\.item) }
            let lacking = indicator.lackingDocuments + indicator.parts.flatMap(\.lackingDocuments)
            return own.isDisjoint(with: counted + open + lacking)
        }
    }

    /// The choice under which the record would come off worst, where it scores as much as the one that was made.
    private func costlierChoice(of indicator: IndicatorResult, than judgement: Judgement) -> JudgedValue? {
        let others = (indicator.choices ?? []).filter { $0.id != judgement.choice && $0.score.number != nil }
        let worse = others.map { choice in
            (choice: choice, scores: reckon([change(of: indicator, to: .choice(choice.id))]))
        }.filter { present.isMore(than: $0.scores) }
        let worst = worse.reduce(nil) { worst, next -> (choice: ChoiceResult, scores: ReckonedScores)? in
            worst.map { $0.scores.isMore(than: next.scores) ? next : $0 } ?? next
        }
        return worst.map { .choice($0.choice.id) }
    }

    private func change(of indicator: IndicatorResult, to value: JudgedValue) -> RecordChange {
        .judge(indicator: indicator.id, under: assessment.methodology.id, value)
    }
}

extension EvidenceSource {
    /// Whether it is called independent, and a review or evaluation by its kind.
    fileprivate var isReview: Bool {
        guard strength == .independent, file != nil || url != nil, !isEmptyFile, let kind = joinedKind else {
            return false
        }
        return ["review", "evaluation", "audit", "appraisal", "assessment"].contains { kind.holds($0) }
            && kind != "self_assessment"
    }
}

extension IndicatorResult {
    /// Whether a judgement made the choice that scores most.
    fileprivate func isHighest(_ judgement: Judgement) -> Bool {
        let numbers = (choices ?? []).compactMap(\.score.number)
        return numbers.max().map { $0 == choices?.first { $0.id == judgement.choice }?.score.number } ?? false
    }

    /// The lowest choice or number; nil where no lower one than the one given can be told.
    fileprivate func lowerJudgement(than judgement: Judgement) -> JudgedValue? {
        if case .number(let from, _) = measure {
            return judgement.number.map { $0 > from } ?? false ? .number(from) : nil
        }
        guard let choices, let chosen = choices.first(where: { $0.id == judgement.choice }),
            let lowest = choices.filter({ $0.score.number != nil }).min(by: { $0.points < $1.points }),
            chosen.score == .notAssessed || lowest.points < chosen.points
        else { return nil }
        return .choice(lowest.id)
    }
}

extension ChoiceResult {
    fileprivate var points: Rational { score.number ?? .zero }
}
