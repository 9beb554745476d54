internal import ExactNumbers
internal import Results

extension ReportContext {
    /// One block per group: what it scores, of which criteria, by which way.
    var groupSections: [Section] {
        assessment.groups.map { group in
            Section(
                anchor: Anchor(.group, group.id), title: "\(Words.code(group.id)) \(say.text(group.title))",
                blocks: [
                    say.text(group.explanation).map(Block.paragraph), .facts(facts(of: group)),
                    .table(criteria(of: group)),
                ].compactMap(\.self))
        }
    }

    private func facts(of group: GroupResult) -> [Fact] {
        let score = group.score.map {
            scored($0, group.achievable, group.range, insteadOf: group.uncapped, in: wording(of: group))
        }
        return [
            Fact(
                say("scores.score"),
                say.clauses([score ?? say("scores.not_assessed"), say.combination(of: group)])),
            group.weight.map { Fact(say.weight, say.share($0)) },
            className(of: group).map { Fact(say("page_one.rating"), $0) },
        ].compactMap(\.self)
    }

    /// What each of its criteria brings.
    private func criteria(of group: GroupResult) -> Table {
        let rows = assessment.criteria.filter { group.criteria.contains($0.id) }.map { criterion in
            let score = criterion.score.map {
                scored($0, criterion.achievable, criterion.range, in: wording(of: criterion))
            }
            return Table.Row([
                "\(Words.code(criterion.id)) \(say.text(criterion.title))",
                (group.weights?[criterion.id]).map(say.share), score ?? unscored(criterion),
            ])
        }
        return Table([say("scores.criterion"), say.weight, say("scores.score")], rows: rows).shown
    }
}
