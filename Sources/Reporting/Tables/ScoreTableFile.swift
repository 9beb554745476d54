internal import ExactNumbers
internal import Results
internal import Scoring

/// The score table for a spreadsheet: the decision's columns, and beside them the numbers in cells of their own.
///
/// Whose scores these are, and from which files, stands in every row: a head above the table would be lost where rows
/// are filtered, sorted or put together with those of other centres.
struct ScoreTableFile {
    let table: ScoreTable
    private var say: Wording { table.context.say }
    private var assessment: Assessment { table.context.assessment }

    var bytes: [UInt8] {
        var file = CommaSeparated(for: say.lexicon)
        file.add(heads.map(\.plainText))
        let rows =
            table.rows.map { cells($0) } + assessment.criteria.filter(table.isSummed).map(sum)
            + assessment.groups.map(cells)
        let identity = identity
        let gates = assessment.gates.map { cells($0) }
        for row in rows + gates + [total].compactMap(\.self) { file.add(row + identity) }
        return Array(file.text.utf8)
    }

    private var heads: [Words] {
        [
            say("scores.criterion"), say("files.title_of_criterion"), say("scores.instruction"), say.indicator,
            say("files.title_of_indicator"),
            say("files.ranking"), say("scores.sources"), say("scores.comments"),
            say("scores.measured_value"), say("scores.score"), say("charts.maximum"), say("files.lowest"),
            say("files.highest"), say.weight, say("scores.in_the_total"), say("page_one.rating"),
            say("files.provenance_head"),
            say("scores.rule"), say("integrity.title"), say("files.centre"), say("page_one.mandate_period"),
            say("page_one.report_status"), say("files.notice_of_record"), say("files.methodology"),
            say("files.criteria_digest"), say("files.criteria_release"), say("page_one.record_file"),
            say("files.record_digest"), say("vocabulary.previous_record").capitalised, say("files.previous_digest"),
        ]
    }

    /// What stands in every row.
    private var identity: [String] {
        let (evaluation, methodology) = (assessment.evaluation, assessment.methodology)
        return [
            PageOne(context: table.context).title.plainText, say.period(evaluation.period).plainText,
            table.context.standing.plainText, say.text(evaluation.notice)?.plainText ?? "",
            "\(say.text(methodology.title).plainText) (\(methodology.id))", methodology.sha256,
            release, evaluation.id, evaluation.sha256,
            evaluation.previous?.id ?? "", evaluation.previous?.sha256 ?? "",
        ]
    }

    private var release: String {
        let methodology = assessment.methodology
        return methodology.release
            ?? methodology.sameRulesAs.map { say("page_one.released_otherwise", ["version": .written($0)]).plainText }
            ?? say("page_one.not_released").plainText
    }

    private func cells(_ row: ScoreTable.Row) -> [String] {
        let indicator = row.indicator
        let context = table.context
        return [
            row.criterion.id, say.text(row.criterion.title).plainText, row.instruction.plainText, indicator?.id ?? "",
            indicator.map { context.title(of: $0).plainText } ?? "", joined(row.ranking), joined(row.sources),
            joined(row.comments), indicator.map { context.measured($0).plainText } ?? "",
            number(indicator?.score), number(indicator?.maximum ?? row.criterion.maximum),
            number(indicator?.range?.low), number(indicator?.range?.high),
        ]
            + (table.isSummed(row.criterion)
                ? ["", "", ""] : weighted(row.criterion) + [className(row.criterion.rating)]) + [
                say.provenanceLabel(indicator?.status ?? row.criterion.status).plainText,
                place(indicator?.rule ?? row.criterion.rule), indicator.map(questions) ?? "",
            ]
    }

    /// The weight of a criterion, and its points in the total; those of all rows add up to it.
    private func weighted(_ criterion: CriterionResult) -> [String] {
        [number(criterion.weight), number(assessment.pointsInTotal(of: criterion))]
    }

    /// A criterion that says more than the row of its indicator.
    private func sum(_ criterion: CriterionResult) -> [String] {
        let context = table.context
        let limits = context.limits(of: criterion).flatMap(\.lines)
        let before = criterion.uncapped.map { [say.insteadOf(say.number($0))] } ?? []
        let combination = criterion.indicators.count > 1 ? say.combination(of: criterion).plainText : ""
        return [criterion.id, say.text(criterion.title).plainText, combination]
            + Array(repeating: "", count: 4)
            + [
                joined((criterion.isLeftOutByGate ? [say("gates.not_assessed_by_gate")] : []) + before + limits), "",
                number(criterion.score), number(criterion.achievable), number(criterion.range?.low),
                number(criterion.range?.high),
            ] + weighted(criterion) + [
                className(criterion.rating), say.provenanceLabel(criterion.status).plainText, place(criterion.rule), "",
            ]
    }

    private func cells(_ group: GroupResult) -> [String] {
        let before = group.uncapped.map { say.insteadOf(say.number($0)).plainText } ?? ""
        return [group.id, say.text(group.title).plainText, say.combination(of: group).plainText]
            + Array(repeating: "", count: 4)
            + [
                before, "", number(group.score), number(group.achievable), number(group.range?.low),
                number(group.range?.high), number(group.weight), "", className(group.rating), "", "", "",
            ]
    }

    /// The class, or why there is none; nothing without a scale.
    private func className(_ rating: RatingResult?) -> String {
        rating.map { table.context.classOrReason($0).plainText } ?? ""
    }

    private func cells(_ gate: GateResult) -> [String] {
        let context = table.context
        let outcome = [context.state(of: gate)] + (gate.effect.map { context.effects($0, of: gate) } ?? [])
        return [
            "\(say("gates.gate").plainText) \(gate.id)", say.text(gate.title).plainText,
            joined(context.requirement(of: gate).map(\.capitalised)), "", "",
            say("gates.otherwise", ["consequence": context.consequence(of: gate)]).plainText, "", joined(outcome),
            gate.measured.map { measured in
                (measured.number.map { context.value($0, of: gate) } ?? .code(measured.description)).plainText
            } ?? "", "", "", "", "", "", "", "",
            say.provenanceLabel(gate.status).plainText, place(gate.rule), "",
        ]
    }

    private var total: [String]? {
        guard let total = table.context.assessment.total else { return nil }
        return [say.total(total.combine).plainText] + Array(repeating: "", count: 8)
            + [
                number(total.score), number(total.achievable), number(total.range?.low), number(total.range?.high),
                "", "", className(assessment.rating), "", "", joined(table.context.jointResults),
            ]
    }

    /// The questions of high weight that concern an indicator.
    private func questions(_ indicator: IndicatorResult) -> String {
        let context = table.context
        let weighty = context.askedQuestions.filter { question in
            question.severity == .high && question.doubts.joined().contains { $0.indicators.contains(indicator.id) }
        }
        return joined(weighty.map { context.line($0) })
    }

    private func joined(_ lines: [Words]) -> String { lines.map(\.plainText).joined(separator: "; ") }

    private func place(_ rule: RulePlace) -> String { "\(rule.file):\(rule.line):\(rule.column)" }

    /// A number that a spreadsheet can reckon with; one that has no end is written to six decimals, and exactly in the
    /// file with the ending `.json`.
    private func number(_ number: Rational?) -> String {
        guard let number else { return "" }
        return CommaSeparated(for: say.lexicon).number(
            number.exactDecimals.map { number.text(decimals: $0) } ?? number.text(decimals: 6, within: say.numberEdges))
    }
}
