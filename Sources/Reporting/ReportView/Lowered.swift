internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scoring

// What caps and gates lowered.

extension CriterionResult {
    /// Whether a gate, and not a ratio over zero, leaves the criterion without a score.
    var isLeftOutByGate: Bool { score == nil && uncapped != nil }

    /// Whether a cap or a gate lowered the score.
    var isLowered: Bool { uncapped != nil }

    /// What is left to gain in it, in its own points.
    fileprivate var headroom: Rational {
        guard let high = range?.high else { return 0 }
        return max(0, high - (score ?? 0))
    }
}

extension Assessment {
    /// Whether all that is applied was set by whoever wrote the file, which the page says once.
    var isIllustrativeThroughout: Bool { ruleStatuses.allSatisfy { $0 == .illustrative } }

    /// The statuses of all rules that decide: criteria, caps and gates.
    var ruleStatuses: [RuleStatus] {
        let criteria = criteria.filter { $0.status != .untranscribed }
        return criteria.map(\.status) + criteria.flatMap(\.caps).map(\.status) + gates.map(\.status)
    }

    /// What a gain inside a criterion adds to the total at the most, under caps and gates as missing data leave them.
    func settledGain(_ gain: Rational, in criterion: CriterionResult) -> Rational {
        let room = total.range?.high.map { max(0, $0 - total.score) } ?? gain
        return min(gain, pointsOfTotal(criterion.headroom, in: criterion), room)
    }

    /// What a further step of an indicator adds to its criterion while caps and gates stay as they are.
    func steppedGain(_ gain: Rational, of indicator: IndicatorResult, in criterion: CriterionResult) -> Rational {
        let lowering = gates.compactMap(\.effect).flatMap(\.changed).map(\.of)
        guard !lowering.contains("total"), !lowering.contains(where: { $0 == "criterion \(criterion.id)" }) else {
            return 0
        }
        let cap = criterion.caps.first { $0.of.contains(indicator.id) }
        return cap.map { min(gain, max(0, $0.at - ($0.before ?? 0))) } ?? gain
    }
}

extension ReportContext {
    /// What caps and gates do to a criterion, in facts of their own.
    func limits(of criterion: CriterionResult) -> [Fact] {
        let gates = assessment.gates.filter { gate in
            gate.effect?.changed.contains { $0.of == "criterion \(criterion.id)" } ?? false
        }
        let lines = gates.map { gate in say.byGate(name(of: gate), consequence(of: gate)) }
        return criterion.caps.map(fact) + (lines.isEmpty ? [] : [Fact(say.gates, lines: lines)])
    }

    private func fact(_ cap: CapResult) -> Fact {
        let names = say.all(cap.of.map(name(ofIndicator:)))
        let title = say.text(cap.title).map { [$0.strong] } ?? []
        let outcome = cap.before.map { before in
            before == cap.after ? say.capNotReached(before) : say.capReached(cap.after ?? before, insteadOf: before)
        }
        let provenance = cap.status == criterionStatus(of: cap) ? nil : say.provenance(cap.status, cites: cap.cites)
        let source = citations(cap.cites) + [place(cap.rule), provenance?.capitalised].compactMap(\.self)
        return Fact(
            say.cap, lines: title + [say.together(names, at: cap.at), outcome].compactMap(\.self) + source)
    }

    private func criterionStatus(of cap: CapResult) -> RuleStatus? {
        assessment.criteria.first { $0.caps.contains(cap) }?.status
    }

    /// A score of so many points, and what it would be without caps and gates.
    func obtained(_ obtained: Words, insteadOf uncapped: Rational?) -> Words {
        uncapped.map { "\(obtained), \(say.insteadOf(say.number($0)))" } ?? obtained
    }
}
