import ExactNumbers
import Results
import Scoring

/// The numbers of an assessment in a few lines, for comparing them with those that were worked out before.
struct Scorecard: Equatable, CustomStringConvertible {
    let description: String

    init(_ assessment: Assessment) {
        var lines =
            assessment.total.map { total in
                ["total \(total.score) of \(total.achievable) in \(total.range?.words ?? "no range")"]
            } ?? ["no total"]
        if let rating = assessment.rating {
            let classes = ([rating.class] + rating.classes).map { $0 ?? "none" }
            lines.append("rated \(classes[0]), from \(classes.dropFirst().joined(separator: " to "))")
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
