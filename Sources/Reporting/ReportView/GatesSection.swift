internal import ExactNumbers
internal import Methodology
internal import Results

extension ReportContext {
    /// One block per gate; nil where the methodology has none.
    var gatesSection: Section? {
        guard !assessment.gates.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.gates), title: say("gates.gates"), blocks: [.paragraph(say("gates.gates_introduction"))],
            parts: assessment.gates.map(section(of:)))
    }

    private func section(of gate: GateResult) -> Section {
        let explanation = say.text(gate.explanation).map(Block.paragraph)
        let facts = [
            Fact(say("gates.gate_state"), state(of: gate).strong, foundation(gate.restsOn)),
            Fact(say("gates.requires"), lines: requirement(of: gate).map(\.capitalised)),
            Fact(say("scores.measured_value"), measuredLine(gate)),
            Fact(say("gates.if_not_met"), consequence(of: gate).capitalised),
            gate.values.isEmpty ? nil : Fact(say("values.values_used"), lines: gate.values.map(valueLine)),
            gate.isReviewAlone
                ? nil
                : gate.effect.map { Fact(say("gates.gate_effect"), lines: effects($0, of: gate).map(\.capitalised)) },
            ruleFact(gate.cites, gate.rule, gate.status),
            readingsFact(gate.readings),
        ]
        return Section(
            anchor: Anchor(.gate, gate.id), title: "\(Words.code(gate.id)) \(say.text(gate.title))",
            blocks: [explanation, .facts(facts.compactMap(\.self))].compactMap(\.self) + years(gate.eachYear)
                + trace(of: gate))
    }

    private func measuredLine(_ gate: GateResult) -> Words {
        let measured = valueAsked(by: gate)
        return measuredLine(measured, gate.measuredRange, of: gate)
    }

    /// What was measured, judged or scored; or why there is nothing.
    private func valueAsked(by gate: GateResult) -> Words {
        switch (gate.measure, gate.measured) {
        case (.judgement(let indicator, _), .choice(let id)?): choiceName(id, of: indicator)
        case (_, let measured?): measured.number.map { value($0, of: gate) } ?? .code(measured.description)
        case (.judgement, nil): say("scores.not_yet_judged")
        case (.score, nil): say("scores.not_assessed")
        case (_, nil): say("gates.nothing_to_divide_by")
        }
    }

    /// A choice of an indicator as it is called.
    func choiceName(_ id: String, of indicator: String) -> Words {
        let choice = self.indicator(indicator)?.choices?.first { $0.id == id }
        return say.text(choice?.title).map(say.quoted) ?? .code(id)
    }

    /// What was measured, with the values that missing data allow where there are several.
    func measuredLine(_ measured: Words, _ range: Interval?, of rule: some Measured) -> Words {
        guard let range, !range.isSingleValue else { return measured.strong }
        return say.clauses([
            measured.strong, say("scores.could_be", ["range": say.range(range) { value($0, of: rule) }]),
        ])
    }

    /// Met or not, and whether missing data could turn it.
    func state(of gate: GateResult) -> Words {
        switch (gate.met, gate.metRange.first ?? false, gate.metRange.last ?? false) {
        case (true, true, _): say("traces.met")
        case (true, false, _): say("gates.met_for_now")
        case (false, _, true): say("gates.open_gate")
        case (false, _, false): say("traces.not_met")
        }
    }

    /// What is measured, and what it must come to.
    func requirement(of gate: GateResult) -> [Words] {
        guard case .judgement(let indicator, let choices) = gate.measure, !choices.isEmpty else {
            return [measure(gate.measure), say.threshold(gate.require) { value($0, of: gate) }]
        }
        return [measure(gate.measure), oneOf(choices, of: indicator)]
    }

    /// "one of: in place, proven"
    func oneOf(_ choices: [String], of indicator: String) -> Words {
        say("measures.one_of", ["choices": say.list(choices.map { choiceName($0, of: indicator) })])
    }

    func name(of gate: GateResult) -> Words { say.text(gate.title).linked(to: Anchor(.gate, gate.id)) }

    /// What follows where a gate is not met.
    func consequence(of gate: GateResult) -> Words {
        let rules = gate.otherwise.rules
        return say.clauses(
            rules.map { rule in
                rule == .needsReview && rules.count > 1 ? say("gates.needs_review_besides") : consequence(rule)
            })
    }

    private func consequence(_ rule: ConsequenceRule) -> Words {
        switch rule {
        case .notAssessed(let criteria):
            say("gates.leaves_unassessed", ["criteria": say.all(criteria.map(criterionName))])
        case .cap(let criterion, let limit):
            say("gates.caps", ["criterion": criterionName(criterion), "limit": say.points(limit)])
        case .capTotal(let limit): say("gates.caps_total", ["limit": say.points(limit)])
        case .ratingAtMost(let id): say("gates.caps_rating", ["name": className(id)])
        case .needsReview: say("gates.needs_review")
        }
    }

    /// What a gate changed, one line each.
    func effects(_ effect: GateEffect, of gate: GateResult) -> [Words] {
        if gate.isReviewAlone { return [say("gates.needs_review")] }
        let review = gate.otherwise.rules.contains(.needsReview) ? [say("gates.needs_review_besides")] : []
        guard !effect.changed.isEmpty else { return [say("gates.already_that_low")] + review }
        return review
            + effect.changed.map { change -> Words in
                switch change {
                case .criterion(let id, let before, let after):
                    say(
                        "gates.changed",
                        [
                            "name": criterionName(id), "after": after.map(say.number) ?? say("scores.not_assessed"),
                            "before": say.points(before),
                        ])
                case .total(let before, let after):
                    say(
                        "gates.changed",
                        ["name": say("gates.the_total"), "after": say.number(after), "before": say.points(before)])
                case .rating(let before, let after):
                    say(
                        "gates.changed",
                        ["name": say("page_one.rating"), "after": className(after), "before": className(before)])
                }
            }
    }

    private func criterionName(_ id: String) -> Words {
        assessment.criteria.first { $0.id == id }.map { name(of: $0) } ?? .code(id)
    }

    private func className(_ id: String) -> Words {
        let title = assessment.rating?.scale.first { $0.id == id }.map { say.text($0.title) }
        return title.map(say.quoted) ?? .code(id)
    }
}

extension GateResult {
    /// Whether nothing follows but that somebody must look.
    fileprivate var isReviewAlone: Bool { otherwise.rules == [.needsReview] }

    /// Whether it has tripped, or missing data could trip it.
    var mayTrip: Bool { !met || metRange.first == false }
}
