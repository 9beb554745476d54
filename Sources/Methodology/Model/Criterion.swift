public import Diagnostics
public import Documents
public import ExactNumbers

/// One row of the methodology's table.
public struct Criterion: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What it is called, for people.
    public let title: LocalizedText
    /// What it asks for or rests on, in a sentence or two.
    public let explanation: LocalizedText?
    /// The most that the criterion can score; nil for an untranscribed row whose maximum is not at hand.
    public let maximum: Located<Rational>?
    /// Where the rule comes from.
    public let status: RuleStatus
    /// How the indicators' scores become the criterion's.
    public let combination: Combination
    /// The parts of references that set the rule.
    public let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    public let readings: [Located<String>]
    /// What is measured; one entry where the indicator is written on the criterion itself.
    public let indicators: [Indicator]
    /// The limits on what several indicators score together, in file order.
    public let caps: [Cap]
    /// The place of the whole criterion.
    public let span: SourceSpan
    let origin: RuleOrigin
    /// False where a maximum is written that cannot be read.
    let hasKnownMaximum: Bool
    /// Whether an indicator could not be read, so that sums over them mean nothing.
    let isBroken: Bool
    /// Whether all indicators could be read, so that their ids are known.
    let areIndicatorsRead: Bool

    /// Whether the row's text is at hand, so that it is scored.
    public var isScored: Bool { status != .untranscribed }
}

/// One measured thing of a criterion, with its ladder of bands or its choices.
public struct Indicator: Sendable {
    /// The id that results use: the criterion's and the indicator's, or the criterion's alone.
    public let id: String
    /// What it is called, for people.
    public let title: LocalizedText?
    /// What it asks for or rests on, in a sentence or two.
    public let explanation: LocalizedText?
    /// Where the rule comes from.
    public let status: RuleStatus
    /// The parts of references that set the rule.
    public let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    public let readings: [Located<String>]
    /// What is measured.
    public let measure: Measure
    /// The ladder of scores; empty for what an evaluator judges.
    public let bands: [Band]
    /// Why the score may fall while the measure rises; nil where it should not.
    public let notMonotone: Located<LocalizedText>?
    /// The ids of the dated values in the measure and the bands, with repetitions.
    let valueIDs: [String]
    /// The place of the indicator: the rule behind a score.
    public let span: SourceSpan
    let origin: RuleOrigin
    /// Whether a band could not be read, so that the ladder means nothing.
    let isBroken: Bool

    /// The greatest score of any band or choice.
    public var maximum: Rational { scores.max() ?? .zero }

    /// The scores of all bands or choices.
    public var scores: [Rational] {
        if case .finding(let choices) = measure { return choices.map(\.score) }
        return bands.map(\.score.value)
    }
}
