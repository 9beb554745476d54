package import Evaluation
package import ExactNumbers
internal import Methodology
package import Results

/// What a record scores, with what missing data leave open, and nothing of where it comes from.
package struct ScoredTotal {
    /// By the positions of the criteria; nil for one that is not assessed.
    package let criteria: [Rational?]
    /// Nil where the methodology adds nothing up.
    package let total: TotalResult?
    /// Nil where nothing is rated.
    package let rating: RatingResult?
}

extension CompiledMethodology {
    /// Scores an evaluation without tracing it; what further documents could prove is left aside.
    package func total(of evaluation: Evaluation, calendar: MeetingCalendar) -> ScoredTotal {
        let rules = inForce(for: evaluation.period)
        let scores = rules.scores(AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans))
        let writer = TotalWriter(compiled: rules, scores: scores, scoresWithDocuments: scores, unrounded: nil)
        return ScoredTotal(criteria: scores.criteria.map(\.score), total: writer.total, rating: writer.rating)
    }
}

/// Writes totals and classes down.
struct TotalWriter {
    let compiled: CompiledMethodology
    let scores: Scores
    /// The scores whose ranges hold what further documents could prove.
    let scoresWithDocuments: Scores
    /// The scores if nothing were rounded; nil where nothing is.
    let unrounded: Scores?

    private var methodology: Methodology { compiled.methodology }

    /// Nil where the methodology adds nothing up.
    var total: TotalResult? {
        guard !methodology.total.isNone else { return nil }
        return TotalResult(
            of: methodology, score: scores.total.score, range: scores.total.range,
            withDocuments: scoresWithDocuments.total.range,
            uncapped: scores.total.uncapped == scores.total.score ? nil : scores.total.uncapped,
            achievable: scores.total.achievable)
    }

    /// The class of the total; nil where nothing is rated.
    var rating: RatingResult? {
        methodology.rating.flatMap { rating in
            self.rating(rating, gates: \.gates.ratingClass) { $0.rated($1.total, now: $2) }
        }
    }

    /// The class on a scale, under the gates on it; nil where nothing is scored.
    func rating(
        _ rating: Rating, gates: (Scores) -> GateLimit<Int> = { _ in GateLimit() },
        _ rated: (_ rating: Rating, _ scores: Scores, _ now: Bool) -> Rated?
    ) -> RatingResult? {
        guard let now = rated(rating, scores, true) else { return nil }
        let further = rated(rating, scoresWithDocuments, false) ?? now
        let ungated = rating.position(of: now.value, rounds: true)
        let position = gates(scores).applied(toNow: ungated)
        var result = RatingResult(
            rating, of: methodology,
            RatedStanding(
                value: now.value, range: now.range, withDocuments: further.range, position: position,
                ungated: ungated, assessed: now.assessed,
                ends: rating.ends(of: now.possible, under: gates(scores)),
                endsWithDocuments: rating.ends(of: further.possible, under: gates(scoresWithDocuments))))
        if let unrounded {
            let exact = rated(rating, unrounded, true)
            let other = exact.map { gates(unrounded).applied(toNow: rating.position(of: $0.value, rounds: false)) }
            let isOther = other.map { $0 != position } ?? false
            result.roundedFrom = Nullable(wrappedValue: result.class != nil && isOther ? exact?.value : nil)
        }
        return result
    }
}
