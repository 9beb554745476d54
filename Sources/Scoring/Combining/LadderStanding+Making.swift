internal import ExactNumbers
internal import Methodology
internal import Results

extension LadderStanding {
    /// Where a criterion's combined score stands in its ladder; no ladder where none is looked at.
    init(_ score: CriterionScore, of criterion: Criterion) {
        self.init()
        guard let lookedUp = score.lookedUp else { return }
        value = lookedUp.combined
        range = lookedUp.range
        bands = criterion.combining.ladder?.bands(for: lookedUp.number) ?? []
        guard let value = lookedUp.combined, let ladder = lookedUp.ladder else { return }
        // What those that are assessed cannot reach is no next score.
        next = ladder.next(above: value).flatMap { next in
            next.score > score.achievable ?? next.score
                ? nil : NextScore(score: next.score, shortBy: next.bound - value)
        }
        below = ladder.lower(below: value).map { LowerScore(score: $0.score, margin: $0.margin) }
    }
}
