internal import ExactNumbers
internal import Results

// Groups of criteria in tables: what each scores, of which criteria, by which way.

extension ReportContext {
    /// The lines of groups, above that of the total.
    var groupRows: [Table.Row] {
        assessment.groups.map { group in
            Table.Row(
                cells: [
                    .init(name(of: group), width: 2), .init(score(of: group)),
                    .init(openRange(group.range, of: group.score)),
                    .init(group.weight.map(say.share)), .init(nil), .init(nil),
                ], isMarked: true)
        }
    }

    /// "Capacity (average of a and b)"
    func name(of group: GroupResult) -> Words {
        let name = say(
            "scores.sum",
            ["criterion": say.text(group.title).strong, "combination": say.combination(of: group)])
        return className(of: group).map { say.clauses([name, $0]) } ?? name
    }

    /// What a group scores of what it could, and what it would score without caps and gates.
    func score(of group: GroupResult) -> Words {
        guard let score = group.score else { return say("scores.not_assessed") }
        let say = wording(of: group)
        let points = group.achievable.map { say.pointsOf(say.rounded(score), say.rounded($0)) } ?? say.rounded(score)
        return obtained(points, insteadOf: group.uncapped).strong
    }
}
