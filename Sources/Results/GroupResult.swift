package import Documents
package import ExactNumbers
package import Methodology

/// A level between criteria and the total, with its score.
package struct GroupResult: Codable, Sendable, Equatable {
    package var id: String
    package var title: LocalizedText
    @Nullable package var explanation: LocalizedText?
    /// The ids of its criteria.
    package var criteria: [String]
    package var combine: Combination
    /// What the maxima of its transcribed criteria combine to; nil where none is at hand.
    @Nullable package var maximum: Rational?
    /// What could be scored with the criteria that are assessed; nil where none is.
    @Nullable package var achievable: Rational?
    @Nullable package var score: Rational?
    @Nullable package var range: Interval?
    /// The scores that missing data allow if further documents may come besides; nil where there is no range.
    @Nullable package var withDocuments: Interval?
    /// The score without the criteria's caps and gates; nil where none of them lowered it.
    @Nullable package var uncapped: Rational?
    /// The part of a weighted total; nil where groups are added, or do not make up the total.
    @Nullable package var weight: Rational?
    /// The parts of the group by the ids of its criteria; left out where these have no weights.
    package var weights: [String: Rational]?
    /// The dated values that the weights and the rating use, with what holds for the period.
    package var values: [ValueInForce]
    /// The class of the group on a scale of its own; nil where there is none.
    @Nullable package var rating: RatingResult?

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, criteria, combine, maximum, achievable, score, range
        case withDocuments = "with_documents"
        case uncapped, weight, weights, values, rating
    }
}
