package import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// Something that came out otherwise than a test expects.
package struct Mismatch: Sendable {
    /// The place of what is expected.
    package let span: SourceSpan
    /// What is compared: `b.activities: score`.
    package let what: String
    /// What is expected, as tests write it.
    package let expected: String
    /// What came out, in the same form.
    package let actual: String
    /// The part of the assessment that explains the difference; nil for a table of values.
    package let origin: MismatchOrigin?

    /// The difference in one line.
    package var message: String { "\(what): expected \(expected), got \(actual)" }
}

/// The part of an assessment that explains a difference.
package enum MismatchOrigin: Hashable, Sendable {
    /// The trace of an indicator.
    case indicator(String)
    /// The scores of a criterion's indicators.
    case criterion(String)
    /// The scores of the criteria.
    case total
}

extension EdgeTable {
    /// The values whose score is another than expected.
    var mismatches: [Mismatch] {
        let bandIndex = indicator.bandIndex
        return edges.compactMap { edge in
            guard let score = indicator.score(of: edge, bandIndex), score != edge.score.value else { return nil }
            return Mismatch(
                span: edge.score.span, what: "\(indicator.id) at \(edge.written.value)",
                expected: NumberText.written(score: edge.score.value), actual: NumberText.written(score: score),
                origin: nil)
        }
    }
}

extension Indicator {
    /// What a measured value, or a choice, scores; nil where there is no such choice.
    fileprivate func score(of edge: EdgeTable.Edge, _ bandIndex: ((Rational) -> Int)?) -> Rational?? {
        if case .finding(let choices, _) = measure {
            return choices.first { $0.id.value == edge.written.value }?.score
        }
        if scoresItself { return edge.value }
        guard let bandIndex else { return nil }
        return edge.value.map { bands[bandIndex($0)].score.value }
    }
}
