import ExactNumbers
import Results
import Scoring

/// Every number of an assessment that says how well the centre did, without names and places.
struct Numbers: Equatable {
    private let total: [String]
    private let criteria: [[String]]
    private let indicators: [[String]]
    private let rating: [String]
    private let evidence: EvidenceCoverage

    init(_ assessment: Assessment) {
        let total = assessment.total
        self.total = [
            total?.score.description ?? "", total?.achievable.description ?? "", total?.range?.words ?? "",
            total?.declaredMaximum.description ?? "",
        ]
        criteria = assessment.criteria.map {
            [$0.score?.description ?? "", $0.achievable?.description ?? "", $0.range?.words ?? ""]
        }
        indicators = assessment.criteria.flatMap(\.indicators).map {
            [$0.measurement, $0.outcome, $0.nextStep ?? "", $0.lowerStep ?? ""]
                + $0.parts.map {
                    "\($0.measured?.description ?? "") \($0.measuredRange?.words ?? "") \($0.metRange ?? [])"
                }
        }
        evidence = assessment.evidence
        rating =
            (assessment.rating.map { [$0.class, $0.share?.description, $0.range.words] + $0.classes } ?? []).map {
                $0 ?? ""
            }
    }
}
