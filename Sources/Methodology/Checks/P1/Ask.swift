internal import Diagnostics

/// One thing that a field must meet, or under `not` must not meet, for an item to count.
struct Ask {
    let test: WrittenTest
    /// Whether the answer must be no.
    let isNegated: Bool
    /// Whether it is asked elsewhere, such as by the selection that a measure narrows.
    var isGiven = false

    var path: FieldPath { test.path }

    /// Whether it wants the field not to be written.
    var wantsAbsence: Bool {
        switch test.comparison {
        case .absent: !isNegated
        case .present: isNegated
        default: false
        }
    }

    /// Whether it wants the field to be written, whatever it says.
    var wantsPresence: Bool {
        switch test.comparison {
        case .present: !isNegated
        case .absent: isNegated
        default: false
        }
    }

    /// The opposite: what must hold for this one not to.
    var negated: Ask { Ask(test: test, isNegated: !isNegated, isGiven: isGiven) }

    /// Whether a field at a path is touched: by asking it, or by asking that what holds it be absent.
    func concerns(_ path: FieldPath) -> Bool {
        self.path == path || (wantsAbsence && path.names.starts(with: self.path.names))
    }
}

/// What must hold, with every `not` carried down to the single questions.
indirect enum Clause {
    case ask(Ask)
    case all([Clause])
    /// One of several; `isWritten` where the author wrote `any`, false where it follows from a `not` at `span`.
    case any([Clause], isWritten: Bool, at: SourceSpan)

    init(_ condition: WrittenCondition, isNegated: Bool = false, isGiven: Bool = false) {
        switch condition {
        case .test(let test): self = .ask(Ask(test: test, isNegated: isNegated, isGiven: isGiven))
        case .not(let part, _): self = Clause(part, isNegated: !isNegated, isGiven: isGiven)
        case .all(let parts, _, let span), .any(let parts, let span):
            let isAll = if case .all = condition { true } else { false }
            let clauses = parts.map { Clause($0, isNegated: isNegated, isGiven: isGiven) }
            self = isAll != isNegated ? .all(clauses) : .any(clauses, isWritten: !isNegated, at: span)
        }
    }

    /// The most questions that are looked at together; nobody writes so many by hand.
    static let limit = 500

    /// What is asked for certain, and the choices that remain.
    var parts: (asks: [Ask], choices: [(alternatives: [Clause], isWritten: Bool, span: SourceSpan)]) {
        switch self {
        case .ask(let ask): return ([ask], [])
        case .any(let alternatives, let isWritten, let span): return ([], [(alternatives, isWritten, span)])
        case .all(let clauses):
            return clauses.reduce(into: ([], [])) { parts, clause in
                let inner = clause.parts
                parts.asks += inner.asks
                parts.choices += inner.choices
            }
        }
    }

    /// Whether nothing that an item can say makes the clause true together with what else is asked.
    func isImpossible(given: [Ask] = []) -> Bool {
        let (asks, choices) = parts
        let all = given + asks
        guard all.count <= Clause.limit else { return false }
        if asks.contains(where: { !FieldRange.isPossible(all, at: $0) }) { return true }
        return choices.contains { choice in choice.alternatives.allSatisfy { $0.isImpossible(given: all) } }
    }
}
