package import Analysis
internal import Documents
internal import ExactNumbers
internal import Results
internal import Scoring
package import Words

/// What a scenario does to one evaluation, on a terminal: before and after, and the cause of every difference.
package struct TerminalWhatIf: TerminalPage, Sendable {
    private let whatIf: WhatIf
    private let view: ReportView
    private let comparison: ScoreComparison
    /// The numbers of the changes by their paths, and what became of each criterion by its id.
    private let numbers: [String: Int]
    private let criteriaByID: [String: Attribution.Criterion]

    package init(_ whatIf: WhatIf, in lexicon: Lexicon) {
        self.whatIf = whatIf
        view = ReportView(whatIf.scenario, in: lexicon)
        comparison = ScoreComparison(whatIf.baseline, whatIf.scenario)
        numbers = Dictionary(
            zip((whatIf.scenario.scenario?.changes ?? []).map(\.set), 1...), uniquingKeysWith: { first, _ in first })
        criteriaByID = Dictionary(
            whatIf.attribution.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var say: Wording { view.say }
    private var tables: ScoreTables { ScoreTables(comparison, in: say) }
    private var isAddedUp: Bool { whatIf.attribution.difference != nil }
    private var id: Words { .code(whatIf.scenario.scenario?.id ?? "") }

    /// Writes all of it.
    package func write(to writer: inout TerminalWriter) {
        let assessment = whatIf.scenario
        writer.heading(view.first.title, level: 0)
        writer.paragraph("\(say.text(assessment.methodology.title)) · \(say.period(assessment.evaluation.period))")
        if let notice = view.notice { writer.paragraph(notice, role: .warning) }
        for caution in view.first.cautions { writer.paragraph(caution, role: .warning) }
        if let scenario = assessment.scenario { writer.write(scenario.blocks(say)) }
        if !totals.rows.isEmpty { writer.write(.table(totals)) }
        writer.write(.table(causes))
        if whatIf.attribution.parts.contains(where: { $0.changes.count > 1 }) {
            writer.write(.note(say("scenarios.only_together_note")))
        }
        writer.write(.table(criteria))
        if isWithoutEffect { writer.write(.paragraph(say("scenarios.nothing_changes"))) }
        writer.paragraph(say("scenarios.not_official", ["id": id]).capitalised, role: .warning)
    }

    private var isWithoutEffect: Bool {
        (whatIf.attribution.difference ?? .zero).isZero
            && whatIf.attribution.criteria.allSatisfy { $0.difference.isZero && $0.before == $0.after }
            && whatIf.baseline.ratings.map(\.class) == whatIf.scenario.ratings.map(\.class)
    }

    private var totals: Table {
        let (before, after) = (whatIf.baseline, whatIf.scenario)
        var shares: [Table.Row] = []
        if before.methodology.complete, let old = before.share, let new = after.share {
            shares = [Table.Row([say("scenarios.share_obtained"), say.share(old), say.share(new), nil])]
        }
        return Table(
            caption: say("scenarios.what_it_does"),
            columns: [
                .init(title: ""), .init(title: say("scenarios.as_it_is")),
                .init(title: say("scenarios.under_the_scenario")),
                .init(title: say("scenarios.difference"), isNumeric: true),
            ], rows: tables.wholeRows(besides: shares))
    }

    private var causes: Table {
        let attribution = whatIf.attribution
        let rows = attribution.parts.map { part in
            Table.Row([
                changes(part), part.difference.map(say.signed),
                say.list(effects(part)),
            ])
        }
        let interaction = Table.Row([
            say("scenarios.interaction"), attribution.interaction.map(say.signed), interactions,
        ])
        let all = Table.Row(
            [say("scenarios.all_together"), attribution.difference.map(say.signed), nil], isMarked: true)
        let table = Table(
            caption: say("scenarios.where_it_comes_from"),
            columns: [
                .init(title: say("scenarios.change")), .init(title: say("scenarios.total_difference"), isNumeric: true),
                .init(title: say("scenarios.criteria_difference")),
            ], rows: rows + (attribution.parts.count > 1 ? [interaction] : []), footer: isAddedUp ? [all] : [])
        return table.shown
    }

    /// What a part does to criteria, and to the class.
    private func effects(_ part: Attribution.Part) -> [Words] {
        let criteria = part.criteria.map { "\(Words.code($0.criterion)) \(say.signed($0.difference))" as Words }
        guard let id = part.class, id != whatIf.baseline.rating?.class, let rating = whatIf.scenario.rating else {
            return criteria
        }
        return criteria + [
            say.titled(say("page_one.rating"), say.className(id, in: rating.scale, from: whatIf.scenario.classSource))
        ]
    }

    private var interactions: Words {
        let moved = whatIf.attribution.criteria.filter { !$0.interaction.isZero }
        return say.list(moved.map { "\(Words.code($0.id)) \(say.signed($0.interaction))" })
    }

    /// The changes of a part by their numbers in the list above.
    private func changes(_ part: Attribution.Part) -> Words {
        let names = part.changes.map { path -> Words in
            guard let number = numbers[path] else { return .code(path) }
            return part.changes.count == 1 ? "\(number) \(Words.code(path))" : "\(number)"
        }
        return part.changes.count == 1 ? names[0] : say("scenarios.only_together", ["changes": say.all(names)])
    }

    private var criteria: Table {
        let table = Table(
            caption: say("scenarios.before_and_after"),
            columns: [
                .init(title: say("scores.criterion")), .init(title: say("scenarios.as_it_is"), isNumeric: true),
                .init(title: say("scenarios.under_the_scenario"), isNumeric: true),
                .init(title: say("scenarios.difference"), isNumeric: true),
                .init(title: say("scenarios.in_the_total"), isNumeric: true),
            ], rows: comparison.groups.map { row($0) } + comparison.criteria.flatMap(rows))
        return table.shown
    }

    /// A group or a criterion.
    private func row(_ part: ScoreComparison.Part, inTotal: Rational? = nil) -> Table.Row {
        Table.Row(
            [
                tables.name(of: part), tables.standing(part.before, part.classBefore),
                tables.standing(part.after, part.classAfter), tables.difference(part.before, part.after),
                inTotal.map(say.signed),
            ], isMarked: true)
    }

    private func rows(_ part: ScoreComparison.Part) -> [Table.Row] {
        let criterion = criteriaByID[part.id]
        let inner = (criterion?.indicators ?? []).filter { $0.id != part.id }.map { indicator in
            Table.Row([
                "  \(Words.code(indicator.id))", tables.standing(indicator.before, nil),
                tables.standing(indicator.after, nil),
                tables.difference(indicator.before, indicator.after), nil,
            ])
        }
        return [row(part, inTotal: isAddedUp ? criterion?.difference : nil)] + inner
    }
}

extension ScenarioIdentity {
    /// What the scenario is and changes.
    func blocks(_ say: Wording) -> [Block] {
        var facts = [
            Fact(say("scenarios.under_the_scenario"), title.map { say.titled(.code(id), say.text($0)) } ?? .code(id))
        ]
        if let because { facts.append(Fact(say("scenarios.why_asked"), say.text(because))) }
        let rows = changes.enumerated().map { position, change in
            Table.Row([
                "\(position + 1)", .code(change.set),
                change.was.map { .written($0.shortened(to: 60)) } ?? say("scenarios.nothing_written"),
                .written(change.to.shortened(to: 60)),
            ])
        }
        let table = Table(
            caption: say("scenarios.what_is_changed"),
            ["", say("scenarios.place"), say("scenarios.as_it_is"), say("scenarios.under_the_scenario")], rows: rows)
        return [.facts(facts)] + (changes.isEmpty ? [] : [.table(table)])
    }
}

extension TerminalWriter {
    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }
}

extension Wording {
    /// A class of a scale by its title.
    func className(_ id: String, in scale: [ScaleClass]) -> Words {
        scale.first { $0.id == id }.map { text($0.title) } ?? .code(id)
    }
}
