internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    var scores: Words { tell("scores.scores") }
    var criterion: Words { tell("scores.criterion") }
    var instruction: Words { tell("scores.instruction") }
    var indicatorAndRanking: Words { tell("scores.indicator_and_ranking") }
    var sources: Words { tell("scores.sources") }
    var comments: Words { tell("scores.comments") }
    var score: Words { tell("scores.score") }
    var weight: Words { tell("scores.weight") }
    var combined: Words { tell("scores.combined") }
    var rule: Words { tell("scores.rule") }
    var notScored: Words { tell("scores.not_scored") }
    var notAssessed: Words { tell("scores.not_assessed") }
    var notYetJudged: Words { tell("scores.not_yet_judged") }
    var notJudged: Words {
        tell("scores.not_judged")
    }
    var criteriaOneByOne: Words { tell("scores.criteria_one_by_one") }
    var ladder: Words { tell("scores.ladder") }
    var judgement: Words { tell("scores.judgement") }
    var remark: Words { tell("scores.remark") }
    var holds: Words { tell("scores.holds") }
    var measures: Words { tell("scores.measures") }
    var measuredValue: Words { tell("scores.measured_value") }
    var readingsUsed: Words { tell("scores.readings_used") }
    var reason: Words { tell("scores.reason") }
    var references: Words { tell("scores.references") }
    var writtenAt: Words { tell("scores.written_at") }

    /// Columns that no decision sets are not said to be a decision's.
    func scoreTableCaption(isAdopted: Bool) -> Words {
        guard isAdopted else { return tell("scores.score_table") }
        return tell("scores.score_table_of_decision")
    }

    func rank(_ bounds: Words, _ score: Rational) -> Words {
        tell("scores.rank", ["bounds": bounds, "score": points(score)])
    }

    func rangeOf(_ range: Interval) -> Words {
        tell("scores.range_of", ["range": self.range(range, number)])
    }

    func couldBe(_ range: Words) -> Words {
        tell("scores.could_be", ["range": range])
    }

    func underReading(_ reading: Words) -> Words { tell("scores.under_reading", ["reading": reading]) }

    func total(_ combination: Total.Combination) -> Words {
        switch combination {
        case .sum: tell("scores.total_sum")
        case .weightedSum: tell("scores.total_weighted_sum")
        }
    }

    func sum(of criterion: Words, _ combination: Combination) -> Words {
        tell("scores.sum", ["criterion": criterion, "combination": self.combination(combination)])
    }

    func combination(_ combination: Combination) -> Words {
        switch combination {
        case .sum: tell("scores.combination_sum")
        case .lowest: tell("scores.combination_lowest")
        case .highest: tell("scores.combination_highest")
        }
    }

    /// What was measured and on how many items it rests.
    func tally(of indicator: IndicatorResult, _ measured: Words) -> Words {
        let counted = Set(indicator.traces.flatMap(\.counted).map(\.item)).count
        let undecided = Set(indicator.traces.flatMap(\.undecided).map(\.item)).count
        let items = count("scores.tally_count", counted)
        let open = undecided == 0 ? "" : tell("scores.tally_undecided", ["undecided": "\(undecided)"])
        return tell("scores.tally", ["measured": measured, "items": items, "open": open])
    }

    func orMore(_ value: Words) -> Words { tell("scores.or_more", ["value": value]) }

    func wholeNumbers(from first: Rational, through last: Rational) -> Words {
        first == last ? number(first) : range(Interval(low: first, high: max(first, last)), number)
    }

    func fromToBelow(_ low: Words, _ high: Words) -> Words {
        tell("scores.from_to_below", ["low": low, "high": high])
    }

    func nextScore(_ score: Rational, _ distance: Words, items: Words?) -> Words {
        let effort = items.map { tell("scores.effort", ["distance": distance, "items": $0]) } ?? distance
        return tell("scores.next_score", ["score": number(score), "effort": effort])
    }

    func hangs(_ lost: Words) -> Words {
        tell("scores.hangs", ["lost": lost])
    }

    /// For whole numbers the margin reaches the lower score; for others it ends at the edge.
    func lowerScore(_ score: Rational, _ margin: Words?, _ scale: ScaleName) -> Words {
        guard let margin else {
            return tell("scores.lower_score_at_once", ["score": number(score)])
        }
        return scale == .number
            ? tell("scores.lower_score_at", ["margin": margin, "score": number(score)])
            : tell("scores.lower_score_behind", ["margin": margin, "score": number(score)])
    }
}
