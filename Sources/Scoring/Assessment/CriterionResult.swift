public import Documents
public import ExactNumbers
public import Methodology

/// One row of the table with its score.
public struct CriterionResult: Codable, Sendable, Equatable {
    public var id: String
    public var title: LocalizedText
    @Nullable public var explanation: LocalizedText?
    public var status: RuleStatus
    public var combine: Combination
    public var cites: [CitedPart]
    public var readings: [String]
    public var rule: RulePlace
    @Nullable public var maximum: Rational?
    /// What could be scored with the indicators that are assessed; nil where none is.
    @Nullable public var achievable: Rational?
    @Nullable public var score: Rational?
    @Nullable public var range: Interval?
    /// The score without caps and gates; nil where none of them lowered it.
    @Nullable public var uncapped: Rational?
    /// The part of a weighted total; nil where criteria are added.
    @Nullable public var weight: Rational?
    public var caps: [CapResult]
    public var indicators: [IndicatorResult]
}

/// One indicator with its measured value, its score and the trace of both.
public struct IndicatorResult: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    @Nullable public var explanation: LocalizedText?
    public var status: RuleStatus
    public var cites: [CitedPart]
    public var readings: [String]
    public var rule: RulePlace
    /// The measure as structure.
    public var measure: JSONValue
    public var scale: ScaleName
    /// The unit of amounts; nil for numbers of items and for shares.
    @Nullable public var unit: String?
    /// The exact value, or the id of the choice; nil where it is not assessed or not judged.
    @Nullable public var measured: String?
    /// The values that missing data allow; nil for a finding.
    @Nullable public var measuredRange: Interval?
    public var maximum: Rational
    /// The dated values that the measure and the bands use, with what holds for the period.
    public var values: [ValueInForce]
    /// Why the score may fall while the measure rises; nil where it does not.
    @Nullable public var notMonotone: LocalizedText?
    @Nullable public var score: Rational?
    @Nullable public var range: Interval?
    public var bands: [BandResult]
    /// The choices of a finding; nil for every other measure.
    @Nullable public var choices: [ChoiceResult]?
    /// The finding as the evaluator wrote it.
    @Nullable public var judgement: Judgement?
    @Nullable public var next: NextScore?
    @Nullable public var below: LowerScore?
    public var counted: [CountedItem]
    public var merged: [MergedItem]
    public var notCounted: [NotCountedItem]
    public var undecided: [UndecidedItem]
    /// The sides of a ratio or the entries of a checklist.
    public var parts: [TracePart]

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, status, cites, readings, rule, measure, scale, unit, measured
        case measuredRange = "measured_range"
        case maximum, values
        case notMonotone = "not_monotone"
        case score, range, bands, choices, judgement, next, below, counted, merged
        case notCounted = "not_counted"
        case undecided, parts
    }
}

/// What the numbers of a measure are.
public enum ScaleName: String, Codable, Sendable {
    case number, amount, share, choice
}

/// One side of a ratio or one entry of a checklist, traced like an indicator.
public struct TracePart: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    public var measure: JSONValue
    @Nullable public var unit: String?
    @Nullable public var measured: String?
    @Nullable public var measuredRange: Interval?
    public var counted: [CountedItem]
    public var merged: [MergedItem]
    public var notCounted: [NotCountedItem]
    public var undecided: [UndecidedItem]
    /// Whether a checklist's entry is met by the measured value; nil for a side of a ratio.
    @Nullable public var met: Bool?
    /// Whether the entry is met throughout the range, and whether somewhere in it.
    @Nullable public var metRange: [Bool]?

    enum CodingKeys: String, CodingKey {
        case id, title, measure, unit, measured
        case measuredRange = "measured_range"
        case counted, merged
        case notCounted = "not_counted"
        case undecided, met
        case metRange = "met_range"
    }
}

/// One band of the ladder.
public struct BandResult: Codable, Sendable, Equatable {
    public var from: Rational
    /// The greatest value as the source prints it.
    public var to: Rational?
    public var score: Rational
    public var label: LocalizedText?
    public var readings: [String]?
    /// True for the band that the measured value falls into, otherwise left out.
    public var hit: Bool?
}

/// One choice of a finding.
public struct ChoiceResult: Codable, Sendable, Equatable {
    public var id: String
    public var title: LocalizedText?
    public var score: Rational
    /// True for the choice that was made, otherwise left out.
    public var hit: Bool?
}

/// An evaluator's finding, with the mandatory reason and references.
public struct Judgement: Codable, Sendable, Equatable {
    public var choice: String
    public var because: LocalizedText
    public var evidence: [EvidenceMention]
    public var line: Int
}

/// The nearest higher score above the present one.
public struct NextScore: Codable, Sendable, Equatable {
    public var score: Rational
    /// How much is missing, in the measure's own unit.
    public var shortBy: Rational
    /// For a ratio: the fewest further items that reach it; nil where amounts are divided.
    public var items: Rational?
    /// Whether `items` belongs into the record of this measure (ratios only).
    var isRatio = false

    enum CodingKeys: String, CodingKey {
        case score
        case shortBy = "short_by"
        case items
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        score = try container.decode(Rational.self, forKey: .score)
        shortBy = try container.decode(Rational.self, forKey: .shortBy)
        items = try container.decodeIfPresent(Rational.self, forKey: .items)
        isRatio = container.contains(.items)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(score, forKey: .score)
        try container.encode(shortBy, forKey: .shortBy)
        if isRatio { try container.encode(items, forKey: .items) }
    }

    init(score: Rational, shortBy: Rational) {
        self.score = score
        self.shortBy = shortBy
    }

    init(score: Rational, shortBy: Rational, items: Rational?) {
        self.score = score
        self.shortBy = shortBy
        self.items = items
        self.isRatio = true
    }
}

/// The nearest lower score, and how far the measured value lies above it.
public struct LowerScore: Codable, Sendable, Equatable {
    public var score: Rational
    /// How much may be lost until the lower score holds, in the measure's own unit.
    public var margin: Rational
}
