internal import Documents
internal import ExactNumbers
internal import Scoring

/// Missing data that leave scores open: the fields, the items that lack them, and what could come of it.
struct OpenQuestion: Sendable {
    let missing: [String]
    var items: [String] = []
    var effects: [Effect] = []

    /// To which score an indicator could rise.
    struct Effect: Sendable {
        let indicator: IndicatorResult
        let score: Rational
        let reachable: Rational
        /// The difference in points of the total.
        let gain: Rational
    }

    /// The ids of the indicators that could rise.
    var indicators: [String] { effects.map(\.indicator.id) }

    var gain: Rational { effects.reduce(0) { $0 + $1.gain } }

    /// All open questions that could raise a score, the one that could raise it most first.
    static func all(in assessment: Assessment) -> [OpenQuestion] {
        var questions: [[String]: OpenQuestion] = [:]
        let items = Dictionary(assessment.record.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for criterion in assessment.criteria {
            for indicator in criterion.indicators {
                for (missing, ids) in groups(of: indicator) {
                    var question = questions[missing] ?? OpenQuestion(missing: missing)
                    let reachable = PossibleScore(indicator, items: items).score(with: ids, missing: missing)
                    question.add(indicator, items: ids, reachable: reachable) {
                        assessment.settledGain(assessment.pointsOfTotal($0, in: criterion), in: criterion)
                    }
                    questions[missing] = question
                }
            }
        }
        return questions.values.filter { $0.gain > 0 }.sorted(by: comesBefore)
    }

    /// What documents alone would change: items that fail a rule in nothing but their evidence; nil where no score
    /// could rise with them.
    ///
    /// They are not undecided, since a record that names no document says that there is none. A centre whose
    /// activities come from a table has them all in this state.
    static func proof(in assessment: Assessment) -> OpenQuestion? {
        var question = OpenQuestion(missing: ["evidence"])
        for criterion in assessment.criteria {
            for indicator in criterion.indicators where indicator.parts.isEmpty && indicator.scale == .number {
                let items = indicator.notCounted.filter(\.lacksOnlyEvidence).map(\.item)
                guard !items.isEmpty, indicator.measure.text("count_distinct") == nil,
                    let ladder = Ladder(indicator), let score = indicator.score
                else { continue }
                let reachable = ladder.score(at: ladder.measured + Rational(items.count))
                let step = assessment.steppedGain(reachable - score, of: indicator, in: criterion)
                let gain = assessment.pointsOfTotal(step, in: criterion)
                guard gain > 0 else { continue }
                question.items = (question.items + items).firstOccurrences
                question.effects.append(
                    Effect(indicator: indicator, score: score, reachable: reachable, gain: gain))
            }
        }
        return question.effects.isEmpty ? nil : question
    }

    /// Those that promise something which no better one promises already.
    static func independent(in assessment: Assessment) -> [OpenQuestion] {
        var promised: [String: Rational] = [:]
        let questions = all(in: assessment) + [proof(in: assessment)].compactMap(\.self)
        return questions.sorted(by: comesBefore).filter { question in
            let isNew = question.effects.contains { $0.reachable > promised[$0.indicator.id] ?? $0.score }
            for effect in question.effects {
                promised[effect.indicator.id] = max(effect.reachable, promised[effect.indicator.id] ?? 0)
            }
            return isNew
        }
    }

    private static func comesBefore(_ left: OpenQuestion, _ right: OpenQuestion) -> Bool {
        if left.gain != right.gain { return left.gain > right.gain }
        if left.items.count != right.items.count { return left.items.count < right.items.count }
        return left.missing.lexicographicallyPrecedes(right.missing)
    }

    private static func groups(of indicator: IndicatorResult) -> [[String]: [String]] {
        let undecided = indicator.undecided + indicator.parts.flatMap(\.undecided)
        return Dictionary(grouping: undecided, by: \.missing).mapValues { $0.map(\.item).firstOccurrences }
    }

    /// Notes what an indicator could gain; never more than its range allows.
    private mutating func add(
        _ indicator: IndicatorResult, items: [String], reachable: Rational, pointsOfTotal: (Rational) -> Rational
    ) {
        guard let score = indicator.score, let best = indicator.range?.high else { return }
        let reachable = min(best, reachable)
        let gain = pointsOfTotal(reachable - score)
        guard reachable > score, gain > 0 else { return }
        self.items = (self.items + items).firstOccurrences
        effects.append(
            Effect(indicator: indicator, score: score, reachable: reachable, gain: gain))
    }
}

extension NotCountedItem {
    /// Whether a document is all that the rule misses.
    fileprivate var lacksOnlyEvidence: Bool {
        because.allSatisfy { $0.field == "evidence" && $0.found == "0" }
    }
}
