internal import ExactNumbers
internal import Methodology
internal import Results

/// What hangs on single items: the record is scored without each of them.
struct HangingItems {
    private let compiled: CompiledMethodology
    private let scores: Scores
    private let tracer: Tracer
    private let indicators: [LosingMeasure]
    private let gates: [LosingMeasure]

    init(_ compiled: CompiledMethodology, _ scores: Scores, _ tracer: Tracer) {
        self.compiled = compiled
        self.scores = scores
        self.tracer = tracer
        indicators = compiled.indicators.map { LosingMeasure($0.measure, in: tracer) }
        gates = compiled.gates.map { LosingMeasure($0.measure, in: tracer) }
    }

    /// By the position of the indicator: the items without any one of which its score is lower or there is none.
    var all: [[HangingItem]] {
        var found: [[HangingItem]] = compiled.indicators.map { _ in [] }
        for loss in LossList(tracer.evaluation, plans: compiled.plans).all {
            let answers = AnswersAgain(tracer, without: loss)
            let values = indicators.map { $0.value(without: loss, answers: answers) }
            let falling = values.indices.filter { falls($0, to: values[$0]) }
            guard !falling.isEmpty else { continue }
            let total = total(values, gates.map { $0.value(without: loss, answers: answers) })
            for position in falling {
                let score = values[position].map { compiled.indicators[position].ladder.score(of: $0) }
                found[position].append(HangingItem(item: loss.item, score: score, total: total))
            }
        }
        return found
    }

    private func falls(_ position: Int, to value: Rational?) -> Bool {
        if case .finding = indicators[position] { return false }
        guard let now = scores.indicators[position].score else { return false }
        return value.map { compiled.indicators[position].ladder.score(of: $0) < now } ?? true
    }

    private func total(_ values: [Rational?], _ gateValues: [Rational?]) -> Rational {
        let indicators = values.enumerated().map { position, value in
            ScoredIndicator(
                compiled.indicators[position], Measurement(exactly: value),
                judged: tracer.answered.record.judged[position])
        }
        let outcomes = zip(compiled.gates, gateValues).map { gate, value in
            ComparisonOutcome(Measurement(exactly: value), of: gate.gate.measure, gate.gate.comparisons)
        }
        return compiled.scores(indicators, gates: outcomes).total.score
    }
}

extension Measurement {
    /// A value that nothing leaves open; nil where it is not assessed.
    fileprivate init(exactly value: Rational?) {
        self.init(value: value, range: value.map { Interval($0) }, mayBeUnassessed: value == nil)
    }
}
