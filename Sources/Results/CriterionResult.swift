package import Documents
package import ExactNumbers
package import Methodology

/// One row of the table with its score.
package struct CriterionResult: Codable, Sendable, Equatable {
    package var id: String
    package var title: LocalizedText
    @Nullable package var explanation: LocalizedText?
    package var status: RuleStatus
    package var combine: Combination
    /// What is added to the lowest score where another is higher; left out where nothing is.
    package var plus: Rational?
    /// To what the score is rounded; left out where it is exact.
    package var rounded: RoundingRule?
    package var cites: [CitedPart]
    package var readings: [String]
    /// Illustrative where the rule is not so itself, but rests on a reading or dated value that is.
    @Nullable package var restsOn: RuleStatus?
    package var rule: RulePlace
    @Nullable package var maximum: Rational?
    /// What could be scored with the indicators that are assessed; nil where none is.
    @Nullable package var achievable: Rational?
    @Nullable package var score: Rational?
    @Nullable package var range: Interval?
    /// The scores that missing data allow if further documents may come besides; nil where there is no range.
    @Nullable package var withDocuments: Interval?
    /// The score without caps and gates; nil where none of them lowered it.
    @Nullable package var uncapped: Rational?
    /// The part of a weighted total; nil where criteria are added.
    @Nullable package var weight: Rational?
    /// The dated values that the weights, the ladder and what is added use, with what holds for the period.
    package var values: [ValueInForce]
    /// What the indicators combine to, where that is looked up in a ladder; nil where it is the score.
    @Nullable package var combined: Rational?
    /// What missing data allow to be combined.
    @Nullable package var combinedRange: Interval?
    /// The ladder in which the combined score is looked up: that of the number of indicators assessed.
    package var bands: [BandResult]
    /// The nearest higher score, in combined points.
    @Nullable package var next: NextScore?
    /// The nearest lower score, in combined points.
    @Nullable package var below: LowerScore?
    /// The class of the criterion on a scale of its own; nil where there is none.
    @Nullable package var rating: RatingResult?
    /// How many of its judgements say that there is no evidence; left out where no choice can say so.
    package var noEvidence: NoEvidence?
    package var caps: [CapResult]
    package var indicators: [IndicatorResult]

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, status, combine, plus, rounded, cites, readings
        case restsOn = "rests_on"
        case rule, maximum, achievable, score, range
        case withDocuments = "with_documents"
        case uncapped, weight, values, combined
        case combinedRange = "combined_range"
        case bands, next, below, rating
        case noEvidence = "no_evidence"
        case caps, indicators
    }
}

/// One indicator with its measured value, its score and the trace of both.
package struct IndicatorResult: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    @Nullable package var explanation: LocalizedText?
    package var status: RuleStatus
    package var cites: [CitedPart]
    /// The ids of the readings that the rule and its selections rest on.
    package var readings: [String]
    /// Illustrative where the rule is not so itself, but rests on a reading or dated value that is.
    @Nullable package var restsOn: RuleStatus?
    package var rule: RulePlace
    package var measure: MeasureRule
    package var scale: ScaleName
    /// The unit of amounts; nil for numbers of items and for shares.
    @Nullable package var unit: String?
    /// The exact value, or the id of the choice; nil where it is not assessed or not judged.
    @Nullable package var measured: MeasuredValue?
    /// The values that missing data allow; nil for a finding.
    @Nullable package var measuredRange: Interval?
    package var maximum: Rational
    /// The part of the criterion that it makes up; left out where indicators have no weights.
    package var weight: Rational?
    /// The dated values that the measure and the bands use, with what holds for the period.
    package var values: [ValueInForce]
    /// Why the score may fall while the measure rises; nil where it does not.
    @Nullable package var notMonotone: LocalizedText?
    @Nullable package var score: Rational?
    /// Why there is no score; nil where there is one.
    @Nullable package var notAssessed: NotAssessed?
    @Nullable package var range: Interval?
    /// The scores that missing data allow if further documents may come besides; nil where there is no range.
    @Nullable package var withDocuments: Interval?
    package var bands: [BandResult]
    /// The scale that the finding shares with others; nil where it has choices of its own, or is none.
    @Nullable package var scaleID: String?
    /// The choices of a finding; nil for every other measure.
    @Nullable package var choices: [ChoiceResult]?
    /// The finding as the evaluator wrote it.
    @Nullable package var judgement: Judgement?
    @Nullable package var next: NextScore?
    @Nullable package var below: LowerScore?
    package var counted: [CountedItem]
    package var merged: [MergedItem]
    package var notCounted: [NotCountedItem]
    package var undecided: [UndecidedItem]
    /// The ids of the items that do not count and would if further documents turned what is asked of them.
    package var lackingDocuments: [String]
    /// The items without any one of which the score would be lower, in file order.
    package var hangsOn: [HangingItem] = []
    /// The sides of a ratio or the entries of a checklist.
    package var parts: [TracePart]

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, status, cites, readings
        case restsOn = "rests_on"
        case rule, measure, scale, unit, measured
        case measuredRange = "measured_range"
        case maximum, weight, values
        case notMonotone = "not_monotone"
        case score
        case notAssessed = "not_assessed"
        case range
        case withDocuments = "with_documents"
        case bands
        case scaleID = "scale_id"
        case choices, judgement, next, below, counted, merged
        case notCounted = "not_counted"
        case undecided
        case lackingDocuments = "lacking_documents"
        case hangsOn = "hangs_on"
        case parts
    }
}

/// Why an indicator has no score.
package enum NotAssessed: String, CaseIterable, Codable, Sendable {
    /// Its ratio has nothing below the line.
    case overIsZero = "over_is_zero"
    /// An evaluator said that what is judged does not apply.
    case choice
}

/// What the numbers of a measure are.
package enum ScaleName: String, Codable, Sendable {
    case number, amount, share, choice
}

/// One side of a ratio or one entry of a checklist, traced like an indicator.
package struct TracePart: Codable, Sendable, Equatable {
    package var id: String
    /// The record of the last cycle, where that is measured; otherwise left out.
    package var record: Nullable<String>?
    @Nullable package var title: LocalizedText?
    package var measure: PartRule
    @Nullable package var unit: String?
    @Nullable package var measured: MeasuredValue?
    @Nullable package var measuredRange: Interval?
    package var counted: [CountedItem]
    package var merged: [MergedItem]
    package var notCounted: [NotCountedItem]
    package var undecided: [UndecidedItem]
    /// The ids of the items that do not count and would if further documents turned what is asked of them.
    package var lackingDocuments: [String]
    /// Whether a checklist's entry is met by the measured value; nil for a side of a ratio.
    @Nullable package var met: Bool?
    /// Whether the entry is met throughout the range, and whether somewhere in it.
    @Nullable package var metRange: [Bool]?
    /// What each year comes to, where something is asked of every year; otherwise left out.
    package var eachYear: [YearResult]?

    enum CodingKeys: String, CodingKey {
        case id, record, title, measure, unit, measured
        case measuredRange = "measured_range"
        case counted, merged
        case notCounted = "not_counted"
        case undecided
        case lackingDocuments = "lacking_documents"
        case met
        case metRange = "met_range"
        case eachYear = "each_year"
    }
}

/// One band of the ladder.
package struct BandResult: Codable, Sendable, Equatable {
    package var from: Rational
    /// The greatest value as the source prints it.
    package var to: Rational?
    package var score: Rational
    package var label: LocalizedText?
    package var readings: [String]?
    /// True for the band that the measured value falls into, otherwise left out.
    package var hit: Bool?
}

/// One choice of a finding.
package struct ChoiceResult: Codable, Sendable, Equatable {
    package var id: String
    package var title: LocalizedText?
    /// What must be seen for it.
    package var anchor: LocalizedText?
    package var score: ChoiceScore
    /// True for a choice that says that there is no evidence, or too little; otherwise left out.
    package var noEvidence: Bool?
    /// True for the choice that was made, otherwise left out.
    package var hit: Bool?

    enum CodingKeys: String, CodingKey {
        case id, title, anchor, score
        case noEvidence = "no_evidence"
        case hit
    }
}

/// An evaluator's finding, with the mandatory reason and references.
package struct Judgement: Codable, Sendable, Equatable {
    /// The id of the choice; left out where a number was given.
    package var choice: String?
    /// The number; left out where a choice was made.
    package var number: Rational?
    package var because: LocalizedText
    package var evidence: [EvidenceMention]
    package var line: Int
}

/// The nearest higher score above the present one.
package struct NextScore: Sendable, Equatable {
    package var score: Rational
    /// How much is missing, in the measure's own unit.
    package var shortBy: Rational
    /// For a ratio: the fewest further items that reach it; nil where amounts are divided.
    package var items: Rational?
    /// Whether `items` belongs into the record of this measure (ratios only).
    var isRatio = false

    /// The next score of a measure that is no ratio.
    package init(score: Rational, shortBy: Rational) {
        self.score = score
        self.shortBy = shortBy
    }

    /// The next score of a ratio.
    package init(score: Rational, shortBy: Rational, items: Rational?) {
        self.score = score
        self.shortBy = shortBy
        self.items = items
        self.isRatio = true
    }
}

extension NextScore: Structured {
    /// The score with what is missing; of a ratio also the items, or null.
    package var structure: JSONValue {
        var keys: [String: JSONValue] = ["score": .string(score.description), "short_by": .string(shortBy.description)]
        if isRatio { keys["items"] = items.map { .string($0.description) } ?? .null }
        return .object(keys)
    }

    /// Reads what `structure` writes; nil for everything else.
    package init?(structure: JSONValue) {
        guard let score = structure["score"]?.exact, let shortBy = structure["short_by"]?.exact else { return nil }
        self.init(score: score, shortBy: shortBy, items: structure["items"]?.exact)
        isRatio = structure["items"] != nil
    }
}

/// An item without which a score would be lower.
package struct HangingItem: Codable, Sendable, Equatable {
    package var item: String
    /// The indicator's score without it; nil where it would not be assessed.
    @Nullable package var score: Rational?
    /// The total without it; nil where the methodology adds nothing up.
    @Nullable package var total: Rational?

    /// All of it as it is told.
    package init(item: String, score: Rational?, total: Rational?) {
        self.item = item
        self.score = score
        self.total = total
    }
}

/// The nearest lower score, and how far the measured value lies above it.
package struct LowerScore: Codable, Sendable, Equatable {
    package var score: Rational
    /// How much may be lost until the lower score holds, in the measure's own unit.
    package var margin: Rational

    /// All of it as it is told.
    package init(score: Rational, margin: Rational) {
        self.score = score
        self.margin = margin
    }
}
