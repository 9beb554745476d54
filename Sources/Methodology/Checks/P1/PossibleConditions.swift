internal import Diagnostics
internal import Documents
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
                report(.alwaysUnderNot(at: choice.span), at: choice.span)
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
                    report(.anyIsAlwaysTrue(at: place.known), at: place.known)
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
        let name = "`\(ask.path)`"
        guard !others.isEmpty else {
            return Diagnostic(
                .P1,
                ask.isNegated
                    ? "under `not`, nothing that \(name) can say is left" : "nothing that \(name) can say meets this",
                at: ask.span, help: "correct it, or remove it", why: "no item could ever meet the condition")
        }
        let count = others.count == 1 ? "both conditions" : "all \(others.count + 1) conditions"
        return Diagnostic(
            .P1, "nothing that \(name) can say meets \(count)", at: ask.span,
            label: ask.isNegated ? "this must not hold" : nil,
            notes: others.map { Note($0.words, at: $0.span) },
            help: others.count == 1
                ? "correct one of the two, or make them alternatives under `any`" : "correct one of them",
            why: "no item could ever meet the condition")
    }

    fileprivate static func noAlternative(left ask: Ask, of span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .P1, "no alternative of the selection is left with this", at: ask.span,
            notes: [Note("the selection allows these", at: span)], help: "correct one of the two",
            why: "no item could ever meet the condition")
    }

    fileprivate static func alwaysUnderNot(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .P1, "what stands under `not` always holds here, so that nothing is left", at: span,
            help: "correct it, or remove it", why: "no item could ever meet the condition")
    }

    fileprivate static func alwaysTrue(_ ask: Ask) -> Diagnostic {
        let isWritten = ask.written.field.type.isList || ask.written.field.isAlwaysWritten
        let message =
            isWritten
            ? "whatever `\(ask.path)` says, this holds"
            : "whatever `\(ask.path)` says, this holds where it is written"
        return Diagnostic(
            .P1, message, severity: .warning, at: ask.span,
            help: isWritten
                ? "remove it, or correct it"
                : "write `\(ask.path.names.last ?? ""): present` if that is meant, or correct it")
    }

    fileprivate static func anyIsAlwaysTrue(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .P1, "one of these alternatives always holds where the field is written", severity: .warning, at: span,
            help: "remove `any`, or correct an alternative")
    }

    fileprivate static func asksForNothing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .P1, "the group of conditions is empty: it asks for nothing", severity: .warning, at: span,
            help: "write a condition, or remove the key")
    }
}

extension Ask {
    /// What a note says at an earlier question.
    fileprivate var words: String {
        let asked = isNegated ? "what must not hold stands here" : "the other condition is here"
        return isGiven ? "\(isNegated ? "what must not hold" : "this is asked") by the selection" : asked
    }
}
