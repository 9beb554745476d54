internal import Analysis
internal import ExactNumbers
internal import Results
internal import Scalars
internal import Scoring
internal import Words

/// The tables that tell what became of a score.
struct ScoreTables {
    private let score: ScoreComparison
    private let say: Wording

    init(_ score: ScoreComparison, in say: Wording) {
        self.score = score
        self.say = say
    }

    /// What must be known before any number.
    var cautions: [Block] {
        let statuses = (score.old.statuses + score.new.statuses).firstOccurrences
        let isComplete = score.old.complete && score.new.complete
        return [say.someRules(statuses), isComplete ? nil : say("differences.incomplete_share")].compactMap {
            $0.map(Block.warning)
        }
    }

    /// What the records say and the rules did not use.
    var unused: [Words] {
        [score.old, score.new].flatMap { say.unused($0.unused, under: $0.methodology) }.firstOccurrences
    }

    var blocks: [Block] {
        guard let split = score.split, !split.isWithoutEffect else { return [.table(totals)] }
        let isPlain = score.isOneMethodology && split.method.isZero
        let note = isPlain ? [] : [Block.note(say.splitNote(isOneMethodology: score.isOneMethodology))]
        return [.table(totals), .table(terms(split))] + note
    }

    private var totals: Table {
        let rows = score.groups.map { row($0, isMarked: true) } + score.criteria.map { row($0, isMarked: false) }
        return Table(
            columns: [
                .init(title: ""), .init(title: say("differences.old")), .init(title: say("differences.new")),
                .init(title: say("scenarios.difference"), isNumeric: true),
            ], rows: wholeRows() + rows)
    }

    private func row(_ part: ScoreComparison.Part, isMarked: Bool) -> Table.Row {
        Table.Row(
            [
                name(of: part), standing(part.before, part.classBefore), standing(part.after, part.classAfter),
                difference(part.before, part.after),
            ], isMarked: isMarked)
    }

    /// A criterion or a group by its id and title.
    func name(of part: ScoreComparison.Part) -> Words { "\(Words.code(part.id)) \(say.text(part.title))" }

    /// What a criterion or a group differs by; a dash where one side has no score, which is no difference of 0.
    func difference(_ before: Rational?, _ after: Rational?) -> Words? {
        switch (before, after) {
        case (let before?, let after?): say.signed(after - before)
        case (nil, nil): nil
        default: "–"
        }
    }

    /// Points with the class on a scale of their own.
    func standing(_ score: Rational?, _ ratingClass: ScoreComparison.ClassName?) -> Words {
        let points = score.map { say.rounded($0) } ?? "–"
        return say.beside([points, ratingClass.map { say.text($0.title) }].compactMap(\.self))
    }

    /// The rows of the total: its points, what is possible, what else is told of it, and the class.
    func wholeRows(besides others: [Table.Row] = []) -> [Table.Row] {
        let (old, new) = (score.old, score.new)
        let points: [Words?] = [say("scenarios.total_points"), total(old), total(new), difference]
        let hasClass = old.class != nil || new.class != nil
        let rating = Table.Row([say("page_one.rating"), className(old), className(new), nil])
        let ofTotal = [
            Table.Row(points, isMarked: true),
            Table.Row([say("page_one.possible_range"), range(old), range(new), nil]),
        ]
        return (old.total == nil && new.total == nil ? [] : ofTotal) + others + (hasClass ? [rating] : [])
    }

    /// What the total differs by; a dash where one side adds nothing up.
    var difference: Words {
        guard let old = score.old.total, let new = score.new.total else { return "–" }
        return say.signed(new - old)
    }

    func total(_ side: ScoreComparison.Side) -> Words {
        guard let total = side.total, let achievable = side.achievable else { return "–" }
        return say.pointsOf(say.rounded(total), say.rounded(achievable))
    }

    func range(_ side: ScoreComparison.Side) -> Words {
        side.range.map { say.range($0, say.rounded) } ?? say("page_one.nothing_scored")
    }

    func className(_ side: ScoreComparison.Side) -> Words? {
        guard let id = side.class else { return side.scale.isEmpty ? nil : say("classes.none") }
        return say.className(id, in: side.scale, from: side.classSource)
    }

    private func terms(_ split: BennetSplit) -> Table {
        let rows = split.terms.map { term in
            Table.Row([
                .code(term.criterion), change(term.weights), change(term.shares), say.signedPoints(term.performance),
                say.signedPoints(term.method),
            ])
        }
        var footer = [
            Table.Row(
                [
                    say("differences.all_of_it"), nil, nil, say.signedPoints(split.performance),
                    say.signedPoints(split.method),
                ],
                isMarked: true)
        ]
        if !split.limits.isZero {
            footer.append(Table.Row([say("differences.split_limits"), nil, nil, nil, say.signedPoints(split.limits)]))
        }
        return Table(
            caption: say(
                "differences.split_caption",
                [
                    "before": say.percentage(split.before), "after": say.percentage(split.after),
                    "difference": say.signedPercentagePoints(split.difference),
                ]),
            columns: [
                .init(title: say("scores.criterion")), .init(title: say.weight),
                .init(title: say("differences.obtained_share")),
                .init(title: say("differences.split_performance")), .init(title: say("differences.split_method")),
            ], rows: rows, footer: footer)
    }

    /// A share before and after to one decimal of a percent.
    private func change(_ pair: [Rational]) -> Words {
        pair[0] == pair[1] ? say.percentage(pair[0]) : "\(say.percentage(pair[0])) → \(say.percentage(pair[1]))"
    }
}

extension BennetSplit {
    /// Whether nothing moved at all.
    fileprivate var isWithoutEffect: Bool {
        limits.isZero && terms.allSatisfy { $0.performance.isZero && $0.method.isZero }
    }
}
