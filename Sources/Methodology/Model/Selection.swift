package import Documents

/// A named set of reported items: which items count.
package struct Selection: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// What it asks for or rests on, in a sentence or two.
    package let explanation: LocalizedText?
    /// The kind of item.
    package let kind: ItemKind
    /// What an item must meet; nil takes every item of the kind.
    package let condition: Condition?
    /// Items with the same value here count once.
    package let oncePer: FieldPath?
    /// What becomes of items that missing data leave open.
    package let whenUndecided: UndecidedTreatment
    /// Where the rule comes from.
    package let status: RuleStatus
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// The ids of the dated values in the condition, with repetitions.
    let valueIDs: [String]
    let origin: RuleOrigin
}
