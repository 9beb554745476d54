internal import Documents
package import Evaluation
package import ExactNumbers
internal import Methodology

/// What a record scores: numbers only, exact.
package struct ReckonedScores: Sendable, Equatable {
    /// By the positions of the criteria; nil where one is not assessed.
    package let criteria: [Rational?]
    package let indicators: [Rational?]
    /// Nil where the methodology adds nothing up.
    package let total: Rational?
    /// Nil where the methodology adds nothing up.
    package let achievable: Rational?
    /// The id of the class; nil where nothing is rated.
    package let ratingClass: String?

    /// The total's share of what is achievable; nil where nothing is.
    package var share: Rational? {
        guard let total, let achievable, !achievable.isZero else { return nil }
        return total / achievable
    }
}

extension CompiledMethodology {
    /// What a record scores under the rules of the last day of its period, without a trace.
    package func reckon(_ evaluation: Evaluation, calendar: MeetingCalendar) -> ReckonedScores {
        let rules = inForce(for: evaluation.period)
        return rules.reckon(AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans))
    }

    /// What a record scores whose conditions are answered.
    func reckon(_ answered: AnsweredRecord) -> ReckonedScores {
        reckoned(scores(answered, ranges: false))
    }

    /// The numbers of scores.
    func reckoned(_ scores: Scores) -> ReckonedScores {
        let hasTotal = !methodology.total.isNone
        return ReckonedScores(
            criteria: scores.criteria.map(\.score), indicators: scores.indicators.map(\.score),
            total: hasTotal ? scores.total.score : nil, achievable: hasTotal ? scores.total.achievable : nil,
            ratingClass: ratingClass(of: scores.total, under: scores.gates))
    }

    /// The id of the class of a total, as far as gates leave it; nil where nothing is rated.
    func ratingClass(of total: TotalScore, under gates: GateScores) -> String? {
        guard let rating = methodology.rating, let value = rating.value(of: total), rating.isEnough(total.assessed)
        else { return nil }
        let position = rating.position(of: value, rounds: rounds)
        return rating.classes[gates.ratingClass.applied(toNow: position)].id.value
    }

    /// The ids of the activities that count or are merged in some indicator.
    package func selectedActivities(of evaluation: Evaluation, calendar: MeetingCalendar) -> Set<String> {
        guard let plan = plans.firstIndex(where: { $0.kind == .activity }) else { return [] }
        let answered = AnsweredRecord(pack(evaluation, calendar: calendar), plans: plans)
        var selected: Set<String> = []
        let activities = evaluation.items(.activity)
        for items in indicators.flatMap(\.measure.statistics) where items.tally.place.plan == plan {
            let rows = answered.rows(items.tally.place, lacking: items.column).decided
            rows.forEachRow { selected.insert(activities[$0].id) }
        }
        return selected
    }
}

extension CompiledMeasure {
    /// The statistics that the measure is made of, itself or its parts.
    fileprivate var statistics: [CompiledItems] {
        switch self {
        case .statistic(let items): [items]
        case .ratio(let ratio): ratio.of.statistics + ratio.over.statistics
        case .checklist(let entries): entries.flatMap(\.measure.statistics)
        case .partiesServed, .previous, .finding, .number, .judgement, .score: []
        }
    }
}
