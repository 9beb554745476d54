package import Documents

// P2: a condition that names the states which do not count, instead of those that do.

/// Looks for questions that only leave out some states: whatever else a record may say of how far something has come
/// counts then, also a state that records could not yet say when the rule was written.
enum ExcludedStates {
    /// The field that says how far something has come.
    private static let field = "status"

    /// Checks a condition with that of the selection that it narrows; where either names the states that count, it may
    /// leave some of these out.
    static func check(_ condition: Condition, narrowing selection: Condition? = nil, in context: DecodingContext) {
        let written = Clause(condition)
        let certain = [written, selection.map { Clause($0) }].compactMap(\.self).flatMap(\.parts.asks)
        let named = Set(certain.filter(\.namesWords).map(\.path))
        for ask in written.asks
        where ask.path.names.last == field && ask.leavesWordsOut && !named.contains(ask.path) {
            context.report(.statesLeftOut(by: ask))
        }
    }
}

extension Clause {
    /// All questions, those of alternatives too.
    fileprivate var asks: [Ask] {
        switch self {
        case .ask(let ask): [ask]
        case .all(let clauses), .any(let clauses, _, _): clauses.flatMap(\.asks)
        }
    }
}

extension Ask {
    /// Whether it holds for some words alone.
    fileprivate var namesWords: Bool {
        switch test.comparison {
        case .is, .oneOf: !isNegated
        case .isNot, .noneOf: isNegated
        default: false
        }
    }

    /// Whether it holds for every word but some.
    fileprivate var leavesWordsOut: Bool { negated.namesWords }
}

extension Diagnostic {
    fileprivate static func statesLeftOut(by ask: Ask) -> Diagnostic {
        let left = ask.test.comparison.words
        let states = (ask.written.field.type.choices ?? []).filter { !left.contains($0) }
        return Diagnostic(
            .P2, "P2.states_left_out", ["field": ask.path.description, "states": states], severity: .warning,
            at: ask.span)
    }
}

extension DiagnosticPage {
    package static let p2 = DiagnosticPage(
        .P2, [.warning], in: .methodology,
        wrong: """
            selections:
              completed:
                of: activity
                status: illustrative
                where: {status: {none_of: [planned, cancelled]}}
            """,
        right: """
            selections:
              completed:
                of: activity
                status: illustrative
                where: {status: {one_of: [completed, ongoing]}}
            """, related: [.P1])
}
