package import Documents
package import ExactNumbers
package import Methodology

/// The total of all scored criteria.
package struct TotalResult: Codable, Sendable, Equatable {
    package var combine: Total.Combination
    /// What is combined; left out where criteria are.
    package var of: Total.Parts?
    /// To what the total is rounded; left out where it is exact.
    package var rounded: RoundingRule?
    package var score: Rational
    /// What missing data allow; nil where nothing can be scored.
    @Nullable package var range: Interval?
    /// The same if further documents may come besides.
    @Nullable package var withDocuments: Interval?
    /// The total before gates on it; nil where none of them lowered it.
    @Nullable package var uncapped: Rational?
    /// The points that could be obtained with what is transcribed and assessed.
    package var achievable: Rational
    package var declaredMaximum: Rational
    /// The dated values that the weights use, with what holds for the period.
    package var values: [ValueInForce]

    enum CodingKeys: String, CodingKey {
        case combine, of, rounded, score, range
        case withDocuments = "with_documents"
        case uncapped, achievable
        case declaredMaximum = "declared_maximum"
        case values
    }
}

/// The class of a total, a criterion or a group on a scale.
package struct RatingResult: Codable, Sendable, Equatable {
    /// The id of the class; nil where too little is assessed for one.
    @Nullable package var `class`: String?
    /// The id of the class before gates on it; nil where none of them lowered it.
    @Nullable package var classBeforeGates: String?
    package var status: RuleStatus
    package var of: Rating.Basis
    package var cites: [CitedPart]
    /// The share that must be assessed for a class; left out where any will do.
    package var ratedFrom: Rational?
    /// The share that is assessed; left out where any will do.
    package var assessed: Rational?
    /// Why there is no class; left out where any share assessed will do.
    package var reason: Nullable<Unrated>?
    /// To what the value is rounded before it is classed; left out where it is exact.
    package var rounded: RoundingRule?
    /// What would be classed if nothing were rounded, where the class would be another; left out where nothing is.
    package var roundedFrom: Nullable<Rational>?
    /// The share of what is achievable; nil where the total itself is rated.
    @Nullable package var share: Rational?
    /// The interval of the share (or of the total) that missing data allow.
    package var range: Interval
    /// The same if further documents may come besides.
    package var withDocuments: Interval
    /// The classes at both ends of what missing data allow, and nil where they may leave too little assessed; the rating
    /// is determined if they are the same.
    package var classes: [String?]
    /// The same of `withDocuments`.
    package var classesWithDocuments: [String?]
    /// The whole scale, lowest class first.
    package var scale: [ScaleClass]

    enum CodingKeys: String, CodingKey {
        case `class`
        case classBeforeGates = "class_before_gates"
        case status, of, cites
        case ratedFrom = "rated_from"
        case assessed, reason, rounded
        case roundedFrom = "rounded_from"
        case share, range
        case withDocuments = "with_documents"
        case classes
        case classesWithDocuments = "classes_with_documents"
        case scale
    }
}

/// Why something has no class.
package enum Unrated: String, CaseIterable, Codable, Sendable {
    case tooLittleAssessed = "too_little_assessed"
}

/// The rounding that a rule prescribes: to the nearest multiple, halves up.
package struct RoundingRule: Codable, Sendable, Equatable {
    /// The number whose multiples are taken.
    package var to: Rational
    package var cites: [CitedPart]
    /// The ids of the readings that it rests on.
    package var readings: [String]
}

/// One class of the scale.
package struct ScaleClass: Codable, Sendable, Equatable {
    package var id: String
    package var title: LocalizedText
    /// The least share or total.
    package var from: Rational
}

/// On what the claims of the centre rest.
package struct EvidenceCoverage: Codable, Sendable, Equatable {
    /// How many items of the record count in at least one indicator; those that are taken as one are one claim.
    package var claims: Rational
    /// How many of them rest on a documented or an independent source.
    package var documented: Rational
    /// How many of these rest on an independent source.
    package var independent: Rational
    /// How many of the documented ones rest on empty files alone.
    package var onEmptyFiles: Rational

    enum CodingKeys: String, CodingKey {
        case claims, documented, independent
        case onEmptyFiles = "on_empty_files"
    }

    /// All of it as it is told.
    package init(claims: Rational, documented: Rational, independent: Rational, onEmptyFiles: Rational = 0) {
        self.claims = claims
        self.documented = documented
        self.independent = independent
        self.onEmptyFiles = onEmptyFiles
    }
}
