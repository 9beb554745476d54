package import Documents

/// A scale of choices that several judgements share.
package struct Scale: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// The choices with what each scores.
    package let choices: [FindingChoice]
    /// Where the rule comes from.
    package let status: RuleStatus
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// The ids of the dated values that the scores name, with repetitions.
    let valueIDs: [String]
    let origin: RuleOrigin
}
