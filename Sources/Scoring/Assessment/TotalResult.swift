public import Documents
public import ExactNumbers
public import Methodology

/// The total of all scored criteria.
public struct TotalResult: Codable, Sendable, Equatable {
    public var combine: Total.Combination
    public var score: Rational
    /// What missing data allow; nil where nothing can be scored.
    @Nullable public var range: Interval?
    /// The total before gates on it; nil where none of them lowered it.
    @Nullable public var uncapped: Rational?
    /// The points that could be obtained with what is transcribed and assessed.
    public var achievable: Rational
    public var declaredMaximum: Rational

    enum CodingKeys: String, CodingKey {
        case combine, score, range, uncapped, achievable
        case declaredMaximum = "declared_maximum"
    }
}

/// The class of the total on the methodology's scale.
public struct RatingResult: Codable, Sendable, Equatable {
    /// The id of the class.
    public var `class`: String
    /// The id of the class before gates on it; nil where none of them lowered it.
    @Nullable public var classBeforeGates: String?
    public var status: RuleStatus
    public var of: Rating.Basis
    public var cites: [CitedPart]
    /// The share of what is achievable; nil where the total itself is rated.
    @Nullable public var share: Rational?
    /// The interval of the share (or of the total) that missing data allow.
    public var range: Interval
    /// The classes at both ends of the range; the rating is determined if they are the same.
    public var classes: [String]
    /// The whole scale, lowest class first.
    public var scale: [ScaleClass]

    enum CodingKeys: String, CodingKey {
        case `class`
        case classBeforeGates = "class_before_gates"
        case status, of, cites, share, range, classes, scale
    }
}

/// One class of the scale.
public struct ScaleClass: Codable, Sendable, Equatable {
    public var id: String
    public var title: LocalizedText
    /// The least share or total.
    public var from: Rational
}

/// On what the counted items rest.
public struct EvidenceCoverage: Codable, Sendable, Equatable {
    /// How many items count in at least one indicator.
    public var countedItems: Rational
    /// How many of them rest on a documented source.
    public var documented: Rational
    /// How many of them rest on an independent source.
    public var independent: Rational

    enum CodingKeys: String, CodingKey {
        case countedItems = "counted_items"
        case documented, independent
    }
}
