internal import Documents
internal import ExactNumbers
internal import Methodology
package import Results
package import Words

/// The score table of one assessment on a terminal: what was measured, the score, what missing data leave open, and
/// how far the next score is.
package struct TerminalScores: TerminalPage, Sendable {
    private let context: ReportContext
    private let first: PageOne

    package init(_ assessment: Assessment, in lexicon: Lexicon) {
        context = ReportContext(assessment, in: lexicon)
        first = PageOne(context: context)
    }

    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// Writes the table with its heading, cautions and total.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(first.title, level: 0)
        writer.paragraph("\(say.text(assessment.methodology.title)) · \(say.period(assessment.evaluation.period))")
        if let notice = context.notice { writer.paragraph(notice, role: .warning) }
        for caution in first.cautions { writer.paragraph(caution, role: .warning) }
        writer.write(Block.table(table))
        if let gates = first.gates { writer.write(gates, level: 2) }
        writer.write(Block.figures(first.figures))
        if let weighty = context.weightySection { writer.write(weighty, level: 2) }
        for block in first.outlook { writer.write(block) }
        if assessment.nextSteps.contains(where: { $0.kind == .attach }) {
            writer.paragraph(say.unproven(assessment.itemsLackingDocuments.count), role: .hint)
        }
    }

    private var table: Table {
        Table(
            columns: [
                .init(title: say("scores.criterion")), .init(title: say("scores.measured_value")),
                .init(title: say("scores.score"), isNumeric: true),
            ] + weights + [
                .init(title: say("page_one.possible_range")), .init(title: say("scores.to_next_score")),
            ],
            rows: assessment.criteria.flatMap(rows) + assessment.groups.map(row))
    }

    /// By them a reader can add up a weighted total.
    private var weights: [Table.Column] {
        guard assessment.isWeighted else { return [] }
        return [say.weight, say("scores.in_the_total")].map { Table.Column(title: $0, isNumeric: true) }
    }

    private func weighted(_ criterion: CriterionResult?) -> [Words?] {
        guard assessment.isWeighted else { return [] }
        guard let criterion else { return [nil, nil] }
        return [criterion.weight.map(say.share), assessment.pointsInTotal(of: criterion).map(say.rounded)]
    }

    private func rows(of criterion: CriterionResult) -> [Table.Row] {
        let name: Words = "\(Words.code(criterion.id)) \(say.text(criterion.title))"
        let first = Table.Row(
            [
                name,
                criterion.isLeftOutByGate ? say("scores.gate_not_met") : standing(of: criterion),
                context.obtained(
                    context.shortScore(
                        criterion.score, criterion.achievable, criterion.status, in: context.wording(of: criterion)),
                    insteadOf: criterion.uncapped),
            ] + weighted(criterion) + [
                context.openRange(criterion.range, of: criterion.score, in: context.wording(of: criterion)), nil,
            ],
            isMarked: true)
        let isShort =
            criterion.indicators.count == 1 && criterion.indicators[0].id == criterion.id && !criterion.isLowered
            && criterion.rating == nil
        return isShort
            ? [row(criterion.indicators[0], of: criterion, name: name)]
            : [first] + criterion.indicators.map { row($0, of: nil, name: nil) }
    }

    /// The class, and how many judgements say that there is no evidence.
    private func standing(of criterion: CriterionResult) -> Words? {
        let parts = [context.className(of: criterion), context.withoutEvidence(criterion)].compactMap(\.self)
        return parts.isEmpty ? nil : say.clauses(parts)
    }

    private func row(of group: GroupResult) -> Table.Row {
        let weights: [Words?] = assessment.isWeighted ? [group.weight.map(say.share), nil] : []
        return Table.Row(
            [context.name(of: group), nil, context.score(of: group)] + weights
                + [context.openRange(group.range, of: group.score, in: context.wording(of: group)), nil],
            isMarked: true)
    }

    /// Gates act on a criterion: the range of one that has one indicator is its own.
    private func range(of indicator: IndicatorResult, in criterion: CriterionResult?) -> Words? {
        criterion.map { context.openRange($0.range, of: $0.score) }
            ?? context.openRange(indicator.range, of: indicator.score)
    }

    /// The row of an indicator, which may be that of its criterion too.
    private func row(_ indicator: IndicatorResult, of criterion: CriterionResult?, name: Words?) -> Table.Row {
        let ownName: Words = "  \(Words.code(indicator.id))"
        return Table.Row(
            [
                name ?? ownName, context.measured(indicator),
                context.shortScore(indicator.score, indicator.maximum, indicator.status),
            ] + weighted(criterion) + [
                range(of: indicator, in: criterion),
                criterion.map(context.isHeld) ?? false ? nil : context.nextScore(of: indicator),
            ],
            isMarked: name != nil)
    }
}
