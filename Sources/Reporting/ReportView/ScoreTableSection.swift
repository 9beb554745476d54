internal import ExactNumbers
internal import Methodology
internal import Results

extension ReportContext {
    /// The score table in the order of a decision's columns, in the full edition with a chart; nil in others where no
    /// row is that of a decision.
    var scoreTableSection: Section? {
        let table = ScoreTable(self)
        guard edition == .full || table.isAdopted else { return nil }
        let chart = edition == .full ? [Block.chart(scoreChart)] : []
        return Section(
            anchor: Anchor(.scoreTable), title: say("scores.score_table"), blocks: chart + [.table(table.table)])
    }
}

extension ScoreTable {
    private var say: Wording { context.say }

    /// The table for a page: a criterion with several indicators is followed by its sum.
    var table: Table {
        Table(
            caption: say.scoreTableCaption(isAdopted: isAdopted), kind: .scores,
            columns: [
                .init(title: say("scores.criterion")), .init(title: say("scores.instruction")),
                .init(title: say("scores.indicator_and_ranking")),
                .init(title: say("scores.sources")), .init(title: say("scores.comments")),
                .init(title: say("scores.score"), isNumeric: true),
            ],
            rows: rows.map(cells), footer: sums + groups + [total].compactMap(\.self))
    }

    /// Whether some row of the table is that of a decision.
    var isAdopted: Bool { context.assessment.criteria.contains { $0.status != .illustrative } }

    private func cells(_ row: Row) -> Table.Row {
        let name = context.name(of: row.criterion)
        guard let indicator = row.indicator else {
            return Table.Row(cells: [
                .init(name), .init(row.instruction), .init(nil), .init(nil), .init(row.comments),
                .init(say("scores.not_scored")),
            ])
        }
        let ranking = [context.name(of: indicator)] + row.ranking
        return Table.Row(cells: [
            .init(name), .init(row.instruction), .init(ranking), .init(say.list(row.sources)), .init(row.comments),
            .init(score(indicator.score, of: indicator.maximum, indicator.range)),
        ])
    }

    private func score(
        _ score: Rational?, of maximum: Rational?, _ range: Interval?, insteadOf uncapped: Rational? = nil,
        in say: Wording? = nil
    ) -> [Words] {
        let say = say ?? self.say
        guard let score else { return [say("scores.not_assessed")] }
        let obtained = maximum.map { say.pointsOf(say.number(score), say.number($0)) } ?? say.number(score)
        let before = uncapped.map { say.insteadOf(say.number($0)) }
        let open = range.flatMap {
            $0.isSingleValue ? nil : say("scores.range_of", ["range": say.range($0, say.number)])
        }
        return [obtained.strong, before, open].compactMap(\.self)
    }

    private var sums: [Table.Row] {
        context.assessment.criteria.filter { isSummed($0) || context.weighted($0) != nil }.map { criterion in
            let lines =
                criterion.isLeftOutByGate
                ? [context.unscored(criterion)]
                : score(
                    criterion.score, of: criterion.achievable, criterion.range, insteadOf: criterion.uncapped,
                    in: context.wording(of: criterion))
            let name = context.name(of: criterion)
            return summary(
                criterion.indicators.count > 1
                    ? say("scores.sum", ["criterion": name, "combination": say.combination(of: criterion)]) : name,
                lines, in: context.weighted(criterion))
        }
    }

    private var groups: [Table.Row] {
        context.assessment.groups.map { group in
            summary(
                context.name(of: group),
                score(group.score, of: group.achievable, group.range, insteadOf: group.uncapped))
        }
    }

    /// Whether a criterion says more than the row of its indicator does.
    func isSummed(_ criterion: CriterionResult) -> Bool {
        criterion.indicators.count > 1 || criterion.isLowered
    }

    private var total: Table.Row? {
        guard let total = context.assessment.total else { return nil }
        return summary(
            say.total(total.combine).strong,
            score(total.score, of: total.achievable, total.range, insteadOf: total.uncapped))
    }

    private func summary(_ name: Words, _ score: [Words], in total: Words? = nil) -> Table.Row {
        let beside = total.map { [Table.Cell($0, width: 2)] } ?? []
        return Table.Row(cells: [.init(name, width: beside.isEmpty ? 5 : 3)] + beside + [.init(score)], isMarked: true)
    }
}

extension ReportContext {
    /// What a criterion brings into a weighted total.
    func weighted(_ criterion: CriterionResult) -> Words? {
        guard assessment.isWeighted, let weight = criterion.weight,
            let points = assessment.pointsInTotal(of: criterion)
        else { return nil }
        return say("scores.weighted", ["weight": say.share(weight), "points": say.points(points)])
    }

    func name(of criterion: CriterionResult) -> Words {
        Words("\(Words.code(criterion.id)) \(say.text(criterion.title))").linked(to: Anchor(.criterion, criterion.id))
    }
}
