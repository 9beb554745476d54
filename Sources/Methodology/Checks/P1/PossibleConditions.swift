package import Documents
internal import Scalars

// P1: a condition that can never be true, or that always is.

/// Looks at every condition of a methodology: those of selections, and those that narrow them, joined with theirs.
enum PossibleConditions {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for selection in methodology.selections {
            guard let written = selection.condition else { continue }
            context.diagnostics.within("selection \(selection.id.value)") {
                var check = ConditionCheck()
                check.check(written)
                context.diagnostics.report(check.found)
                if check.found.isEmpty { ExcludedStates.check(written, in: context) }
            }
        }
        for (criterion, indicator) in methodology.indicators {
            context.diagnostics.within("criterion \(criterion.id.value)") {
                context.diagnostics.within(indicator.ownName) {
                    check(indicator.measure, of: methodology, in: context)
                }
            }
        }
        for gate in methodology.gates {
            context.diagnostics.within("gate \(gate.id.value)") {
                check(gate.measure, of: methodology, in: context)
            }
        }
    }

    private static func check(_ measure: Measure, of methodology: Methodology, in context: DecodingContext) {
        for items in measure.items { check(items, of: methodology, in: context) }
        guard case .checklist(let entries) = measure else { return }
        for entry in entries { context.diagnostics.report(PossibleComparisons.diagnostics(entry)) }
    }

    private static func check(_ items: ItemMeasure, of methodology: Methodology, in context: DecodingContext) {
        guard let written = items.rule.condition else { return }
        var check = ConditionCheck()
        check.check(written, narrowing: methodology.selection(items.rule.selection)?.condition)
        context.diagnostics.report(check.found)
        guard check.found.isEmpty else { return }
        ExcludedStates.check(
            written, narrowing: methodology.selection(items.rule.selection)?.condition, in: context)
    }
}

extension Indicator {
    /// "indicator activities"; nil for the one that is written on its criterion.
    fileprivate var ownName: String? { id.words(at: ".").dropFirst().last.map { "indicator \($0)" } }
}

/// Looks for contradictions in one condition, and for parts of it that ask for nothing.
struct ConditionCheck {
    private(set) var found: [Diagnostic] = []
    /// The places of questions of which something was told.
    private var told = Set<SourceSpan>()

    /// Checks a condition with that of the selection that it narrows.
    mutating func check(_ condition: Condition, narrowing selection: Condition? = nil) {
        // What contradicts itself is told where it stands, not once more for everything that it is joined to.
        guard let selection = selection.map({ Clause($0, isGiven: true) }), !selection.isImpossible() else {
            return check(condition, given: [])
        }
        check(condition, given: selection.parts.asks)
        reportExcludedAlternatives(of: selection, by: Clause(condition).parts.asks)
    }

    /// A question that leaves none of the alternatives which the selection allows.
    private mutating func reportExcludedAlternatives(of selection: Clause, by asks: [Ask]) {
        for ask in asks where !told.contains(ask.span) {
            let excluded = selection.parts.choices.filter { choice in
                let alternatives = Clause.any(choice.alternatives, isWritten: true, at: choice.span)
                return Clause.all([.ask(ask), alternatives]).isImpossible(given: selection.parts.asks)
            }
            guard let choice = excluded.first else { continue }
            report(.noAlternative(left: ask, of: choice.span), at: ask.span)
        }
    }

    private mutating func check(_ condition: Condition, given: [Ask]) {
        reportContradictions(in: Clause(condition), given: given)
        checkParts(of: condition)
    }

    /// Errors: what can never be true.
    private mutating func reportContradictions(in clause: Clause, given: [Ask]) {
        let (asks, choices) = clause.parts
        guard given.count + asks.count <= Clause.limit else { return }
        var accepted = given
        // What no record of a list can meet is told where the records are asked.
        for ask in asks where !(ask.test.comparison.records.map { Clause($0).isImpossible() } ?? false) {
            if FieldRange.isPossible(accepted + [ask], at: ask) {
                accepted.append(ask)
            } else {
                report(.impossible(ask, with: contradicted(by: ask, among: accepted)), at: ask.span)
            }
        }
        for choice in choices {
            if choice.isWritten {
                for alternative in choice.alternatives { reportContradictions(in: alternative, given: accepted) }
            } else if choice.alternatives.allSatisfy({ $0.isImpossible(given: accepted) }) {
                report(Diagnostic(.P1, "P1.always_under_not", at: choice.span), at: choice.span)
            }
        }
    }

    /// The fewest earlier questions that leave nothing for this one: all that cannot be done without.
    private func contradicted(by ask: Ask, among earlier: [Ask]) -> [Ask] {
        var needed = earlier.filter { $0.concerns(ask.path) || ask.concerns($0.path) }
        for index in needed.indices.reversed() {
            var fewer = needed
            fewer.remove(at: index)
            if !FieldRange.isPossible(fewer + [ask], at: ask) { needed = fewer }
        }
        return needed
    }

    /// Warnings, and the errors of what is a condition of its own: below `not`, and about the records of a list.
    private mutating func checkParts(of condition: Condition) {
        for part in condition.withParts {
            switch part {
            case .all(let parts, _, let place):
                if parts.isEmpty { report(.asksForNothing(at: place.known), at: place.known) }
            case .any(let parts, let place):
                let isAlwaysTrue = Clause(part, isNegated: true).isImpossible()
                if isAlwaysTrue, !parts.contains(where: { Clause($0, isNegated: true).isImpossible() }) {
                    let span = place.known
                    report(Diagnostic(.P1, "P1.any_is_always_true", severity: .warning, at: span), at: span)
                }
            case .not(let part): reportContradictions(in: Clause(part), given: [])
            case .test(let test): checkTest(test)
            }
        }
    }

    private mutating func checkTest(_ test: FieldTest) {
        let ask = Ask(test: test, isNegated: true)
        if !FieldRange.isPossible([ask], at: ask) { report(.alwaysTrue(ask), at: ask.span) }
        if let inner = test.comparison.records { check(inner, given: []) }
    }

    private mutating func report(_ diagnostic: Diagnostic, at span: SourceSpan) {
        if told.insert(span).inserted { found.append(diagnostic) }
    }
}

extension Diagnostic {
    fileprivate static func impossible(_ ask: Ask, with others: [Ask]) -> Diagnostic {
        let path = ask.path.description
        guard !others.isEmpty else {
            return ask.isNegated
                ? Diagnostic(.P1, "P1.nothing_left_under_not", ["field": path], at: ask.span)
                : Diagnostic(.P1, "P1.impossible", ["field": path], at: ask.span)
        }
        let label = ask.isNegated ? Phrase("P1.must_not_hold") : nil
        let notes = others.map { Note($0.words, at: $0.span) }
        return others.count == 1
            ? Diagnostic(.P1, "P1.two_exclude", ["field": path], at: ask.span, label: label, notes: notes)
            : Diagnostic(
                .P1, "P1.several_exclude", ["field": path, "count": others.count + 1], at: ask.span, label: label,
                notes: notes)
    }

    fileprivate static func noAlternative(left ask: Ask, of span: SourceSpan) -> Diagnostic {
        Diagnostic(.P1, "P1.no_alternative", at: ask.span, notes: [Note("P1.no_alternative.these", at: span)])
    }

    fileprivate static func alwaysTrue(_ ask: Ask) -> Diagnostic {
        let isWritten = ask.written.field.type.isList || ask.written.field.isAlwaysWritten
        let path = ask.path.description
        return isWritten
            ? Diagnostic(.P1, "P1.always_true", ["field": path], severity: .warning, at: ask.span)
            : Diagnostic(
                .P1, "P1.true_where_written", ["field": path, "name": ask.path.names.last ?? ""], severity: .warning,
                at: ask.span)
    }

    fileprivate static func asksForNothing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.P1, "P1.asks_for_nothing", severity: .warning, at: span)
    }
}

extension Ask {
    /// What a note says at an earlier question.
    fileprivate var words: Phrase {
        switch (isGiven, isNegated) {
        case (true, true): Phrase("P1.denied_by_selection")
        case (true, false): Phrase("P1.asked_by_selection")
        case (false, true): Phrase("P1.denied_here")
        case (false, false): Phrase("P1.asked_here")
        }
    }
}

extension DiagnosticPage {
    package static let p1 = DiagnosticPage(
        .P1, [.error, .warning], in: .criterion,
        wrong: """
            measure: {count: completed, where: {status: ongoing}}
            bands: [{from: 0, score: 4}]
            """,
        right: """
            measure: {count: completed, where: {kind: workshop}}
            bands: [{from: 0, score: 4}]
            """, related: [.T2, .T3])
}
