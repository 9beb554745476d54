public import Diagnostics
public import Documents
public import ExactNumbers

/// What an indicator measures.
public indirect enum Measure: Sendable {
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
public struct Tally: Sendable {
    /// The selection's id.
    public let selection: String
    /// The kind of its items.
    public let kind: ItemKind
    /// What narrows the selection on the spot.
    public let condition: Condition?
    /// The same with its places.
    let written: WrittenCondition?
}

/// Which Parties count.
public enum PartyScope: String, CaseIterable, Codable, Sendable {
    case any
    /// Only those on the centre's lists for the methodology's Conventions.
    case served
}

/// What a ratio over nothing is.
public enum ZeroDenominator: String, CaseIterable, Codable, Sendable {
    case notAssessed = "not_assessed"
    case zero
}

/// One entry of a checklist: met if the comparisons hold for the measured value.
public struct ChecklistEntry: Sendable {
    /// The id, unique among its neighbours.
    public let id: Located<String>
    /// What it is, for people.
    public let title: LocalizedText?
    /// What is measured for the entry.
    public let measure: Measure
    /// What must hold for the measured value, all of it.
    public let comparisons: [NumberComparison]
    /// The key of each comparison, in their order.
    let places: [SourceSpan]
}

/// One answer that an evaluator may give.
public struct FindingChoice: Sendable {
    /// The id, unique among its neighbours.
    public let id: Located<String>
    /// What it is, for people.
    public let title: LocalizedText?
    /// What the choice scores.
    public let score: Rational
}

/// What the numbers of a measure are.
public enum MeasureScale: Hashable, Sendable {
    case wholeNumber
    case amount(unit: String)
    case share
    /// A choice instead of a number.
    case judgement
}

extension Measure {
    /// What the numbers of the measure are.
    public var scale: MeasureScale {
        switch self {
        case .count, .countDistinct, .checklist: .wholeNumber
        case .sum(_, _, let unit): unit.map { .amount(unit: $0) } ?? .wholeNumber
        case .ratio: .share
        case .finding: .judgement
        }
    }

    /// The selections that the measure looks at, with repetitions.
    public var selections: [String] { tallies.map(\.selection) }

    /// The items that the measure looks at, one entry per count, distinct count or sum in it.
    public var tallies: [Tally] {
        switch self {
        case .count(let tally), .countDistinct(_, let tally, _), .sum(_, let tally, _): [tally]
        case .ratio(let of, let over, _): of.tallies + over.tallies
        case .checklist(let entries): entries.flatMap(\.measure.tallies)
        case .finding: []
        }
    }
}
