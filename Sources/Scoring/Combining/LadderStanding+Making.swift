internal import ExactNumbers
internal import Methodology
internal import Results

extension LadderStanding {
    /// Where a criterion's combined score stands in its ladder; no ladder where none is looked at.
    init(_ lookedUp: CriterionScore.LookedUp?, of criterion: Criterion) {
        self.init()
        guard let lookedUp else { return }
        value = lookedUp.combined
        range = lookedUp.range
        bands = criterion.combining.ladder?.bands(for: lookedUp.number) ?? []
        guard let value = lookedUp.combined, let ladder = lookedUp.ladder else { return }
        next = ladder.next(above: value).map { NextScore(score: $0.score, shortBy: $0.bound - value) }
        below = ladder.lower(below: value).map { LowerScore(score: $0.score, margin: $0.margin) }
    }
}
