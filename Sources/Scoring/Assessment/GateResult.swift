public import Documents
public import ExactNumbers
public import Methodology

/// One gate with its outcome, what it changed, and the trace of what it measured.
public struct GateResult: Codable, Sendable, Equatable {
    public var id: String
    public var title: LocalizedText
    @Nullable public var explanation: LocalizedText?
    public var status: RuleStatus
    public var cites: [CitedPart]
    public var readings: [String]
    public var rule: RulePlace
    /// The measure with the comparisons that it must meet, as structure.
    public var require: JSONValue
    /// The measure as structure.
    public var measure: JSONValue
    public var scale: ScaleName
    /// The unit of amounts; nil for numbers of items and for shares.
    @Nullable public var unit: String?
    /// The exact value; nil for a ratio over zero, which does not meet the gate.
    @Nullable public var measured: String?
    /// The values that missing data allow.
    @Nullable public var measuredRange: Interval?
    /// Whether the measured value meets the gate; a gate that is not met has tripped.
    public var met: Bool
    /// Whether it is met throughout the range, and whether somewhere in it.
    public var metRange: [Bool]
    /// What follows where it is not met, as structure.
    public var otherwise: JSONValue
    /// The dated values that the gate uses, with what holds for the period.
    public var values: [ValueInForce]
    /// What the gate changed; nil where it is met.
    @Nullable public var effect: GateEffect?
    public var counted: [CountedItem]
    public var merged: [MergedItem]
    public var notCounted: [NotCountedItem]
    public var undecided: [UndecidedItem]
    /// The sides of a ratio or the entries of a checklist.
    public var parts: [TracePart]

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, status, cites, readings, rule, require, measure, scale, unit, measured
        case measuredRange = "measured_range"
        case met
        case metRange = "met_range"
        case otherwise, values, effect, counted, merged
        case notCounted = "not_counted"
        case undecided, parts
    }
}

/// What a gate that is not met changed.
public struct GateEffect: Codable, Sendable, Equatable {
    /// Empty where the result was already that low, or where no number changes.
    public var changed: [GateChange]
}

/// One result that a gate lowered.
public struct GateChange: Codable, Sendable, Equatable {
    /// `criterion b`, `total` or `rating`.
    public var of: String
    /// The score or the class's id before the gates of its step.
    public var before: String
    /// The same under this gate alone; nil where there is no score.
    @Nullable public var after: String?
}

/// A limit on what some indicators of a criterion score together, with what it did.
public struct CapResult: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    public var status: RuleStatus
    public var cites: [CitedPart]
    public var readings: [String]
    public var rule: RulePlace
    /// The ids of the indicators, as results name them.
    public var of: [String]
    /// The most that they score together.
    public var at: Rational
    /// The dated values that the cap uses, with what holds for the period.
    public var values: [ValueInForce]
    /// What they score together without the cap; nil where none is assessed.
    @Nullable public var before: Rational?
    /// What they score together; nil where none is assessed.
    @Nullable public var after: Rational?
}
