package import Documents
package import ExactNumbers

/// One row of the methodology's table.
package struct Criterion: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText
    /// What it asks for or rests on, in a sentence or two.
    package let explanation: LocalizedText?
    /// The most that the criterion can score; nil for an untranscribed row whose maximum is not at hand.
    package let maximum: Located<Rational>?
    /// Where the rule comes from.
    package let status: RuleStatus
    /// How the indicators' scores become the criterion's.
    package let combining: Combining
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// What is measured; one entry where the indicator is written on the criterion itself.
    package let indicators: [Indicator]
    /// The limits on what several indicators score together, in file order.
    package let caps: [Cap]
    /// The scale of classes for the criterion's own score; nil where there is none.
    package let rating: Rating?
    /// The ids of the dated values in the weights, the ladder and what is added, with repetitions.
    let valueIDs: [String]
    /// The place of the whole criterion.
    package let span: SourceSpan
    let origin: RuleOrigin
    /// False where a maximum is written that cannot be read.
    let hasKnownMaximum: Bool
    /// Whether an indicator could not be read, so that sums over them mean nothing.
    let isBroken: Bool
    /// Whether all indicators could be read, so that their ids are known.
    let areIndicatorsRead: Bool

    /// Whether the row's text is at hand, so that it is scored.
    package var isScored: Bool { status != .untranscribed }

    /// The way in which the indicators' scores are combined.
    package var combination: Combination { combining.way }
}

/// One measured thing of a criterion, with its ladder of bands or its choices.
package struct Indicator: Sendable {
    /// The id that results use: the criterion's and the indicator's, or the criterion's alone.
    package let id: String
    /// What it is called, for people.
    package let title: LocalizedText?
    /// What it asks for or rests on, in a sentence or two.
    package let explanation: LocalizedText?
    /// Where the rule comes from.
    package let status: RuleStatus
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// What is measured.
    package let measure: Measure
    /// The ladder of scores; empty for what an evaluator judges.
    package let bands: [Band]
    /// Why the score may fall while the measure rises; nil where it should not.
    package let notMonotone: Located<LocalizedText>?
    /// The ids of the dated values in the measure and the bands, with repetitions.
    let valueIDs: [String]
    /// The place of the indicator: the rule behind a score.
    package let span: SourceSpan
    let origin: RuleOrigin
    /// Whether a band could not be read, so that the ladder means nothing.
    let isBroken: Bool

    /// The greatest score of any band or choice, or the greatest number that scores itself.
    package var maximum: Rational { scores.max() ?? .zero }

    /// The scores of all bands or choices; of a number that scores itself the least and the greatest.
    package var scores: [Rational] {
        switch measure {
        case .finding(let choices, _): choices.compactMap(\.score)
        case .number(let number) where bands.isEmpty: [number.from.value, number.to.value]
        case .number, .statistic, .ratio, .partiesServed, .previous, .checklist, .judgement, .score:
            bands.map(\.score.value)
        }
    }

    /// Whether a number that an evaluator gives is the score.
    package var scoresItself: Bool {
        if case .number = measure { bands.isEmpty } else { false }
    }
}
