public import Diagnostics
public import Documents
public import ExactNumbers

/// One row of the methodology's table.
public struct Criterion: Sendable {
    public let id: Located<String>
    public let title: LocalizedText
    public let explanation: LocalizedText?
    /// The most that the criterion can score; nil for an untranscribed row whose maximum is not at hand.
    public let maximum: Located<Rational>?
    public let status: RuleStatus
    public let combination: Combination
    public let citations: [Located<Citation>]
    public let readings: [Located<String>]
    public let indicators: [Indicator]
    /// The place of the whole criterion.
    public let span: SourceSpan
    let origin: RuleOrigin
    /// False where a maximum is written that cannot be read.
    let hasKnownMaximum: Bool
    /// Whether an indicator could not be read, so that sums over them mean nothing.
    let isBroken: Bool

    /// Whether the row's text is at hand, so that it is scored.
    public var isScored: Bool { status != .untranscribed }
}

/// One measured thing of a criterion, with its ladder of bands or its choices.
public struct Indicator: Sendable {
    /// The id that results use: the criterion's and the indicator's, or the criterion's alone.
    public let id: String
    public let title: LocalizedText?
    public let explanation: LocalizedText?
    public let status: RuleStatus
    public let citations: [Located<Citation>]
    public let readings: [Located<String>]
    public let measure: Measure
    public let bands: [Band]
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
