internal import Documents
internal import Scalars

// N1, T3 and T4 for judgements and scores that gates and entries ask for.

enum JudgementCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        guard !methodology.unread.criteria else { return }
        for (criterion, indicator) in methodology.indicators {
            guard case .checklist(let entries) = indicator.measure else { continue }
            context.diagnostics.within("criterion \(criterion.id.value)") {
                for entry in entries { check(entry.measure, of: methodology, in: context) }
            }
        }
        for gate in methodology.gates {
            context.diagnostics.within("gate \(gate.id.value)") {
                check(gate.measure, of: methodology, in: context)
                if case .checklist(let entries) = gate.measure {
                    for entry in entries { check(entry.measure, of: methodology, in: context) }
                }
            }
        }
    }

    private static func check(_ measure: Measure, of methodology: Methodology, in context: DecodingContext) {
        switch measure {
        case .judgement(let required): check(required, of: methodology, in: context)
        case .score(let criterion):
            methodology.reportUnknown(criterion, in: context)
        default: break
        }
    }

    private static func check(
        _ required: RequiredJudgement, of methodology: Methodology, in context: DecodingContext
    ) {
        let name = required.indicator
        guard let indicator = methodology.judged(name.value) else {
            // An indicator of that criterion which could not be read may be the one that is meant.
            guard !methodology.criteria.contains(where: { $0.mayHold(name.value) }) else { return }
            let judged = methodology.indicators.map(\.indicator).filter(\.measure.isJudged)
            let own = judged.map(\.id).filter { $0.ends(with: ".\(name.value)") }
            context.diagnostics.reportUnknownID(
                name, of: Phrase("things.judged_indicator"), known: judged.map(\.id),
                meant: own.count == 1 ? own[0] : nil)
            return
        }
        guard case .finding(let choices, _) = indicator.measure else {
            if let choice = required.choices.first {
                context.report(Diagnostic(.T4, "T4.choice_of_number", ["indicator": name.value], at: choice.span))
            }
            return
        }
        let known = choices.map(\.id.value)
        if required.choices.isEmpty {
            context.report(
                Diagnostic(
                    .T4, "T4.number_of_choices", ["indicator": name.value, "choices": known.typed], at: name.span))
        }
        let ids = Set(known)
        for choice in required.choices where !ids.contains(choice.value) {
            let problem = ScalarProblem.unknownChoice(
                choice.value, words: Phrase("values.choice_of_finding"), among: known)
            context.report(Diagnostic(problem, at: choice.span))
        }
        checkSilence(required, among: choices, in: context)
        checkLeaving(required, among: choices, in: context)
    }

    /// G1: what does not apply is not enough, so that it lowers.
    private static func checkLeaving(
        _ required: RequiredJudgement, among choices: [FindingChoice], in context: DecodingContext
    ) {
        let wanted = Set(required.choices.map(\.value))
        let leaving = choices.filter { $0.score == nil }.map(\.id.value)
        guard let first = leaving.first, let place = required.choices.first, wanted.isDisjoint(with: leaving),
            wanted.isSubset(of: choices.map(\.id.value))
        else { return }
        context.report(
            Diagnostic(.G1, "G1.leaving_is_not_enough", ["choice": first], severity: .warning, at: place.span))
    }

    /// G1: who says that there is no evidence meets what some who show something do not meet.
    private static func checkSilence(
        _ required: RequiredJudgement, among choices: [FindingChoice], in context: DecodingContext
    ) {
        let wanted = Set(required.choices.map(\.value))
        let silent = choices.filter { $0.saysNoEvidence && wanted.contains($0.id.value) }
        let refused = choices.filter { $0.score != nil && !$0.saysNoEvidence && !wanted.contains($0.id.value) }
        guard let silent = silent.first?.id.value, let refused = refused.first?.id.value,
            let place = required.choices.first(where: { $0.value == silent })
        else { return }
        context.report(
            Diagnostic(
                .G1, "G1.silence_gains", ["silent": silent, "refused": refused], severity: .warning, at: place.span))
    }
}

extension Criterion {
    /// Whether an indicator of this id may stand in the criterion, of which something could not be read: one of its
    /// indicators, or the id of one; whatever may, where its own id is not read.
    fileprivate func mayHold(_ indicator: String) -> Bool {
        guard !id.value.isEmpty else { return true }
        let isUnread = isBroken || indicators.contains { $0.id.ends(with: ".") }
        return isUnread && (indicator.isSpelled(id.value) || indicator.begins(with: id.value + "."))
    }
}
