package import Analysis
internal import Documents
internal import ExactNumbers
internal import Results
internal import Scoring
package import Words

/// The rows of sweeps for a spreadsheet: one row per evaluation and combination.
package struct SweepFile: Sendable {
    private let sweeps: [Sweep]
    private let lexicon: Lexicon

    /// Sweeps of one scenario, for spreadsheets in a language.
    package init(_ sweeps: [Sweep], in lexicon: Lexicon) {
        self.sweeps = sweeps
        self.lexicon = lexicon
    }

    /// Comma-separated values; numbers that have no end are written to six decimals, and exactly in the JSON form.
    package var text: String {
        var file = CommaSeparated(for: lexicon)
        let paths = sweeps.first?.paths ?? []
        file.add(
            ["evaluation", "methodology", "scenario", "official"] + paths + [
                "total", "lowest", "highest", "achievable", "class", "is_base", "score_changes", "class_changes",
                "criteria", "problem",
            ])
        for sweep in sweeps {
            let identity = [sweep.evaluation.id, sweep.methodology.id, sweep.scenario.id, "no"]
            let edges = sweep.edges
            for row in sweep.rows { file.add(identity + row.values.map(file.number) + cells(row, of: file, edges)) }
        }
        return file.text
    }

    private func cells(_ row: Sweep.Row, of file: CommaSeparated, _ edges: DisplayEdges) -> [String] {
        let number = { (number: Rational?) in
            number.map { number in
                file.number(
                    number.exactDecimals.map { number.text(decimals: $0) } ?? number.text(decimals: 6, within: edges))
            } ?? ""
        }
        return [
            number(row.score?.total), number(row.score?.range?.low), number(row.score?.range?.high),
            number(row.score?.achievable), row.score?.class ?? "", truth(row.isBase), truth(row.scoreChanges),
            truth(row.classChanges), criteria(row.score, number), row.problem.map { "\($0.code): \($0.message)" } ?? "",
        ]
    }

    /// The score of every criterion, where nothing is added up.
    private func criteria(_ score: Sweep.Score?, _ number: (Rational?) -> String) -> String {
        let scores = (score?.criteria ?? [:]).sorted { $0.key < $1.key }
        return scores.map { id, score in "\(id) \(score.map(number) ?? "–")" }.joined(separator: "; ")
    }

    private func truth(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
