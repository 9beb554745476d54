public import Diagnostics
public import Documents
public import ExactNumbers

/// A checked methodology: everything that turns a centre's record into scores.
public struct Methodology: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What it is called, for people.
    public let title: LocalizedText
    /// What it asks for or rests on, in a sentence or two.
    public let explanation: LocalizedText?
    /// How far the methodology has come.
    public let status: MethodologyStatus
    /// The Conventions that are meant.
    public let conventions: [Convention]
    /// The declared maximum: a checksum over the criteria's.
    public let maximum: Located<Rational>
    /// False while rows of the source are untranscribed; nothing is then printed as a share of `maximum`.
    public let isComplete: Bool
    /// The documents that rules cite, in file order.
    public let references: [Reference]
    /// The decisions where the source is silent, in file order.
    public let readings: [Reading]
    /// The named sets of items, in file order.
    public let selections: [Selection]
    /// The numbers that rules name and that change with time, in file order.
    public let values: [DatedValue]
    /// The stretches of time that conditions name, in file order.
    public let windows: [NamedWindow]
    /// The rows of the table, in file order.
    public let criteria: [Criterion]
    /// What a record must meet, or it is lowered; in file order.
    public let gates: [Gate]
    /// How criteria become the total.
    public let total: Total
    /// The scale of classes; nil where there is none.
    public let rating: Rating?
    /// The text of the file.
    public let source: SourceText
    /// The SHA-256 of the file's bytes.
    public let sha256: String
    /// The days for which the numbers of these rules hold: those between two changes of any value.
    public let stretch: Stretch
    /// The rules of each stretch for which all values that they use are known, in the order of time; empty in these.
    ///
    /// What holds for an evaluation is the one that `inForce(on:)` gives for the last day of its period.
    public internal(set) var stretches: [Methodology] = []
    /// The ids of all dated values that rules use.
    let usedValueIDs: Set<String>
    let unread: UnreadParts

    /// The path of the file as it was given.
    public var path: String { source.path }

    /// The selection with an id.
    public func selection(_ id: String) -> Selection? { selections.first { $0.id.value == id } }

    /// The reference with an id.
    public func reference(_ id: String) -> Reference? { references.first { $0.id.value == id } }

    /// All indicators with their criteria, in the order of the file.
    public var indicators: [(criterion: Criterion, indicator: Indicator)] {
        criteria.flatMap { criterion in criterion.indicators.map { (criterion, $0) } }
    }
}

/// What could not be read, so that checks against it would only repeat the mistake that is told already.
struct UnreadParts: Sendable {
    let references: Bool
    let readings: Bool
    let maximum: Bool
    let criteria: Bool
    let rating: Bool
}

/// How criteria become the total.
public struct Total: Sendable {
    /// The ways in which criteria become the total.
    public enum Combination: String, CaseIterable, Codable, Sendable {
        case sum
        /// Each criterion makes up its weight of the methodology's maximum.
        case weightedSum = "weighted_sum"
    }

    /// The way that is written.
    public let combination: Combination
    /// The weights by criterion, in the order of the file; empty for `sum`.
    public let weights: [Weight]
    /// The place of the weights; nil where none are written.
    let weightsSpan: SourceSpan?
    let span: SourceSpan
    let isBroken: Bool

    /// The part of the total that a criterion makes up.
    public func weight(of criterion: String) -> Rational? {
        weights.first { $0.criterion.value == criterion }?.share.value
    }
}

/// The part of the total that a criterion makes up.
public struct Weight: Sendable {
    /// The criterion's id.
    public let criterion: Located<String>
    /// 2/5 for 40 %.
    public let share: Located<Rational>
}

/// The scale of classes for a total.
public struct Rating: Sendable {
    /// What is rated.
    public enum Basis: String, CaseIterable, Codable, Sendable {
        case total
        /// The share of what is achievable.
        case shareOfMaximum = "share_of_maximum"
    }

    /// Where the scale comes from.
    public let status: RuleStatus
    /// What is rated.
    public let basis: Basis
    /// The parts of references that set the scale.
    public let citations: [Located<Citation>]
    /// The classes, lowest first.
    public let classes: [RatingClass]
    let origin: RuleOrigin
    let isBroken: Bool
}

/// One class of a rating.
public struct RatingClass: Sendable {
    /// The class's id.
    public let id: Located<String>
    /// The class's name.
    public let title: LocalizedText
    /// The least total, or the least share of what is achievable.
    public let from: Located<Rational>
}
