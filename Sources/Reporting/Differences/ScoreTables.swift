internal import Analysis
internal import ExactNumbers
internal import Results
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
        let statuses = score.old.statuses + score.new.statuses.filter { !score.old.statuses.contains($0) }
        let isComplete = score.old.complete && score.new.complete
        return [say.someRules(statuses), isComplete ? nil : say.incompleteShare].compactMap { $0.map(Block.warning) }
    }

    var blocks: [Block] {
        guard let split = score.split, !split.isWithoutEffect else { return [.table(totals)] }
        let isPlain = score.isOneMethodology && split.method.isZero
        let note = isPlain ? [] : [Block.note(say.splitNote(isOneMethodology: score.isOneMethodology))]
        return [.table(totals), .table(terms(split))] + note
    }

    private var totals: Table {
        let (old, new) = (score.old, score.new)
        var rows = [
            Table.Row([say.totalPoints, total(old), total(new), say.signed(new.total - old.total)], isMarked: true),
            Table.Row([say.possibleRange, range(old), range(new), nil]),
        ]
        if old.class != nil || new.class != nil {
            rows.append(Table.Row([say.rating, className(old), className(new), nil]))
        }
        rows += score.criteria.map { criterion in
            Table.Row([
                .code(criterion.id), points(criterion.before), points(criterion.after),
                say.signed((criterion.after ?? .zero) - (criterion.before ?? .zero)),
            ])
        }
        return Table(
            columns: [
                .init(title: ""), .init(title: say.old), .init(title: say.new),
                .init(title: say.difference, isNumeric: true),
            ], rows: rows)
    }

    func total(_ side: ScoreComparison.Side) -> Words {
        say.pointsOf(say.rounded(side.total), say.rounded(side.achievable))
    }

    func range(_ side: ScoreComparison.Side) -> Words {
        side.range.map { say.range($0, say.rounded) } ?? say.nothingScored
    }

    func className(_ side: ScoreComparison.Side) -> Words? {
        side.class.map { id in side.scale.first { $0.id == id }.map { say.text($0.title) } ?? .code(id) }
    }

    private func points(_ score: Rational?) -> Words { score.map { say.rounded($0) } ?? "–" }

    private func terms(_ split: BennetSplit) -> Table {
        let rows = split.terms.map { term in
            Table.Row([
                .code(term.criterion), change(term.weights), change(term.shares), say.signedShare(term.performance),
                say.signedShare(term.method),
            ])
        }
        var footer = [
            Table.Row(
                [say.allOfIt, nil, nil, say.signedShare(split.performance), say.signedShare(split.method)],
                isMarked: true)
        ]
        if !split.limits.isZero {
            footer.append(Table.Row([say.splitLimits, nil, nil, nil, say.signedShare(split.limits)]))
        }
        return Table(
            caption: say.splitCaption(split.before, split.after, split.difference),
            columns: [
                .init(title: say.criterion), .init(title: say.weight), .init(title: say.obtainedShare),
                .init(title: say.splitPerformance), .init(title: say.splitMethod),
            ], rows: rows, footer: footer)
    }

    private func change(_ pair: [Rational]) -> Words {
        pair[0] == pair[1] ? say.shortShare(pair[0]) : "\(say.shortShare(pair[0])) → \(say.shortShare(pair[1]))"
    }
}

extension Wording {
    fileprivate var obtainedShare: Words { tell("differences.obtained_share") }

    /// A share to one decimal of a percent, where the exact one can be worked out from what stands beside it.
    fileprivate func shortShare(_ share: Rational) -> Words {
        let percentage = share * 100
        return Words(
            stringLiteral: rounded(percentage, decimals: percentage.isWhole ? 0 : 1).plainText + lexicon.numbers.percent
        )
    }
}

extension BennetSplit {
    /// Whether nothing moved at all.
    fileprivate var isWithoutEffect: Bool {
        limits.isZero && terms.allSatisfy { $0.performance.isZero && $0.method.isZero }
    }
}
