public import Diagnostics
public import Documents

/// A named set of reported items: which items count.
public struct Selection: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What it is called, for people.
    public let title: LocalizedText?
    /// What it asks for or rests on, in a sentence or two.
    public let explanation: LocalizedText?
    /// The kind of item.
    public let kind: ItemKind
    /// What an item must meet; nil takes every item of the kind.
    public let condition: Condition?
    /// Items with the same value here count once.
    public let oncePer: FieldPath?
    /// What becomes of items that missing data leave open.
    public let whenUndecided: UndecidedTreatment
    /// Where the rule comes from.
    public let status: RuleStatus
    /// The parts of references that set the rule.
    public let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    public let readings: [Located<String>]
    /// The ids of the dated values in the condition, with repetitions.
    let valueIDs: [String]
    /// The condition with its places.
    let written: WrittenCondition?
    let origin: RuleOrigin
}
