internal import Results

/// Where results stand in an assessment by their ids; of two of one id, the first.
struct ResultPositions {
    let criteria: [String: Int]
    let indicators: [String: IndicatorPlace]
    let gates: [String: Int]
    /// The classes of criteria and groups.
    let ratings: [String: RatingResult]

    /// Where the result of an indicator stands.
    struct IndicatorPlace {
        let criterion: Int
        let indicator: Int
    }

    init(_ assessment: Assessment) {
        let rows = assessment.criteria.enumerated()
        criteria = Dictionary(rows.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let indicators = rows.flatMap { row, criterion in
            criterion.indicators.enumerated().map { position, indicator in
                (indicator.id, IndicatorPlace(criterion: row, indicator: position))
            }
        }
        self.indicators = Dictionary(indicators, uniquingKeysWith: { first, _ in first })
        gates = Dictionary(
            assessment.gates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        ratings = Dictionary(
            assessment.ratingsOfParts.map { ($0.id, $0.rating) }, uniquingKeysWith: { first, _ in first })
    }
}
