internal import Documents

/// One thing that a field must meet, or under `not` must not meet, for an item to count.
struct Ask {
    let test: FieldTest
    /// Whether the answer must be no.
    let isNegated: Bool
    /// Whether it is asked elsewhere, such as by the selection that a measure narrows.
    var isGiven = false

    var path: FieldPath { test.path }

    /// How the rule writes the question.
    var written: WrittenTest { test.written.known }

    var span: SourceSpan { written.span }

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

    init(_ condition: Condition, isNegated: Bool = false, isGiven: Bool = false) {
        // What comes of a part depends on whether it stands under `not`, which is known further out.
        let clause = condition.fold { (part, inner: [(Bool) -> Clause]) -> (Bool) -> Clause in
            { isNegated in
                switch part {
                case .test(let test): .ask(Ask(test: test, isNegated: isNegated, isGiven: isGiven))
                case .not: inner[0](!isNegated)
                case .all(_, _, let place) where isNegated:
                    .any(inner.map { $0(true) }, isWritten: false, at: place.known)
                case .any(_, let place) where !isNegated:
                    .any(inner.map { $0(false) }, isWritten: true, at: place.known)
                case .all, .any: .all(inner.map { $0(isNegated) })
                }
            }
        }
        self = clause(isNegated)
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
