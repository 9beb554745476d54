internal import Documents
internal import ExactNumbers
internal import Importing
package import Results
package import Words

/// What would raise the scores of a record, item by item, for a terminal and as tables.
package struct TodoList: TerminalPage, Sendable {
    private let assessments: [Assessment]
    private let lexicon: Lexicon

    /// - Parameter assessments: those of one record, or of several, one behind the other.
    package init(_ assessments: [Assessment], in lexicon: Lexicon) {
        self.assessments = assessments
        self.lexicon = lexicon
    }

    package func write(to writer: inout TerminalWriter) {
        var record: String?
        for assessment in assessments {
            if areSeveral, record != assessment.evaluation.id { writer.heading(name(of: assessment), level: 0) }
            record = assessment.evaluation.id
            write(assessment, to: &writer)
        }
    }

    /// Whether they are of more than one record, so that each must be named.
    private var areSeveral: Bool { assessments.contains { $0.evaluation.id != assessments[0].evaluation.id } }

    private func name(of assessment: Assessment) -> Words {
        let title = PageOne(context: ReportContext(assessment, in: lexicon)).title
        return Wording(lexicon).inBrackets(.code(assessment.evaluation.id), behind: title)
    }

    private func write(_ assessment: Assessment, to writer: inout TerminalWriter) {
        let (say, rows) = table(of: assessment)
        writer.heading(say.text(assessment.methodology.title), level: areSeveral ? 1 : 0)
        if rows.isEmpty { writer.paragraph(say("todo.nothing")) }
        for author in NextStep.Author.allCases {
            let own = rows.filter { $0.by == author }
            guard !own.isEmpty else { continue }
            let heads = [say("todo.item"), say("todo.missing"), say("todo.settled_by"), say("todo.points")]
            writer.write(
                .table(
                    Table(
                        caption: author == .centre ? say("todo.for_centre") : say("todo.for_evaluator"),
                        columns: heads.map { Table.Column(title: $0, isNumeric: false) },
                        rows: own.map { Table.Row([$0.what, $0.missing, $0.settledBy, say.points(of: $0)]) })))
        }
    }

    private func table(of assessment: Assessment) -> (say: Wording, rows: [TodoRows.Row]) {
        let context = ReportContext(assessment, in: lexicon)
        return (context.say, TodoRows(first: PageOne(context: context)).rows)
    }

    /// As separated text.
    package var commaSeparated: String {
        var table = CommaSeparated(for: lexicon)
        for row in cells { table.add(row) }
        return table.text
    }

    /// As a workbook.
    package var workbook: [UInt8] {
        let rows = cells.enumerated().map { index, row in
            row.map { WorkbookSheet.Cell(.text($0), index == 0 ? .heading : .plain) }
        }
        let say = Wording(lexicon)
        let widths = (areSeveral ? [24] : []) + [24, 36, 24, 36, 36, 20, 14]
        let sheet = WorkbookSheet(
            name: say("todo.sheet").plainText, rows: rows,
            columns: widths.map { WorkbookSheet.Column(width: $0) }, frozenRows: 1,
            isRightToLeft: lexicon.direction == .rtl)
        return WorkbookPackage([sheet]).bytes
    }

    private var cells: [[String]] {
        let say = Wording(lexicon)
        let heads =
            (areSeveral ? [say("todo.record")] : []) + [
                say("todo.methodology"), say("todo.item"), say("todo.id"), say("todo.missing"), say("todo.settled_by"),
                say("todo.points"), say("todo.who"),
            ]
        let rows = assessments.flatMap { assessment in
            let (say, rows) = table(of: assessment)
            return rows.map { row -> [Words] in
                (areSeveral ? [.code(assessment.evaluation.id)] : []) + [
                    say.text(assessment.methodology.title), row.what, row.item.map(Words.code) ?? "", row.missing,
                    row.settledBy, say.points(of: row),
                    row.by == .centre ? say("todo.centre") : say("todo.evaluator"),
                ]
            }
        }
        return ([heads] + rows).map { $0.map(\.plainText) }
    }
}

extension Wording {
    /// How much hangs on a step, and whether on it alone.
    fileprivate func points(of row: TodoRows.Row) -> Words {
        if let effects = row.effects { return effects }
        guard let points = row.gain else { return tell("todo.not_reckoned") }
        guard points > 0 else { return tell("todo.no_points") }
        let gain = row.isCertain ? rounded(points) : tell("todo.up_to", ["gain": rounded(points)])
        let others = row.others
        return others == 0 ? gain : count("todo.with_others", others, ["gain": gain])
    }
}
