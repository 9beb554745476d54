package import ExactNumbers
package import Methodology

/// What an indicator or a gate measures, as results tell it.
package indirect enum MeasureRule: Sendable, Equatable {
    /// A statistic of the items of a selection; what narrows it is in its normal form.
    case statistic(StatisticRule)
    case ratio(of: MeasureRule, over: MeasureRule, whenOverIsZero: ZeroDenominator)
    /// How many Parties the centre serves.
    case partiesServed
    /// The same of the record of the last cycle.
    case previous(MeasureRule)
    /// How many named entries are met.
    case checklist([ChecklistEntryRule])
    /// What an evaluator judges: the ids of the choices.
    case finding(choices: [String])
    /// A number that an evaluator gives, within limits.
    case number(from: Rational, to: Rational)
    /// What was judged for an indicator: one of some choices, or a number that is compared where there are none.
    case judgement(of: String, choices: [String])
    /// The score of a criterion.
    case score(of: String)
}

/// A measure with the comparisons that its value must meet, all of them.
package struct ComparedMeasure: Sendable, Equatable {
    /// What is measured.
    package let measure: MeasureRule
    /// What must hold for the measured value, in the order of their keys.
    package let comparisons: [NumberComparison]

    /// A measure with what its value must meet.
    package init(_ measure: MeasureRule, _ comparisons: [NumberComparison]) {
        self.measure = measure
        self.comparisons = comparisons.sorted { $0.entry.key.rawValue < $1.entry.key.rawValue }
    }
}

/// One entry of a checklist.
package struct ChecklistEntryRule: Sendable, Equatable {
    /// The entry's id.
    package let id: String
    /// When it is met.
    package let metWhen: ComparedMeasure
}

/// What a part of a trace measures: a side of a ratio, or an entry of a checklist.
package enum PartRule: Sendable, Equatable {
    case side(MeasureRule)
    case entry(ChecklistEntryRule)

    /// What is measured.
    package var measure: MeasureRule {
        switch self {
        case .side(let measure): measure
        case .entry(let entry): entry.metWhen.measure
        }
    }
}
