internal import ExactNumbers
internal import Results

// What a criterion's indicators combine to, and the ladder in which that is looked up.

extension ReportContext {
    /// The combined score with its ladder, and the dated values behind them; none where there is nothing to tell.
    func combinedFacts(of criterion: CriterionResult) -> [Fact] {
        let combined = criterion.combined.map { combined in
            Fact(say("scores.combined_score"), scored(combined, nil, criterion.combinedRange))
        }
        let ladder = criterion.bands.indices.map { rank(in: criterion.bands, $0, say.number) }
        return [
            combined,
            rounding(criterion.rounded, of: criterion.score, achieving: criterion.achievable)
                .map { Fact(say("classes.rounding"), $0) },
            ladder.isEmpty ? nil : Fact(say("scores.ladder"), say.clauses(ladder)),
            criterion.values.isEmpty ? nil : Fact(say("values.values_used"), lines: criterion.values.map(valueLine)),
        ].compactMap(\.self)
    }

    /// How far the next and the lower score of a criterion's ladder are, in combined points.
    func combinedDistances(of criterion: CriterionResult) -> Block? {
        let next = criterion.next.map { next in
            say.nextScore(next.score, say.furtherPoints(next.shortBy), items: nil, reaching: nil)
        }
        let below = criterion.below.flatMap { below in
            below.margin.isZero ? nil : say.lowerScore(below.score, say.points(below.margin), .amount)
        }
        let sentences = [next, below].compactMap(\.self)
        return sentences.isEmpty ? nil : .paragraph(say.sentences(sentences))
    }
}
