package import Documents
package import ExactNumbers

/// A limit on what some indicators of one criterion score together.
package struct Cap: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// The ids of the indicators, as they are written inside their criterion.
    package let indicators: [Located<String>]
    /// The most that the indicators score together.
    package let limit: Located<Rational>
    /// Where the rule comes from.
    package let status: RuleStatus
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// The ids of the dated values that the rule names.
    let valueIDs: [String]
    /// The place of the whole cap.
    package let span: SourceSpan
    let origin: RuleOrigin
}
