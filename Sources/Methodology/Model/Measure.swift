package import Diagnostics
package import Documents
package import ExactNumbers

/// What an indicator measures.
package indirect enum Measure: Sendable {
    /// How many items.
    case count(Tally)
    /// How many different values of a field.
    case countDistinct(FieldReference, Tally, among: PartyScope)
    /// The total of a field; `unit` for amounts.
    case sum(FieldReference, Tally, unit: String?)
    case ratio(of: Measure, over: Measure, whenOverIsZero: ZeroDenominator)
    /// How many named entries are met.
    case checklist([ChecklistEntry])
    /// What an evaluator judged.
    case finding([FindingChoice])
}

/// The items that a measure looks at: a selection, and what narrows it on the spot.
package struct Tally: Sendable {
    /// The selection's id.
    package let selection: String
    /// The kind of its items.
    package let kind: ItemKind
    /// What narrows the selection on the spot.
    package let condition: Condition?
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
    /// What the choice scores.
    package let score: Rational
}

/// What the numbers of a measure are.
package enum MeasureScale: Hashable, Sendable {
    case wholeNumber
    case amount(unit: String)
    case share
    /// A choice instead of a number.
    case judgement
}

extension Measure {
    /// What the numbers of the measure are.
    package var scale: MeasureScale {
        switch self {
        case .count, .countDistinct, .checklist: .wholeNumber
        case .sum(_, _, let unit): unit.map { .amount(unit: $0) } ?? .wholeNumber
        case .ratio: .share
        case .finding: .judgement
        }
    }

    /// The selections that the measure looks at, with repetitions.
    package var selections: [String] { tallies.map(\.selection) }

    /// The items that the measure looks at, one entry per count, distinct count or sum in it.
    package var tallies: [Tally] {
        switch self {
        case .count(let tally), .countDistinct(_, let tally, _), .sum(_, let tally, _): [tally]
        case .ratio(let of, let over, _): of.tallies + over.tallies
        case .checklist(let entries): entries.flatMap(\.measure.tallies)
        case .finding: []
        }
    }
}
