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

    /// The scores without what is lost.
    func scores(without loss: Loss) -> Scores {
        let answers = AnswersAgain(tracer, without: loss)
        return scores(of: values(without: loss, answers), without: loss, answers)
    }
}

extension Measurement {
    /// A value that nothing leaves open; nil where it is not assessed.
    fileprivate init(exactly value: Rational?) {
        self.init(value: value, range: value.map { Interval($0) }, mayBeUnassessed: value == nil)
    }
}
