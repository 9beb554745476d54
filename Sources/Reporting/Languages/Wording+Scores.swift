internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    var weight: Words { tell("scores.weight") }
    var holds: Words { tell("scores.holds") }
    var reason: Words { tell("scores.reason") }

    /// Columns that no decision sets are not said to be a decision's.
    func scoreTableCaption(isAdopted: Bool) -> Words {
        guard isAdopted else { return tell("scores.score_table") }
        return tell("scores.score_table_of_decision")
    }

    func underReading(_ reading: Words) -> Words { tell("scores.under_reading", ["reading": reading]) }

    func total(_ combination: Total.Combination) -> Words {
        switch combination {
        case .sum: tell("scores.total_sum")
        case .weightedSum: tell("scores.total_weighted_sum")
        }
    }

    /// How a criterion's indicators become its score.
    func combination(of criterion: CriterionResult) -> Words {
        let way = combination(criterion.combine)
        guard let plus = criterion.plus else { return way }
        return tell("scores.combination_plus", ["combination": way, "plus": number(plus)])
    }

    /// How a group's criteria become its score.
    func combination(of group: GroupResult) -> Words {
        let criteria = list(group.criteria.map { .code($0) })
        return switch group.combine {
        case .sum: tell("scores.group_sum", ["criteria": criteria])
        case .lowest: tell("scores.group_lowest", ["criteria": criteria])
        case .highest: tell("scores.group_highest", ["criteria": criteria])
        case .average: tell("scores.group_average", ["criteria": criteria])
        case .weightedSum: tell("scores.group_weighted_sum", ["criteria": criteria])
        }
    }

    private func combination(_ combination: Combination) -> Words {
        switch combination {
        case .sum: tell("scores.combination_sum")
        case .lowest: tell("scores.combination_lowest")
        case .highest: tell("scores.combination_highest")
        case .average: tell("scores.combination_average")
        case .weightedSum: tell("scores.combination_weighted_sum")
        }
    }

    /// What was measured and on how many items it rests.
    func tally(of indicator: IndicatorResult, _ measured: Words) -> Words {
        let counted = Set(indicator.traces.flatMap(\.counted).map(\.item)).count
        let undecided = Set(indicator.traces.flatMap(\.undecided).compactMap(\.item)).count
        let open = undecided == 0 ? "" : tell("scores.tally_undecided", ["undecided": "\(undecided)"])
        // What stands above and below a line was said with the share; together it counts nothing.
        if indicator.scale == .share { return tell("scores.tally_of_share", ["measured": measured, "open": open]) }
        let items = count("scores.tally_count", counted)
        return tell("scores.tally", ["measured": measured, "items": items, "open": open])
    }

    func wholeNumbers(from first: Rational, through last: Rational) -> Words {
        first == last ? number(first) : range(Interval(low: first, high: max(first, last)), number)
    }

    /// - Parameter reached: what the items lead to, where that is more than the next score.
    func nextScore(_ score: Rational, _ distance: Words, items: Words?, reaching reached: Rational?) -> Words {
        let effort =
            switch (items, reached) {
            case (nil, _): distance
            case (let items?, nil): tell("scores.effort", ["distance": distance, "items": items])
            case (let items?, let reached?):
                tell("scores.effort_beyond", ["distance": distance, "items": items, "score": number(reached)])
            }
        return tell("scores.next_score", ["score": number(score), "effort": effort])
    }

    /// For whole numbers the margin reaches the lower score; for others it ends at the edge.
    func lowerScore(_ score: Rational, _ margin: Words, _ scale: ScaleName) -> Words {
        scale == .number
            ? tell("scores.lower_score_at", ["margin": margin, "score": number(score)])
            : tell("scores.lower_score_behind", ["margin": margin, "score": number(score)])
    }
}
