package import Documents
package import Evaluation
internal import ExactNumbers
internal import Integrity
internal import Methodology
package import Results
internal import Scalars
package import Scoring

/// What would help: every step is tried on a copy of the record, and gives what the copy scored.
///
/// Only what is missing is filled in: a step never says that something written is otherwise. The list is the one that
/// every output shows a part of.
package struct NextSteps {
    /// Which steps are looked for.
    package enum Scope: Sendable {
        case all
        /// Documents to attach, and nothing that would have to be found out or done.
        case documents
    }

    let scope: Scope
    let assessment: Assessment
    let trial: StepTrial
    /// The indicators by id.
    let results: [String: IndicatorResult]
    /// The scores of the criteria by id.
    private let scores: [String: Rational?]

    /// - Parameters:
    ///   - rules: the methodology under which the assessment was made.
    ///   - day: the day on which the steps are looked for; where none is said, that of this version's release.
    package init(
        _ assessment: Assessment, of evaluation: Evaluation, calendar: MeetingCalendar,
        under rules: CompiledMethodology,
        _ scope: Scope = .all, on day: Day? = nil
    ) {
        self.scope = scope
        self.assessment = assessment
        let released = PartialDate(Engine.released)?.first ?? .earliest
        trial = StepTrial(evaluation, calendar: calendar, under: rules, on: day ?? released)
        results = Dictionary(
            assessment.criteria.flatMap(\.indicators).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        scores = Dictionary(assessment.criteria.map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    }

    /// The steps that were found, by what they add to the total and then to their criterion, then in file order.
    package var all: [NextStep] { found.map(\.step) }

    /// An assessment with the steps, and with what they name.
    ///
    /// - Parameter assessment: the one of which they were found, or the same with further conclusions.
    package func told(in assessment: Assessment) -> Assessment {
        let found = found
        var told = assessment
        told.nextSteps = found.map(\.step)
        told.advisedOn = found.contains { $0.step.kind == .item } ? trial.day.description : nil
        if scope == .all { told.nextStepsTogether = together(found, in: told) }
        let meetings = told.nextSteps.flatMap(\.tried).filter { $0.field == "event" }.flatMap(\.to.words)
        told.record = told.record.naming(Set(meetings), of: trial.calendar)
        return told
    }

    private var found: [FoundStep] {
        let alone = goals.flatMap(steps)
        let found = alone + pairs(besides: alone) + (scope == .all ? judgements : [])
        let ranked = found.enumerated().map { position, found in
            (found: found, gain: gain(found.step), line: firstLine(of: found.step), position: position)
        }
        return ranked.sorted { left, right in
            left.gain != right.gain
                ? left.gain > right.gain : (left.line, left.position) < (right.line, right.position)
        }.map(\.found)
    }

    private func gain(_ step: NextStep) -> Gain {
        let criteria = step.gives.criteria.map { id, score in
            (score ?? 0) - ((scores[id] ?? nil) ?? 0)
        }
        return Gain(total: step.gives.total ?? .zero, criteria: criteria.reduce(0, +))
    }

    private struct Gain: Comparable {
        let total: Rational
        let criteria: Rational

        static func < (left: Gain, right: Gain) -> Bool {
            left.total != right.total ? left.total < right.total : left.criteria < right.criteria
        }
    }

    private func firstLine(of step: NextStep) -> Int {
        step.items.compactMap { trial.items[$0]?.line }.min() ?? .max
    }

    /// What may rise: the indicators of criteria that are scored, and the gates that are not met.
    var goals: [StepGoal] {
        let indicators = scoredIndicators.compactMap { place in
            results[place.indicator.id].flatMap {
                StepGoal($0, place.indicator.measure, at: place.position, of: place.row)
            }
        }
        let gates = zip(trial.rules.methodology.gates, assessment.gates).enumerated()
        return indicators + gates.compactMap { StepGoal($1.1, $1.0, at: $0) }
    }

    /// The indicators of criteria that are scored, with their positions among all and those of their criteria.
    private var scoredIndicators: [(indicator: Indicator, position: Int, row: Int)] {
        let criteria = trial.rules.methodology.criteria.enumerated()
        let all = criteria.flatMap { row, criterion in criterion.indicators.map { (criterion, $0, row) } }
        return all.enumerated().filter { $1.0.isScored }.map { ($1.1, $0, $1.2) }
    }
}

// Judgements.

extension NextSteps {
    /// What an evaluator has not judged yet, with the choice that gives most.
    private var judgements: [FoundStep] {
        scoredIndicators.compactMap { indicator, position, row in
            guard results[indicator.id]?.judgement == nil, let best = indicator.bestJudgement else { return nil }
            return judgement(indicator.id, best, at: (position, row))
        }
    }

    private func judgement(
        _ id: String, _ judged: JudgedValue, at place: (indicator: Int, criterion: Int)
    ) -> FoundStep? {
        let filling = Filling(
            item: nil, tried: [TriedChange(item: id, field: "finding", from: nil, to: .word(judged.description))],
            changes: [
                .judge(indicator: id, under: trial.rules.methodology.id.value, judged)
            ])
        let goal = StepGoal(judging: id, at: place.indicator, of: place.criterion)
        return step(.judge, by: .evaluator, [filling], for: goal)
    }
}

// Making steps.

extension NextSteps {
    /// A step as it is told; nil where it raises neither the total nor a criterion nor the class.
    func step(
        _ sort: NextStep.Kind, by author: NextStep.Author = .centre, _ found: [Filling], for goal: StepGoal,
        parts: [String] = [], measured: (from: Rational, to: Rational)? = nil
    ) -> FoundStep? {
        let scores = trial.scores(with: found)
        guard isBetter(scores), !found.compactMap(\.item).contains(where: isOfTotal) else { return nil }
        let isFilledIn = sort != .item && sort != .judge
        let fillings = isFilledIn ? leastParts(of: found, giving: scores) : found
        let kind = isFilledIn ? kind(of: fillings) : sort
        let tried = fillings.flatMap(\.tried)
        let fields = Set(tried.map(\.field))
        let (from, to) = (Set(tried.map(\.from)), Set(tried.map(\.to)))
        let step = NextStep(
            kind: kind, items: fillings.compactMap(\.item).filter { trial.items[$0] != nil },
            field: fields.count == 1 ? fields.first : nil, of: goal.id, parts: parts,
            from: measured.map { .word($0.from.description) } ?? (from.count == 1 ? from.first ?? nil : nil),
            to: measured.map { .word($0.to.description) } ?? (to.count == 1 ? to.first : nil), by: author,
            tried: tried, gives: trial.gains(scores, for: goal))
        return FoundStep(step: step, changes: fillings.flatMap(\.changes))
    }

    /// Whether an item, or the activity that holds it, is a row of a table that only adds others up.
    private func isOfTotal(_ id: String) -> Bool {
        let holder = id.cut(atFirst: ".").map { String($0.before) }
        return [id, holder].compactMap { $0.flatMap { trial.items[$0] } }.contains { TotalName.isTotal($0.title) }
    }

    /// Whether the record would be better off: in the total, else in a criterion, else in the class.
    func isBetter(_ scores: ReckonedScores) -> Bool {
        let present = trial.present
        if let total = scores.total, let now = present.total, total != now { return total > now }
        let pairs = zip(scores.criteria, present.criteria)
        if pairs.contains(where: { ($0 ?? 0) != ($1 ?? 0) }) { return pairs.allSatisfy { ($0 ?? 0) >= ($1 ?? 0) } }
        return scores.ratingClass != present.ratingClass && assessment.isHigher(scores.ratingClass)
    }
}

extension Assessment {
    /// Whether a class stands above the present one.
    fileprivate func isHigher(_ id: String?) -> Bool {
        guard let rating, let id else { return false }
        let classes = rating.scale.map(\.id)
        guard let then = classes.firstIndex(of: id) else { return false }
        // Any class is more than none.
        return rating.class.flatMap(classes.firstIndex).map { then > $0 } ?? true
    }
}

extension Indicator {
    /// The choice or the number that scores most; nil where nothing is judged.
    fileprivate var bestJudgement: JudgedValue? {
        switch measure {
        case .finding(let choices, _):
            choices.filter { $0.score != nil }.max { ($0.score ?? .zero) < ($1.score ?? .zero) }
                .map { .choice($0.id.value) }
        case .number(let number): .number(bestNumber(within: number))
        case .statistic, .ratio, .partiesServed, .previous, .checklist, .judgement, .score: nil
        }
    }

    /// The least number that scores most.
    private func bestNumber(within limits: GivenNumber) -> Rational {
        guard let best = bands.max(by: { $0.score.value < $1.score.value }) else { return limits.to.value }
        return max(best.from.value, limits.from.value)
    }
}
