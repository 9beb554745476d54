internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scoring

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
            gate.otherwise == "needs_review"
                ? nil : gate.effect.map { Fact(say.gateEffect, lines: effects($0, of: gate).map(\.capitalised)) },
            ruleFact(gate.cites, gate.rule, gate.status),
            gate.readings.isEmpty ? nil : Fact(say.readingsUsed, lines: readings(gate.readings)),
        ]
        return Section(
            anchor: Anchor(.gate, gate.id), title: "\(Words.code(gate.id)) \(say.text(gate.title))",
            blocks: [explanation, .facts(facts.compactMap(\.self))].compactMap(\.self) + trace(of: gate))
    }

    private func measuredLine(_ gate: GateResult) -> Words {
        let measured = gate.value.map { value($0, of: gate) } ?? say.nothingToDivideBy
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
        [measure(gate.measure), say.threshold(gate.require) { value($0, of: gate) }]
    }

    func name(of gate: GateResult) -> Words { say.text(gate.title).linked(to: Anchor(.gate, gate.id)) }

    /// What follows where a gate is not met.
    func consequence(of gate: GateResult) -> Words {
        guard case .object(let keys) = gate.otherwise, let (key, value) = keys.first else { return say.needsReview }
        switch (key, value) {
        case ("not_assessed", .array(let ids)): return say.leavesUnassessed(say.all(ids.map(criterionName)))
        case ("cap", _): return say.caps(criterionName(value["criterion"]), at: number(value["at"]))
        case ("cap_total", _): return say.capsTotal(at: number(value))
        default: return say.capsRating(className(value))
        }
    }

    /// What a gate changed, one line each.
    func effects(_ effect: GateEffect, of gate: GateResult) -> [Words] {
        if gate.otherwise == "needs_review" { return [say.needsReview] }
        guard !effect.changed.isEmpty else { return [say.alreadyThatLow] }
        return effect.changed.map { change in
            if change.of == "rating" {
                return say.changed(
                    say.rating, className(.string(change.before)), to: className(.string(change.after ?? "")))
            }
            let name = change.of == "total" ? say.theTotal : criterionName(.string(String(change.of.dropFirst(10))))
            return say.changed(
                name, say.points(number(.string(change.before))),
                to: change.after.map { say.number(number(.string($0))) } ?? say.notAssessed)
        }
    }

    private func criterionName(_ id: JSONValue?) -> Words {
        guard case .string(let id)? = id else { return "" }
        return assessment.criteria.first { $0.id == id }.map { name(of: $0) } ?? .code(id)
    }

    private func className(_ id: JSONValue) -> Words {
        guard case .string(let id) = id else { return "" }
        let title = assessment.rating?.scale.first { $0.id == id }.map { say.text($0.title) }
        return title.map(say.quoted) ?? .code(id)
    }

    private func number(_ value: JSONValue?) -> Rational {
        guard case .string(let text)? = value else { return 0 }
        return Rational(exactly: text) ?? 0
    }
}

extension GateResult {
    /// The measured number; nil for a ratio over zero.
    var value: Rational? { measured.flatMap { Rational(exactly: $0) } }

    /// Whether it has tripped, or missing data could trip it.
    var mayTrip: Bool { !met || metRange.first == false }
}

extension JSONValue {
    fileprivate subscript(key: String) -> JSONValue? {
        if case .object(let keys) = self { keys[key] } else { nil }
    }
}
