internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension AssessmentWriter {
    var gates: [GateResult] { compiled.gates.indices.map { gate($0) } }

    private func gate(_ position: Int) -> GateResult {
        let compiledGate = compiled.gates[position]
        let outcome = scores.gates.outcome(at: position)
        var result = GateResult(
            compiledGate.gate, of: methodology,
            measured: askedValue(compiledGate.measure, outcome.measurement.value),
            measuredRange: outcome.measurement.range, met: outcome.met,
            metRange: [outcome.throughout, outcome.somewhere],
            effect: outcome.met ? nil : GateEffect(changed: changes(by: compiledGate.effects)),
            lists: askedLists(compiledGate.measure), parts: parts(compiledGate.measure, compiledGate.gate.measure))
        result.eachYear = tracer.years(outcome.years, of: compiledGate.measure)
        return result
    }

    /// What a gate lowers by itself, of what stood before the gates of its step: one entry per result, in the order in
    /// which consequences first name them.
    private func changes(by effects: [CompiledGate.Effect]) -> [GateChange] {
        var lowered: [GateChange] = []
        for change in effects.flatMap({ changes(by: $0) }) {
            guard let earlier = lowered.firstIndex(where: { $0.isOfSame(as: change) }) else {
                lowered.append(change)
                continue
            }
            if change.lowersFurther(than: lowered[earlier], classes: methodology.rating?.classes.map(\.id.value) ?? [])
            {
                lowered[earlier] = change
            }
        }
        return lowered
    }

    private func changes(by effect: CompiledGate.Effect) -> [GateChange] {
        switch effect {
        case .notAssessed(let positions): positions.compactMap { change(ofCriterion: $0, to: nil) }
        case .cap(let position, let limit): [change(ofCriterion: position, to: limit)].compactMap { $0 }
        case .capTotal(let limit) where scores.total.isAssessed && scores.total.uncapped > limit:
            [.total(before: scores.total.uncapped, after: limit)]
        case .ratingAtMost(let position): [classChange(to: position)].compactMap { $0 }
        case .capTotal, .needsReview: []
        }
    }

    private func change(ofCriterion position: Int, to limit: Rational?) -> GateChange? {
        guard let before = scores.criteria[position].beforeGates, limit.map({ before > $0 }) ?? true else { return nil }
        let id = compiled.criteria[position].criterion.id.value
        return .criterion(id, before: before, after: limit)
    }

    private func classChange(to position: Int) -> GateChange? {
        guard let rating = methodology.rating, let rated = rating.rated(scores.total), rating.isEnough(rated) else {
            return nil
        }
        let before = rating.position(of: rated.value, rounds: true)
        guard before > position else { return nil }
        return .rating(before: rating.classes[before].id.value, after: rating.classes[position].id.value)
    }

    /// The caps of a criterion with what they did.
    func caps(of position: Int) -> [CapResult] {
        let compiledCriterion = compiled.criteria[position]
        let first = compiledCriterion.indicators.lowerBound
        return compiledCriterion.caps.map { compiledCap in
            let positions = compiledCap.positions.map { first + $0 }
            return CapResult(
                compiledCap.cap, of: methodology, over: positions.map { compiled.indicators[$0].indicator.id },
                before: Combination.sum.combine(positions.compactMap { scores.indicators[$0].score }))
        }
    }
}

extension GateChange {
    fileprivate func isOfSame(as other: GateChange) -> Bool {
        switch (self, other) {
        case (.criterion(let one, _, _), .criterion(let two, _, _)): one == two
        case (.total, .total), (.rating, .rating): true
        default: false
        }
    }

    /// Whether another change of the same result leaves more; a result that is taken is the lowest.
    fileprivate func lowersFurther(than other: GateChange, classes: [String]) -> Bool {
        switch (self, other) {
        case (.criterion(_, _, let one), .criterion(_, _, let two)):
            two.map { two in one.map { $0 < two } ?? true } ?? false
        case (.total(_, let one), .total(_, let two)): one < two
        case (.rating(_, let one), .rating(_, let two)):
            (classes.firstIndex(of: one) ?? 0) < (classes.firstIndex(of: two) ?? 0)
        default: false
        }
    }
}
