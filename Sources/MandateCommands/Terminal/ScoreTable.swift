internal import Diagnostics
internal import Scoring

/// The score table on a terminal.
struct ScoreTable {
    let style: TerminalStyle
    let width: Int

    func render(_ assessment: Assessment) -> String { "\(assessment.total.score)\n" }
}
