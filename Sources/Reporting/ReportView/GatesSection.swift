internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension ReportContext {
    /// One block per gate; nil where the methodology has none.
    var gatesSection: Section? {
        guard !assessment.gates.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.gates), title: say.gates, blocks: [.paragraph(say.gatesIntroduction)],
            parts: assessment.gates.map(section(of:)))
    }

    private func section(of gate: GateResult) -> Section {
        let explanation = say.text(gate.explanation).map(Block.paragraph)
        let facts = [
            Fact(say.gateState, state(of: gate).strong),
            Fact(say.requires, lines: requirement(of: gate).map(\.capitalised)),
            Fact(say.measuredValue, measuredLine(gate)),
            Fact(say.ifNotMet, consequence(of: gate).capitalised),
            gate.values.isEmpty ? nil : Fact(say.valuesUsed, lines: gate.values.map(valueLine)),
            gate.otherwise == .needsReview
                ? nil : gate.effect.map { Fact(say.gateEffect, lines: effects($0, of: gate).map(\.capitalised)) },
            ruleFact(gate.cites, gate.rule, gate.status),
            gate.readings.isEmpty ? nil : Fact(say.readingsUsed, lines: readings(gate.readings)),
        ]
        return Section(
            anchor: Anchor(.gate, gate.id), title: "\(Words.code(gate.id)) \(say.text(gate.title))",
            blocks: [explanation, .facts(facts.compactMap(\.self))].compactMap(\.self) + trace(of: gate))
    }

    private func measuredLine(_ gate: GateResult) -> Words {
        let measured = gate.measured.map { value($0, of: gate) } ?? say.nothingToDivideBy
        guard let range = gate.measuredRange, !range.isSingleValue else { return measured.strong }
        return "\(measured.strong); \(say.couldBe(say.range(range) { value($0, of: gate) }))"
    }

    /// Met or not, and whether missing data could turn it.
    func state(of gate: GateResult) -> Words {
        switch (gate.met, gate.metRange.first ?? false, gate.metRange.last ?? false) {
        case (true, true, _): say.met
        case (true, false, _): say.metForNow
        case (false, _, true): say.openGate
        case (false, _, false): say.notMet
        }
    }

    /// What is measured, and what it must come to.
    func requirement(of gate: GateResult) -> [Words] {
        [measure(gate.measure), say.threshold(gate.require.comparisons) { value($0, of: gate) }]
    }

    func name(of gate: GateResult) -> Words { say.text(gate.title).linked(to: Anchor(.gate, gate.id)) }

    /// What follows where a gate is not met.
    func consequence(of gate: GateResult) -> Words {
        switch gate.otherwise {
        case .notAssessed(let criteria): say.leavesUnassessed(say.all(criteria.map(criterionName)))
        case .cap(let criterion, let limit): say.caps(criterionName(criterion), at: limit)
        case .capTotal(let limit): say.capsTotal(at: limit)
        case .ratingAtMost(let id): say.capsRating(className(id))
        case .needsReview: say.needsReview
        }
    }

    /// What a gate changed, one line each.
    func effects(_ effect: GateEffect, of gate: GateResult) -> [Words] {
        if gate.otherwise == .needsReview { return [say.needsReview] }
        guard !effect.changed.isEmpty else { return [say.alreadyThatLow] }
        return effect.changed.map { change in
            switch change {
            case .criterion(let id, let before, let after):
                say.changed(
                    criterionName(id), say.points(before), to: after.map(say.number) ?? say.notAssessed)
            case .total(let before, let after):
                say.changed(say.theTotal, say.points(before), to: say.number(after))
            case .rating(let before, let after): say.changed(say.rating, className(before), to: className(after))
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
    /// Whether it has tripped, or missing data could trip it.
    var mayTrip: Bool { !met || metRange.first == false }
}
