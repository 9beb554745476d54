internal import ExactNumbers
internal import Methodology
internal import Results

/// What hangs on single items: the record is scored without each of them.
struct HangingItems {
    private let compiled: CompiledMethodology
    private let scores: Scores
    private let tracer: Tracer
    private let losing: LosingScores

    init(_ compiled: CompiledMethodology, _ scores: Scores, _ tracer: Tracer) {
        self.compiled = compiled
        self.scores = scores
        self.tracer = tracer
        losing = LosingScores(compiled, tracer)
    }

    /// By the position of the indicator: the items without any one of which its score is lower or there is none.
    var all: [[HangingItem]] {
        var found: [[HangingItem]] = compiled.indicators.map { _ in [] }
        for (item, loss) in LossList(tracer.evaluation, plans: compiled.plans).all {
            let answers = AnswersAgain(tracer, without: loss)
            let values = losing.values(without: loss, answers)
            let falling = values.indices.filter { falls($0, to: values[$0]) }
            guard !falling.isEmpty else { continue }
            let total = losing.scores(of: values, without: loss, answers).total.score
            for position in falling {
                let score = values[position].map { compiled.indicators[position].score(of: $0) }
                found[position].append(
                    HangingItem(item: item, score: score, total: compiled.methodology.total.isNone ? nil : total))
            }
        }
        return found
    }

    private func falls(_ position: Int, to value: Rational?) -> Bool {
        guard !losing.isJudged(position), let now = scores.indicators[position].score else { return false }
        return value.map { compiled.indicators[position].score(of: $0) < now } ?? true
    }
}
