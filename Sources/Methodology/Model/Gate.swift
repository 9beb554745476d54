package import Documents
package import ExactNumbers

/// Something that a record must meet; a record that does not is lowered, never raised.
package struct Gate: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText
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
    /// What must hold for the measured value, all of it.
    package let comparisons: [NumberComparison]
    /// What follows where it does not hold, all of it, in the order of writing.
    package let consequences: [GateConsequence]
    /// Where each of them is written.
    let consequencePlaces: [SourceSpan]
    /// Whether these are written as a list.
    package let listsConsequences: Bool
    /// The ids of the dated values that the rule names.
    let valueIDs: [String]
    /// The place of the whole gate.
    package let span: SourceSpan
    /// The place of the first comparison's value.
    let comparisonSpan: SourceSpan
    let origin: RuleOrigin

    /// Whether scores can change, and not only a class or what somebody must look at.
    package var concernsScores: Bool { consequences.contains(where: \.concernsScores) }

    /// The criterion whose score is asked; nil where something else is.
    package var scoredCriterion: Located<String>? {
        if case .score(let criterion) = measure { criterion } else { nil }
    }
}

/// What a gate that is not met does.
package enum GateConsequence: Sendable {
    /// The criteria have no score; what they could have scored stays achievable.
    case notAssessed([Located<String>])
    /// The criterion scores this at most.
    case cap(criterion: Located<String>, limit: Located<Rational>)
    /// The total is this at most.
    case capTotal(Located<Rational>)
    /// The class is this at most.
    case ratingAtMost(Located<String>)
    /// No number changes; somebody must look.
    case needsReview

    /// The criteria that are named.
    package var criteria: [Located<String>] {
        switch self {
        case .notAssessed(let criteria): criteria
        case .cap(let criterion, _): [criterion]
        case .capTotal, .ratingAtMost, .needsReview: []
        }
    }

    /// Whether scores can change, and not only a class or what somebody must look at.
    package var concernsScores: Bool {
        switch self {
        case .notAssessed, .cap, .capTotal: true
        case .ratingAtMost, .needsReview: false
        }
    }
}
