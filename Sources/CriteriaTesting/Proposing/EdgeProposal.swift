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
        if case .finding(let choices) = indicator.measure {
            return choices.map { "\($0.id.value): \(NumberText.written($0.score, on: .wholeNumber))" }
        }
        return values.map { value in
            let score = indicator.bands[indicator.bandIndex(of: value)].score.value
            let written = NumberText.written(value, on: indicator.measure.scale)
            return "\(written): \(NumberText.written(score, on: .wholeNumber))"
        }
    }

    /// What one more is: an item, a unit, a per cent.
    private var step: Rational { indicator.measure.scale == .share ? Rational(1, over: 100) : 1 }

    private var values: [Rational] {
        let edges = indicator.bands.map(\.from.value)
        return Set(edges.flatMap { [$0 - step, $0, $0 + step] }).filter { $0 >= .zero && isReachable($0) }.sorted()
    }

    /// Whether the measure can give a value; the edge itself always stays.
    private func isReachable(_ value: Rational) -> Bool {
        if indicator.bands.contains(where: { $0.from.value == value }) { return true }
        return indicator.measure.greatestValue.map { value <= $0 } ?? true
    }
}
