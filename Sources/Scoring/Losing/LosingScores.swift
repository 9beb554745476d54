internal import ExactNumbers
internal import Methodology

/// What a record scores without some of its items, from what it scores with them: only what is lost is looked at again.
struct LosingScores {
    private let compiled: CompiledMethodology
    private let tracer: Tracer
    private let indicators: [LosingMeasure]
    private let gates: [LosingMeasure]

    init(_ compiled: CompiledMethodology, _ tracer: Tracer) {
        self.compiled = compiled
        self.tracer = tracer
        indicators = compiled.indicators.map { LosingMeasure($0.measure, in: tracer) }
        gates = compiled.gates.map { LosingMeasure($0.measure, in: tracer) }
    }

    /// Whether the indicator at a position is judged, and so never measured.
    func isJudged(_ position: Int) -> Bool {
        if case .finding = indicators[position] { true } else { false }
    }

    /// What the indicators measure without what is lost; nil where one is not assessed then, or is judged.
    func values(without loss: Loss, _ answers: AnswersAgain) -> [Rational?] {
        indicators.map { $0.value(without: loss, answers: answers) }
    }

    /// The scores that follow from what the indicators measure.
    func scores(of values: [Rational?], without loss: Loss, _ answers: AnswersAgain) -> Scores {
        let indicators = values.enumerated().map { position, value in
            ScoredIndicator(
                compiled.indicators[position], Measurement(exactly: value),
                judged: tracer.answered.record.judged[position])
        }
        let outcomes = zip(compiled.gates, gates).map { gate, measure in
            outcome(of: gate, measure, without: loss, answers)
        }
        return compiled.scores(indicators, gates: outcomes, ranges: false)
    }

    /// Whether a gate is met; what is judged stays, and scores are not known yet.
    private func outcome(
        of gate: CompiledGate, _ measure: LosingMeasure, without loss: Loss, _ answers: AnswersAgain
    ) -> ComparisonOutcome? {
        switch measure {
        case .judgement, .score: tracer.answered.outcome(of: gate)
        case .statistic, .ratio, .constant, .checklist, .finding:
            ComparisonOutcome(
                Measurement(exactly: measure.value(without: loss, answers: answers)), of: gate.gate.measure,
                gate.gate.comparisons, isMetEachYear: measure.isMetEachYear(without: loss, answers: answers))
        }
    }

    /// The scores without what is lost; nil where what is changed is more than questions and values see.
    func scores(without loss: Loss) -> Scores? {
        let answers = AnswersAgain(tracer, without: loss)
        guard canFollow(answers) else { return nil }
        return scores(of: values(without: loss, answers), without: loss, answers)
    }

    /// Whether rows that say something else say the same where items are told apart, dated or added up.
    private func canFollow(_ answers: AnswersAgain) -> Bool {
        answers.loss.changed.isEmpty
            || answers.loss.touched.allSatisfy { plan, rows in
                let fixed = compiled.plans[plan].columns.filter(\.isFixed)
                return rows.allSatisfy {
                    !answers.isChanged($0, ofPlan: plan) || answers.keeps(fixed, plan: plan, row: $0)
                }
            }
    }
}

extension ColumnRequest {
    /// Whether rows are told apart by the column, dated or added up.
    fileprivate var isFixed: Bool {
        if case .keys = use { return true }
        switch type {
        case .wholeNumber, .duration, .amount, .date, .year: return true
        default: return false
        }
    }
}

extension Measurement {
    /// A value that nothing leaves open; nil where it is not assessed.
    fileprivate init(exactly value: Rational?) {
        self.init(value: value, range: value.map { Interval($0) }, mayBeUnassessed: value == nil)
    }
}
