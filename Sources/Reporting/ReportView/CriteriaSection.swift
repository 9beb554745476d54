internal import ExactNumbers
internal import Methodology
internal import Results

extension ReportContext {
    /// One block per criterion.
    var criteriaSection: Section {
        Section(
            anchor: Anchor(.criteria), title: say("scores.criteria_one_by_one"),
            parts: assessment.criteria.map(section(of:)))
    }

    private func section(of criterion: CriterionResult) -> Section {
        Section(
            anchor: Anchor(.criterion, criterion.id), title: "\(Words.code(criterion.id)) \(say.text(criterion.title))",
            blocks: [
                explanation(of: criterion), .facts(facts(of: criterion)), combinedDistances(of: criterion),
            ].compactMap(\.self),
            parts: criterion.indicators.map { section(of: $0, in: criterion) })
    }

    private func explanation(of criterion: CriterionResult) -> Block? {
        say.text(criterion.explanation).map(Block.paragraph)
    }

    private func facts(of criterion: CriterionResult) -> [Fact] {
        [
            Fact(
                say("scores.score"),
                say.clauses(
                    [
                        criterion.score.map {
                            scored(
                                $0, criterion.achievable, criterion.range, insteadOf: criterion.uncapped,
                                in: wording(of: criterion))
                        } ?? unscored(criterion),
                        criterion.indicators.count > 1 ? say.combination(of: criterion) : nil, weighted(criterion),
                    ].compactMap(\.self)), foundation(criterion.restsOn))
        ]
            + [
                className(of: criterion).map { Fact(say("page_one.rating"), $0) },
                criterion.noEvidence.map { Fact(say("no_evidence.name"), judgements($0)) },
            ].compactMap(\.self)
            + combinedFacts(of: criterion) + limits(of: criterion)
            + [ruleFact(criterion.cites, criterion.rule, criterion.status), readingsFact(criterion.readings)]
            .compactMap(\.self)
    }

    /// Why there is no score: no text, nothing to measure against, or a gate.
    func unscored(_ criterion: CriterionResult) -> Words {
        if criterion.isLeftOutByGate {
            let before = criterion.uncapped.map { say.insteadOf(say.points($0)) }
            let range = criterion.range.map { say("scores.range_of", ["range": say.range($0, say.number)]) }
            let state = say.list([say("gates.not_assessed_by_gate"), before].compactMap(\.self))
            return say.clauses([state, range].compactMap(\.self))
        }
        if let without = withoutLadder(criterion) { return without }
        return criterion.status == .untranscribed
            ? say.provenance(.untranscribed, cites: []) ?? say("scores.not_scored") : say("scores.not_assessed")
    }

    /// That so many indicators as are assessed have no ladder; nil where that is not why there is no score.
    private func withoutLadder(_ criterion: CriterionResult) -> Words? {
        let counted = criterion.indicators.filter { !($0.weight?.isZero ?? false) }
        let assessed = counted.count { $0.score != nil }
        guard criterion.score == nil, criterion.status != .untranscribed, assessed > 0 else { return nil }
        return say(
            "scores.no_ladder",
            ["number": say.number(Rational(assessed)), "all": say.number(Rational(counted.count))])
    }

    func scored(
        _ score: Rational, _ maximum: Rational?, _ range: Interval?, insteadOf uncapped: Rational? = nil,
        in say: Wording? = nil
    ) -> Words {
        let say = say ?? self.say
        let points = maximum.map { say.points(score, of: $0) } ?? say.points(score)
        let obtained = self.obtained(points, insteadOf: uncapped)
        guard let range, !range.isSingleValue else { return obtained.strong }
        return say.clauses([obtained.strong, say("scores.range_of", ["range": say.range(range, say.number)])])
    }

    func readingsFact(_ ids: [String]) -> Fact? {
        ids.isEmpty ? nil : Fact(say("scores.readings_used"), lines: readings(ids))
    }

    /// The rule in one place: decision, annex and row; where it is written; where it comes from.
    func ruleFact(_ cites: [CitedPart], _ rule: RulePlace, _ status: RuleStatus) -> Fact {
        // Where everything is illustrative, the first page and the head of every other say so.
        let provenance =
            isIllustrativeThroughout && isWholeReport
            ? nil : say.provenance(status, cites: cites).map(\.capitalised)
        let cited = cites.isEmpty ? nil : say.clauses(citations(cites))
        return Fact(say("scores.rule"), say.clauses([cited, provenance, place(rule)].compactMap(\.self)))
    }
}
