package import Documents
package import ExactNumbers

/// What an indicator measures.
package indirect enum Measure: Sendable {
    /// A statistic of the items of a selection.
    case statistic(ItemMeasure)
    case ratio(of: Measure, over: Measure, whenOverIsZero: ZeroDenominator)
    /// How many Parties are on the centre's lists for the methodology's Conventions; stands below a line alone.
    case partiesServed
    /// The same of the record of the last cycle, with its own period, centre and sources; stands below a line alone.
    case previous(Measure)
    /// How many named entries are met.
    case checklist([ChecklistEntry])
    /// What an evaluator judged.
    case finding([FindingChoice], scale: String?)
    /// A number that an evaluator gives.
    case number(GivenNumber)
    /// What an evaluator judged for an indicator; of gates and entries alone.
    case judgement(RequiredJudgement)
    /// What the criterion with an id scores, after its caps and the gates on it; of gates alone.
    case score(of: Located<String>)
}

/// Which Parties count.
package enum PartyScope: String, CaseIterable, Codable, Sendable {
    case any
    /// Only those on the centre's lists for the methodology's Conventions.
    case served
}

/// What a ratio over nothing is.
package enum ZeroDenominator: String, CaseIterable, Codable, Sendable {
    case notAssessed = "not_assessed"
    case zero
}

/// One entry of a checklist: met if the comparisons hold for the measured value.
package struct ChecklistEntry: Sendable {
    /// The id, unique among its neighbours.
    package let id: Located<String>
    /// What it is, for people.
    package let title: LocalizedText?
    /// What is measured for the entry.
    package let measure: Measure
    /// What must hold for the measured value, all of it.
    package let comparisons: [NumberComparison]
    /// The key of each comparison, in their order.
    let places: [SourceSpan]
}

/// One answer that an evaluator may give.
package struct FindingChoice: Sendable {
    /// The id, unique among its neighbours.
    package let id: Located<String>
    /// What it is, for people.
    package let title: LocalizedText?
    /// What must be seen for it, for those who judge.
    package let anchor: LocalizedText?
    /// What the choice scores; nil where what is judged does not apply, so that there is no score.
    package let score: Rational?
    /// Whether the choice says that there is no evidence, or too little: it is counted apart.
    package let saysNoEvidence: Bool
}

/// What the numbers of a measure are.
package enum MeasureScale: Hashable, Sendable {
    case wholeNumber
    /// Numbers that need not be whole, in a unit if the field has one.
    case amount(unit: String?)
    case share
    /// A choice instead of a number.
    case judgement
}

extension Measure {
    /// What the numbers of the measure are.
    package var scale: MeasureScale {
        switch self {
        case .statistic(let measure): measure.rule.statistic.scale(unit: measure.rule.unit)
        case .checklist, .partiesServed: .wholeNumber
        case .previous(let measure): measure.scale
        case .ratio: .share
        case .finding: .judgement
        case .judgement(let required): required.choices.isEmpty ? .amount(unit: nil) : .judgement
        case .number, .score: .amount(unit: nil)
        }
    }

    /// The greatest value that any record can reach; nil where there is no limit.
    package var greatestValue: Rational? {
        switch self {
        case .statistic(let measure): measure.rule.statistic.greatestValue(of: measure.field)
        case .checklist(let entries): Rational(entries.count)
        case .number(let number): number.to.value
        case .ratio(_, .partiesServed, _): .one
        case .ratio(.statistic(let of), .statistic(let over), _) where of.isPart(of: over): .one
        case .ratio, .partiesServed, .previous, .finding, .judgement, .score: nil
        }
    }

    /// The least value that any record can reach.
    var leastValue: Rational {
        if case .number(let number) = self { number.from.value } else { .zero }
    }

    /// Whether there may be no value at all, which a gate or an entry takes as not met.
    package var mayGiveNothing: Bool {
        switch self {
        case .statistic(let measure): !measure.rule.statistic.hasValueOverNothing
        case .ratio(let of, _, let treatment): treatment == .notAssessed || of.mayGiveNothing
        case .checklist, .partiesServed, .number: false
        case .previous(let measure): measure.mayGiveNothing
        case .finding(let choices, _): choices.contains { $0.score == nil }
        case .judgement, .score: true
        }
    }

    /// Whether an evaluator says what it is, by a choice or by a number.
    package var isJudged: Bool {
        switch self {
        case .finding, .number: true
        case .statistic, .ratio, .partiesServed, .previous, .checklist, .judgement, .score: false
        }
    }

    /// Whether it is measured in the record of the last cycle.
    package var looksBack: Bool { if case .previous = self { true } else { false } }

    /// Whether something is asked of every year, beside what is asked of the value.
    var asksOfEachYear: Bool { items.contains { $0.rule.eachYear != nil } }

    /// The id of the scale that a judgement shares with others; nil where it has choices of its own, or is none.
    package var scaleID: String? {
        if case .finding(_, let scale) = self { scale } else { nil }
    }

    /// The sides of a ratio or the entries of a checklist, by id.
    package var parts: [(id: String, measure: Measure)] {
        switch self {
        case .ratio(let of, let over, _): [("of", of), ("over", over)]
        case .checklist(let entries): entries.map { ($0.id.value, $0.measure) }
        case .statistic, .partiesServed, .previous, .finding, .number, .judgement, .score: []
        }
    }

    /// The statistics of items that the measure is made of, itself or its parts, in their order.
    package var items: [ItemMeasure] {
        switch self {
        case .statistic(let measure): [measure]
        case .previous(let measure): measure.items
        case .ratio, .checklist, .partiesServed, .finding, .number, .judgement, .score: parts.flatMap(\.measure.items)
        }
    }

    /// The selections that the measure looks at, with repetitions.
    package var selections: [String] { items.map(\.rule.selection) }
}
