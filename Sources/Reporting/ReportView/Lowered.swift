internal import Analysis
internal import ExactNumbers
internal import Methodology
internal import Results

// What caps and gates lowered.

extension Assessment {
    /// Where each rule that is applied comes from.
    var ruleStatuses: [RuleStatus] { rulesApplied.map(\.status) }
}

extension ReportContext {
    /// What caps and gates do to a criterion, in facts of their own.
    func limits(of criterion: CriterionResult) -> [Fact] {
        let gates = assessment.gates.filter { gate in
            gate.effect?.changed.contains { change in
                if case .criterion(criterion.id, _, _) = change { true } else { false }
            } ?? false
        }
        let lines = gates.map { gate in
            say("gates.by_gate", ["name": say.quoted(name(of: gate)), "consequence": consequence(of: gate)])
        }
        return criterion.caps.map(fact) + (lines.isEmpty ? [] : [Fact(say("gates.gates"), lines: lines)])
    }

    private func fact(_ cap: CapResult) -> Fact {
        let names = say.all(cap.of.map { say.quoted(name(ofIndicator: $0)) })
        let title = say.text(cap.title).map { [$0.strong] } ?? []
        let outcome = cap.before.map { before in
            before == cap.after
                ? say("gates.cap_not_reached", ["score": say.number(before)])
                : say("gates.cap_reached", ["score": say.number(cap.after ?? before), "before": say.number(before)])
        }
        let provenance = cap.status == criterionStatus(of: cap) ? nil : say.provenance(cap.status, cites: cap.cites)
        let source = citations(cap.cites) + [place(cap.rule), provenance?.capitalised].compactMap(\.self)
        return Fact(
            say.cap,
            lines: title
                + [say("gates.together", ["indicators": names, "limit": say.points(cap.at)]), outcome].compactMap(
                    \.self) + source)
    }

    private func criterionStatus(of cap: CapResult) -> RuleStatus? {
        assessment.criteria.first { $0.caps.contains(cap) }?.status
    }

    /// A score of so many points, and what it would be without caps and gates.
    func obtained(_ obtained: Words, insteadOf uncapped: Rational?) -> Words {
        say.list([obtained, uncapped.map { say.insteadOf(say.number($0)) }].compactMap(\.self))
    }
}
