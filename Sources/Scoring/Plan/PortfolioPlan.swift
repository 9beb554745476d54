internal import ExactNumbers
internal import Methodology

/// A methodology laid out for scoring many records without traces.
///
/// Scores are held as whole points: multiples of a fraction that divides all scores of the methodology, so that adding
/// them is exact and quick. Nothing in the lists is a reference, since counting these would take longer than scoring.
struct PortfolioPlan: Sendable {
    /// How many points a score of one has, and how many times a point is counted in a total.
    let pointsPerScore: Int
    let unitsPerPoint: Int
    let criteria: [Row]
    let indicators: [Step]
    let entries: [Entry]
    let bounds: [Int]
    let points: [Int]
    let achievable: Rational

    /// How points are combined.
    enum Combination: Sendable {
        case sum, lowest, highest
    }

    struct Row: Sendable {
        let indicators: Range<Int>
        let isScored: Bool
        let combination: Combination
        let limit: Int
        /// What a point adds to the total, in units.
        let factor: Int
    }

    struct Step: Sendable {
        let measure: PlainMeasure
        /// The positions of the bands' bounds and points; of choices' points for a finding.
        let bands: Range<Int>
    }

    struct Entry: Sendable {
        let count: PlainCount
        let bounds: WholeBounds
    }

    /// A measure without references.
    enum PlainMeasure: Sendable {
        case count(PlainCount)
        /// The positions of the entries.
        case checklist(Range<Int>)
        case finding
        /// Anything else, which is measured with exact numbers.
        case exact
    }
}
