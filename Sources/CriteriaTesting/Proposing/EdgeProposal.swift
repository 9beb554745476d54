internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// A whole table of an indicator: every edge with one below and one above, or every choice.
struct EdgeProposal {
    let indicator: Indicator

    func lines(id: String) -> [String] {
        ["  - id: \(id)", "    measure: \(indicator.id)", "    scores: {\(scores.joined(separator: ", "))}"]
    }

    private var scores: [String] {
        if case .finding(let choices, _) = indicator.measure {
            return choices.map { "\($0.id.value): \(NumberText.written(score: $0.score))" }
        }
        guard let bandIndex = indicator.bandIndex else { return [] }
        return values.map { value in
            let score = indicator.bands[bandIndex(value)].score.value
            let written = NumberText.written(value, on: indicator.measure.scale)
            return "\(written): \(NumberText.written(score, on: .wholeNumber))"
        }
    }

    /// What one more is: an item, a unit, a per cent.
    private var step: Rational { indicator.measure.scale == .share ? Rational(1, over: 100) : 1 }

    /// The edges with their neighbours, as far as the measure can give these.
    var values: [Rational] {
        let edges = Set(indicator.bands.map(\.from.value))
        let greatest = indicator.measure.greatestValue
        let neighbours = edges.flatMap { [$0 - step, $0 + step] }.filter { value in
            greatest.map { value <= $0 } ?? true
        }
        return edges.union(neighbours).filter { $0 >= .zero }.sorted()
    }
}
