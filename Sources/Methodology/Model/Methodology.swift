public import Diagnostics
public import Documents
public import ExactNumbers

/// A checked methodology: everything that turns a centre's record into scores.
public struct Methodology: Sendable {
    public let id: Located<String>
    public let title: LocalizedText
    public let explanation: LocalizedText?
    public let status: MethodologyStatus
    public let conventions: [Convention]
    /// The declared maximum: a checksum over the criteria's.
    public let maximum: Located<Rational>
    /// False while rows of the source are untranscribed; nothing is then printed as a share of `maximum`.
    public let isComplete: Bool
    public let references: [Reference]
    public let readings: [Reading]
    public let selections: [Selection]
    public let criteria: [Criterion]
    public let total: Total
    public let rating: Rating?
    /// The text of the file.
    public let source: SourceText
    /// The SHA-256 of the file's bytes.
    public let sha256: String

    /// The path of the file as it was given.
    public var path: String { source.path }

    public func selection(_ id: String) -> Selection? { selections.first { $0.id.value == id } }

    public func reference(_ id: String) -> Reference? { references.first { $0.id.value == id } }

    /// All indicators with their criteria, in the order of the file.
    public var indicators: [(criterion: Criterion, indicator: Indicator)] {
        criteria.flatMap { criterion in criterion.indicators.map { (criterion, $0) } }
    }
}

/// How criteria become the total.
public struct Total: Sendable {
    public enum Combination: String, CaseIterable, Codable, Sendable {
        case sum
        case weightedSum = "weighted_sum"
    }

    public let combination: Combination
    /// The weights by criterion, in the order of the file; empty for `sum`.
    public let weights: [Weight]
    /// The place of the weights; nil where none are written.
    let weightsSpan: SourceSpan?
    let span: SourceSpan
    let isBroken: Bool

    public func weight(of criterion: String) -> Rational? {
        weights.first { $0.criterion.value == criterion }?.share.value
    }
}

/// The part of the total that a criterion makes up.
public struct Weight: Sendable {
    public let criterion: Located<String>
    /// 2/5 for 40 %.
    public let share: Located<Rational>
}

/// The scale of classes for a total.
public struct Rating: Sendable {
    public enum Basis: String, CaseIterable, Codable, Sendable {
        case total
        case shareOfMaximum = "share_of_maximum"
    }

    public let status: RuleStatus
    public let basis: Basis
    public let citations: [Located<Citation>]
    public let classes: [RatingClass]
    let firstKey: SourceSpan
    let isBroken: Bool
}

public struct RatingClass: Sendable {
    public let id: Located<String>
    public let title: LocalizedText
    /// The least total, or the least share of what is achievable.
    public let from: Located<Rational>
}
