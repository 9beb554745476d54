internal import Documents
package import Methodology

extension MeasureRule {
    /// A measure as results tell it.
    package init(_ measure: Measure) {
        switch measure {
        case .statistic(let measure):
            var rule = measure.rule
            rule.condition = rule.condition?.normalForm
            self = .statistic(rule)
        case .ratio(let of, let over, let treatment):
            self = .ratio(of: MeasureRule(of), over: MeasureRule(over), whenOverIsZero: treatment)
        case .partiesServed: self = .partiesServed
        case .previous(let measure): self = .previous(MeasureRule(measure))
        case .checklist(let entries): self = .checklist(entries.map { ChecklistEntryRule($0) })
        case .finding(let choices, _): self = .finding(choices: choices.map(\.id.value))
        case .number(let number): self = .number(from: number.from.value, to: number.to.value)
        case .judgement(let required):
            self = .judgement(of: required.indicator.value, choices: required.choices.map(\.value))
        case .score(let criterion): self = .score(of: criterion.value)
        }
    }
}

extension ChecklistEntryRule {
    /// An entry as results tell it.
    package init(_ entry: ChecklistEntry) {
        self.init(id: entry.id.value, metWhen: ComparedMeasure(MeasureRule(entry.measure), entry.comparisons))
    }
}

extension OtherwiseRule {
    /// What follows where a gate is not met, in the form in which it is written.
    init(_ gate: Gate) {
        self.init(gate.consequences.map { ConsequenceRule($0) }, isList: gate.listsConsequences)
    }
}

extension RoundingRule {
    /// A rounding as results tell it.
    init(_ rounding: Rounding, of methodology: Methodology) {
        self.init(
            to: rounding.step.value, cites: methodology.parts(rounding.citations),
            readings: rounding.readings.map(\.value))
    }
}

extension ConsequenceRule {
    init(_ consequence: GateConsequence) {
        switch consequence {
        case .notAssessed(let criteria): self = .notAssessed(criteria.map(\.value))
        case .cap(let criterion, let limit): self = .cap(criterion: criterion.value, at: limit.value)
        case .capTotal(let limit): self = .capTotal(limit.value)
        case .ratingAtMost(let id): self = .ratingAtMost(id.value)
        case .needsReview: self = .needsReview
        }
    }
}
