package import Documents
internal import Methodology
package import Scoring

/// One thing in a methodology that tests are to have seen.
package struct CoveragePoint: Sendable {
    /// What is to be seen, as a machine tells it apart.
    package let target: CoverageTarget
    /// What is to be seen, in words behind "no test …".
    let words: Phrase
    /// Where in the methodology's own terms.
    let context: String
    /// The place of the rule.
    package let span: SourceSpan
}

/// What can be seen of a rule.
package enum CoverageTarget: Hashable, Sendable {
    /// The band of an indicator at a position.
    case band(String, Int)
    /// The band of a criterion's ladder at a position; with the number of indicators assessed, where that matters.
    case combinedBand(String, Int?, Int)
    case choice(String, String)
    /// The question at a position among all, answered in one way.
    case condition(Int, Truth)
    /// An entry of a checklist, met or not met.
    case entry(String, String, isMet: Bool)
    case gate(String, isMet: Bool)
    case ratingClass(String)
    /// A class of a criterion or group.
    case classOf(String, String)
}

/// The kinds of things that tests are to have seen, in the order in which they are told.
package enum CoverageKind: String, CaseIterable, Codable, Sendable {
    case bands, choices
    case conditionsTrue = "conditions_true"
    case conditionsFalse = "conditions_false"
    case conditionsUndecided = "conditions_undecided"
    case entriesMet = "entries_met"
    case entriesNotMet = "entries_not_met"
    case gatesMet = "gates_met"
    case gatesTripped = "gates_tripped"
    case classes = "rating_classes"
}

extension CoverageKind {
    /// The kind's name for people.
    package var title: Phrase { Phrase("seen_in_tests.\(rawValue)") }
}

extension CoverageTarget {
    /// The kind of thing that it is.
    package var kind: CoverageKind {
        switch self {
        case .band, .combinedBand: .bands
        case .choice: .choices
        case .condition(_, .yes): .conditionsTrue
        case .condition(_, .no): .conditionsFalse
        case .condition(_, .undecided): .conditionsUndecided
        case .entry(_, _, isMet: true): .entriesMet
        case .entry(_, _, isMet: false): .entriesNotMet
        case .gate(_, isMet: true): .gatesMet
        case .gate(_, isMet: false): .gatesTripped
        case .ratingClass, .classOf: .classes
        }
    }
}
