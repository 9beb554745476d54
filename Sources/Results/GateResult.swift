package import Documents
package import ExactNumbers
package import Methodology

/// One gate with its outcome, what it changed, and the trace of what it measured.
package struct GateResult: Codable, Sendable, Equatable {
    package var id: String
    package var title: LocalizedText
    @Nullable package var explanation: LocalizedText?
    package var status: RuleStatus
    package var cites: [CitedPart]
    /// The ids of the readings that the rule and its selections rest on.
    package var readings: [String]
    /// Illustrative where the rule is not so itself, but rests on a reading or dated value that is.
    @Nullable package var restsOn: RuleStatus?
    package var rule: RulePlace
    /// The measure with the comparisons that it must meet.
    package var require: ComparedMeasure
    package var measure: MeasureRule
    package var scale: ScaleName
    /// The unit of amounts; nil for numbers of items and for shares.
    @Nullable package var unit: String?
    /// The exact value, or the id of the choice that was made; nil without either, which does not meet the gate.
    @Nullable package var measured: MeasuredValue?
    /// The values that missing data allow.
    @Nullable package var measuredRange: Interval?
    /// Whether the measured value meets the gate; a gate that is not met has tripped.
    package var met: Bool
    /// Whether it is met throughout the range, and whether somewhere in it.
    package var metRange: [Bool]
    /// What each year comes to, where something is asked of every year; otherwise left out.
    package var eachYear: [YearResult]?
    /// What follows where it is not met.
    package var otherwise: OtherwiseRule
    /// The dated values that the gate uses, with what holds for the period.
    package var values: [ValueInForce]
    /// What the gate changed; nil where it is met.
    @Nullable package var effect: GateEffect?
    package var counted: [CountedItem]
    package var merged: [MergedItem]
    package var notCounted: [NotCountedItem]
    package var undecided: [UndecidedItem]
    /// The sides of a ratio or the entries of a checklist.
    package var parts: [TracePart]

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, status, cites, readings
        case restsOn = "rests_on"
        case rule, require, measure, scale, unit, measured
        case measuredRange = "measured_range"
        case met
        case metRange = "met_range"
        case eachYear = "each_year"
        case otherwise, values, effect, counted, merged
        case notCounted = "not_counted"
        case undecided, parts
    }
}

/// What a gate that is not met changed.
package struct GateEffect: Codable, Sendable, Equatable {
    /// Empty where the result was already that low, or where no number changes.
    package var changed: [GateChange]

    /// All of it as it is told.
    package init(changed: [GateChange]) {
        self.changed = changed
    }
}

/// A limit on what some indicators of a criterion score together, with what it did.
package struct CapResult: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    package var status: RuleStatus
    package var cites: [CitedPart]
    package var readings: [String]
    package var rule: RulePlace
    /// The ids of the indicators, as results name them.
    package var of: [String]
    /// The most that they score together.
    package var at: Rational
    /// The dated values that the cap uses, with what holds for the period.
    package var values: [ValueInForce]
    /// What they score together without the cap; nil where none is assessed.
    @Nullable package var before: Rational?
    /// What they score together; nil where none is assessed.
    @Nullable package var after: Rational?
}
