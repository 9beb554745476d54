package import Documents
package import ExactNumbers

/// A checked methodology: everything that turns a centre's record into scores.
package struct Methodology: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText
    /// What it asks for or rests on, in a sentence or two.
    package let explanation: LocalizedText?
    /// How far the methodology has come.
    package let status: MethodologyStatus
    /// What every rule is that says nothing else itself.
    package let provenance: Provenance
    /// The Conventions that are meant.
    package let conventions: [Convention]
    /// The declared maximum: a checksum over the criteria's; 0 where there is no total.
    package let maximum: Located<Rational>
    /// False while rows of the source are untranscribed; nothing is then printed as a share of `maximum`.
    package let isComplete: Bool
    /// The documents that rules cite, in file order.
    package let references: [Reference]
    /// The decisions where the source is silent, in file order.
    package let readings: [Reading]
    /// The named sets of items, in file order.
    package let selections: [Selection]
    /// The numbers that rules name and that change with time, in file order.
    package let values: [DatedValue]
    /// The stretches of time that conditions name, in file order.
    package let windows: [NamedWindow]
    /// The scales that several judgements share, in file order.
    package let scales: [Scale]
    /// The rows of the table, in file order.
    package let criteria: [Criterion]
    /// The levels between criteria and the total, in file order.
    package let groups: [CriterionGroup]
    /// What a record must meet, or it is lowered; in file order.
    package let gates: [Gate]
    /// How criteria become the total.
    package let total: Total
    /// The scale of classes for the total; nil where there is none.
    package let rating: Rating?
    /// The scales that are shared by their names, in file order.
    package let ratings: [Rating]
    /// The text of the file.
    package let source: SourceText
    /// The SHA-256 of the file's bytes.
    package let sha256: String
    /// The days for which the numbers of these rules hold: those between two changes of any value.
    package let stretch: Stretch
    /// The rules of each stretch for which all values that they use are known, in the order of time; empty in these.
    ///
    /// What holds for an evaluation is the one that `inForce(on:)` gives for the last day of its period.
    package internal(set) var stretches: [Methodology] = []
    /// The ids of all dated values that rules use.
    let usedValueIDs: Set<String>
    /// Where rules stand by their ids.
    let positions: RulePositions
    let unread: UnreadParts

    /// The path of the file as it was given.
    package var path: String { source.path }

    /// All indicators with their criteria, in the order of the file.
    package var indicators: [(criterion: Criterion, indicator: Indicator)] {
        criteria.flatMap { criterion in criterion.indicators.map { (criterion, $0) } }
    }
}

/// What could not be read, so that checks against it would only repeat the mistake that is told already.
struct UnreadParts: Sendable {
    let references: Bool
    let readings: Bool
    let maximum: Bool
    let criteria: Bool
    let groups: Bool
    let rating: Bool
}

/// How criteria become the total.
package struct Total: Sendable {
    /// The ways in which criteria become the total.
    package enum Combination: String, CaseIterable, Codable, Sendable {
        case sum
        /// Each criterion makes up its weight of the methodology's maximum.
        case weightedSum = "weighted_sum"
    }

    /// What makes up the total.
    package enum Parts: String, CaseIterable, Codable, Sendable {
        case criteria, groups
    }

    /// Whether nothing is added up, so that there are criteria alone.
    package let isNone: Bool
    /// The way that is written.
    package let combination: Combination
    /// What is combined.
    package let parts: Parts
    /// The weights by criterion or group; empty for `sum`.
    package let weights: Weights
    /// To what the total is rounded, before gates on it; nil where it is exact.
    package let rounding: Rounding?
    /// The ids of the dated values in the weights and the rounding, with repetitions.
    let valueIDs: [String]
    let span: SourceSpan
    let isBroken: Bool

    /// The part of the total that a criterion makes up; nil where criteria are added, or groups make up the total.
    package func weight(of criterion: String) -> Rational? {
        combination == .weightedSum && parts == .criteria ? weights.share(of: criterion) : nil
    }

    /// The part of the total that a group makes up; nil where groups are added, or criteria make up the total.
    package func weight(ofGroup group: String) -> Rational? {
        combination == .weightedSum && parts == .groups ? weights.share(of: group) ?? .zero : nil
    }
}

/// The scale of classes for a total, a criterion or a group.
package struct Rating: Sendable {
    /// What is rated.
    package enum Basis: String, CaseIterable, Codable, Sendable {
        case total
        /// The share of what is achievable.
        case shareOfMaximum = "share_of_maximum"
    }

    /// The name by which several things share the scale; nil where it stands where it is used.
    package let name: Located<String>?
    /// Where the scale comes from.
    package let status: RuleStatus
    /// What is rated.
    package let basis: Basis
    /// The share that must be assessed for a class to be given; nil where any will do.
    package let ratedFrom: Located<Rational>?
    /// To what a value is rounded before it is classed; nil where it is exact.
    package let rounding: Rounding?
    /// The parts of references that set the scale.
    package let citations: [Located<Citation>]
    /// The classes, lowest first.
    package let classes: [RatingClass]
    /// The ids of the dated values in the classes, what must be assessed and the rounding, with repetitions.
    let valueIDs: [String]
    let origin: RuleOrigin
    let isBroken: Bool
}

/// One class of a rating.
package struct RatingClass: Sendable {
    /// The class's id.
    package let id: Located<String>
    /// The class's name.
    package let title: LocalizedText
    /// The least total, or the least share of what is achievable.
    package let from: Located<Rational>
}
