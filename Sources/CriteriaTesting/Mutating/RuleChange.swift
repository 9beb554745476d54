package import Documents

/// One change of one rule, made to see whether a test notices it.
package struct RuleChange: Sendable {
    /// What is changed.
    package let kind: RuleChangeKind
    /// The place of what is changed.
    package let span: SourceSpan
    /// What is written there, on one line.
    package let was: String
    /// What would be written instead; nil where it is left out.
    package let becomes: String?
    /// The indicator, criterion, gate or definition that holds the rule.
    let subject: String?
    /// The place of the definition that holds the rule, where rules have to name it to use it.
    let definition: SourceSpan?
    /// Why it makes no difference whatever is reported, where the rules alone show that.
    let noDifference: NoDifference?
    let edits: YAMLEdits
}

/// What a change of a rule changes.
package enum RuleChangeKind: String, CaseIterable, Codable, Sendable {
    /// Where a band begins or ends.
    case edge
    /// What a band or a choice scores.
    case score
    /// The kind of a comparison.
    case comparison
    /// What something is compared with.
    case bound
    /// A condition that is left out or turned.
    case condition
    /// Whether all or any of several conditions must hold.
    case combinator
    /// What counts once.
    case repetition = "once_per"
    /// What becomes of items that missing data leave open.
    case undecided = "when_undecided"
    /// What a ratio over nothing is.
    case overZero = "when_over_is_zero"
    case weight
    /// How scores are combined.
    case combination = "combine"
    case plus
    case cap, gate, consequence
    /// Where a class begins, or what is rated.
    case classes = "class"
    /// How much must be assessed for a class.
    case ratedFrom = "rated_from"
    case rounded
    /// What is put together: the criteria of a group, the entries of a checklist.
    case member
    case value, window, selection, among, unit
}
