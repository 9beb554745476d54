package import ExactNumbers
internal import Methodology
package import Results
internal import Scalars

/// Missing data that leave scores open: the fields, the items that lack them, and what could come of it.
package struct OpenQuestion: Sendable {
    /// The fields that are missing.
    package let missing: [String]
    /// The items that lack them.
    package private(set) var items: [String] = []
    /// What could come of it.
    package private(set) var effects: [Effect] = []

    /// To which score an indicator could rise.
    package struct Effect: Sendable {
        package let indicator: IndicatorResult
        package let score: Rational
        package let reachable: Rational
        /// The difference in points of the total.
        package let gain: Rational
    }

    /// The ids of the indicators that could rise.
    var indicators: [String] { effects.map(\.indicator.id) }

    /// What all of it could add to the total.
    package var gain: Rational { effects.reduce(0) { $0 + $1.gain } }

    /// All open questions that could raise a score, the one that could raise it most first.
    static func all(in assessment: Assessment) -> [OpenQuestion] {
        var questions: [[String]: OpenQuestion] = [:]
        let record = RecordLookup(assessment)
        for criterion in assessment.criteria {
            for indicator in criterion.indicators {
                for (missing, ids) in groups(of: indicator) {
                    var question = questions[missing] ?? OpenQuestion(missing: missing)
                    let reachable = PossibleScore(indicator, in: record).score(with: ids, missing: missing)
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
    package static func proof(in assessment: Assessment) -> OpenQuestion? {
        var question = OpenQuestion(missing: ["evidence"])
        let record = RecordLookup(assessment)
        for criterion in assessment.criteria {
            for indicator in criterion.indicators {
                let items = indicator.lackingDocuments
                guard !items.isEmpty, let ladder = Ladder(indicator),
                    let value = indicator.value(ladder.measured, with: items, in: record)
                else { continue }
                let reachable = ladder.score(at: value)
                let step = assessment.steppedGain(reachable - ladder.score, of: indicator, in: criterion)
                let gain = assessment.pointsOfTotal(step, in: criterion)
                guard gain > 0 else { continue }
                question.items = (question.items + items).firstOccurrences
                question.effects.append(
                    Effect(indicator: indicator, score: ladder.score, reachable: reachable, gain: gain))
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

extension IndicatorResult {
    /// What would be measured if items counted that do not yet; nil for measures of parts and of values, and where items
    /// may turn out to be one without a number that says which.
    fileprivate func value(_ measured: Rational, with items: [String], in record: RecordLookup) -> Rational? {
        guard case .statistic(let rule) = measure else { return nil }
        let path = record.oncePer(rule.selection)
        let identity = { item in path.flatMap { record.keys(of: item, at: $0) } }
        // Of items that may turn out to be one, no number says which amount counts.
        let field = path == nil ? rule.field : nil
        let added = items.map { item in
            Contribution(amount: field.flatMap { record.addend(of: item, at: $0) }, identity: identity(item))
        }
        return rule.statistic.value(
            measured, with: added, beside: counted.map { $0.contribution(identity: identity($0.item)) })
    }
}
