public import Diagnostics
public import Documents

/// A named set of reported items: which items count.
public struct Selection: Sendable {
    public let id: Located<String>
    public let title: LocalizedText?
    public let explanation: LocalizedText?
    public let kind: ItemKind
    /// What an item must meet; nil takes every item of the kind.
    public let condition: Condition?
    /// Items with the same value here count once.
    public let oncePer: FieldPath?
    public let whenUndecided: UndecidedTreatment
    public let status: RuleStatus
    public let citations: [Located<Citation>]
    public let readings: [Located<String>]
    let origin: RuleOrigin
}
