package import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// A test that fails under a change of a rule, and passes without it.
package struct KillingTest: Sendable {
    /// The lines of the test as an entry of `tests`; or those to be added to what a test expects.
    package let lines: [String]
    /// The test that would notice if it expected this too; nil where the lines are a test of their own.
    package let extended: Located<String>?
}

/// The first measured value, or choice, of an indicator that scores otherwise under changed rules.
struct EdgeDifference {
    let written: Indicator
    let changed: Indicator

    /// A table of that one value; nil where all that were looked at score the same.
    func lines(id: String) -> [String]? {
        guard let row else { return nil }
        return ["  - id: \(id)", "    measure: \(written.id)", "    scores: {\(row)}"]
    }

    private var row: String? {
        if case .finding(let choices, _) = written.measure {
            guard case .finding(let others, _) = changed.measure else { return nil }
            return zip(choices, others).first { $0.score != $1.score }.map { choice, _ in
                "\(choice.id.value): \(NumberText.written(score: choice.score))"
            }
        }
        guard let one = written.bandIndex, let other = changed.bandIndex else { return nil }
        return values.first { written.bands[one($0)].score.value != changed.bands[other($0)].score.value }.map {
            value in
            let score = NumberText.written(written.bands[one(value)].score.value, on: .wholeNumber)
            return "\(NumberText.written(value, on: written.measure.scale)): \(score)"
        }
    }

    private var values: [Rational] {
        Set(EdgeProposal(indicator: written).values + EdgeProposal(indicator: changed).values).sorted()
    }
}
