package import Analysis
internal import Documents
internal import Results
internal import Scalars
internal import Scoring
package import Words

/// The rows of a sweep on a terminal.
package struct TerminalSweep: TerminalPage, Sendable {
    private let sweep: Sweep
    private let say: Wording

    package init(_ sweep: Sweep, in lexicon: Lexicon) {
        self.sweep = sweep
        say = Wording(lexicon)
    }

    private var id: Words { .code(sweep.scenario.id) }

    /// Writes all of it.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(.code(sweep.evaluation.id), level: 0)
        writer.paragraph("\(say.text(sweep.methodology.title)) · \(say.period(sweep.evaluation.period))")
        if let notice = say.notice(sweep.evaluation.notice) { writer.paragraph(notice, role: .warning) }
        writer.paragraph(say("page_one.under_scenario", ["id": id]), role: .warning)
        for words in say.unused(sweep.unused, under: sweep.methodology.id) { writer.paragraph(words, role: .warning) }
        writer.write(sweep.scenario.blocks(say))
        writer.write(.facts([Fact(say("scenarios.sweep_of"), lines: sweep.paths.map { .code($0) })]))
        writer.write(.table(table))
        writer.paragraph(say("scenarios.not_official", ["id": id]).capitalised, role: .warning)
    }

    private var table: Table {
        let varied = sweep.paths.map { Table.Column(title: .code(Sweep.shortName(of: $0)), isNumeric: true) }
        return Table(
            columns: varied + [
                .init(title: say("scenarios.total_points"), isNumeric: true),
                .init(title: say("page_one.possible_range")),
                .init(title: say("page_one.rating")), .init(title: say("scenarios.criteria_difference")),
                .init(title: say("scores.remark")),
            ], rows: sweep.rows.map(row)
        ).shown
    }

    private func row(_ row: Sweep.Row) -> Table.Row {
        let values = row.values.map { Words.written($0) }
        guard let score = row.score else {
            let problem = row.problem.map { say.noMethodology($0.code, $0.message) }
            return Table.Row(values + [sweep.baseline.total.map { _ in "–" }, nil, nil, nil, problem])
        }
        let marks = [
            row.isBase ? say("scenarios.is_as_it_is") : nil, row.scoreChanges ? say("scenarios.score_moves") : nil,
            row.classChanges ? say("scenarios.class_moves") : nil,
        ].compactMap(\.self)
        let beside = Wording(say.lexicon, within: sweep.edges)
        return Table.Row(
            values + [
                score.total.map { beside.rounded($0) }, score.range.map { beside.range($0, beside.rounded) },
                score.class.map { say.className($0, in: sweep.scale, from: sweep.classSource) }
                    ?? (sweep.scale.isEmpty ? nil : say("classes.none")),
                moved(score), marks.isEmpty ? nil : say.list(marks),
            ], isMarked: row.scoreChanges || row.classChanges)
    }
}

extension TerminalSweep {
    /// What criteria score more or less than under the methodology as it is, where nothing is added up.
    private func moved(_ score: Sweep.Score) -> Words? {
        guard let now = score.criteria, let then = sweep.baseline.criteria else { return nil }
        let moved = now.keys.sorted().compactMap { id -> Words? in
            guard let after = now[id], let before = then[id], after != before else { return nil }
            let change = after.map { say.signed($0 - (before ?? .zero)) } ?? say("scores.not_assessed")
            return "\(Words.code(id)) \(change)"
        }
        return moved.isEmpty ? nil : say.list(moved)
    }
}

extension Sweep {
    /// Where classes begin in any row: one total is written alike in all of them.
    var edges: DisplayEdges { DisplayEdges(beginnings: rows.flatMap { $0.score?.edges ?? [] }) }

    /// The last two pieces of a path, or the last where the one before says little.
    static func shortName(of path: String) -> String {
        let pieces = path.words(at: ".")
        return pieces.first == "values"
            ? pieces.dropFirst().joined(separator: ".") : pieces.suffix(2).joined(separator: ".")
    }
}
