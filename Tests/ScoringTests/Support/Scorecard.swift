import ExactNumbers
import Results
import Scoring

/// The numbers of an assessment in a few lines, for comparing them with those that were worked out before.
struct Scorecard: Equatable, CustomStringConvertible {
    let description: String

    init(_ assessment: Assessment) {
        let total = assessment.total
        var lines = ["total \(total?.score) of \(total?.achievable) in \(total?.range?.words ?? "no range")"]
        if let rating = assessment.rating {
            lines.append("rated \(rating.class), from \(rating.classes[0]) to \(rating.classes[1])")
        }
        for criterion in assessment.criteria {
            let score = criterion.score?.description ?? "not assessed"
            lines.append("\(criterion.id): \(score) in \(criterion.range?.words ?? "no range")")
            lines += criterion.indicators.map { "  \($0.id): \($0.measurement) scores \($0.outcome)" }
        }
        let evidence = assessment.evidence
        lines.append(
            "\(evidence.claims) claims, \(evidence.documented) documented, \(evidence.independent) independent")
        description = lines.joined(separator: "\n")
    }
}
