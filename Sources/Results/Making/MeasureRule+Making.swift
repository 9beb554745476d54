internal import Diagnostics
internal import Documents
internal import ExactNumbers
package import Methodology

extension MeasureRule {
    /// A measure as results tell it.
    package init(_ measure: Measure) {
        switch measure {
        case .count(let tally): self = .count(TallyRule(tally))
        case .countDistinct(let field, let tally, let among):
            self = .countDistinct(field.path, TallyRule(tally), among: among)
        case .sum(let field, let tally, let unit): self = .sum(field.path, TallyRule(tally), unit: unit)
        case .ratio(let of, let over, let treatment):
            self = .ratio(of: MeasureRule(of), over: MeasureRule(over), whenOverIsZero: treatment)
        case .checklist(let entries): self = .checklist(entries.map { ChecklistEntryRule($0) })
        case .finding(let choices): self = .finding(choices: choices.map(\.id.value))
        }
    }
}

extension TallyRule {
    fileprivate init(_ tally: Tally) {
        self.init(selection: tally.selection, condition: tally.condition?.normalForm)
    }
}

extension ChecklistEntryRule {
    /// An entry as results tell it.
    package init(_ entry: ChecklistEntry) {
        self.init(id: entry.id.value, metWhen: ComparedMeasure(MeasureRule(entry.measure), entry.comparisons))
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
