internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

// self_judged: judgements that nobody but the centre has looked at (semantics, "Integrity").

extension RecordAudit {
    /// Judgements in the record; no review can stand beside them yet. One that chose the lowest is no question.
    var ownJudgements: [Suspicion] {
        assessment.criteria.flatMap(\.indicators).compactMap { indicator in
            guard let judgement = indicator.judgement, let lowest = indicator.lowerJudgement(than: judgement) else {
                return nil
            }
            let sources = judgement.evidence.compactMap { book.source($0.source) }
            let isShown = sources.contains {
                !$0.isOwnReport && ($0.strength == .documented || $0.strength == .independent)
            }
            return Suspicion(
                kind: .selfJudged, way: isShown ? .noReview : .ownReportsOnly, severity: isShown ? .medium : .high,
                sources: sources.map(\.id.value).firstOccurrences, indicators: [indicator.id],
                changes: [
                    .judge(indicator: indicator.id, under: assessment.methodology.id, lowest)
                ], subject: indicator.id)
        }
    }
}

extension IndicatorResult {
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
