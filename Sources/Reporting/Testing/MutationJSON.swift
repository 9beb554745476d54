internal import CriteriaTesting
internal import Documents
internal import Methodology

/// What becomes of changes of the rules of a methodology, with stable names.
struct MutationJSON: Encodable {
    /// How many changes ended in which way.
    struct Counts: Encodable {
        let killed: Int
        let survived: Int
        let refused: Int
        let equivalent: Int
    }

    /// A change with its place and what became of it.
    struct Change: Encodable {
        let kind: RuleChangeKind
        let file: String
        let line: Int
        let column: Int
        let was: String
        /// Absent where it is left out.
        let becomes: String?
        let outcome: Mutant.Outcome.Kind
        /// The test that noticed.
        let killedBy: String?
        /// The check that refuses it.
        let refusedBy: String?
        /// Why no record tells it apart.
        let because: NoDifference?
        /// The test that would notice.
        let proposal: Proposed?

        enum CodingKeys: String, CodingKey {
            case kind, file, line, column, was, becomes, outcome
            case killedBy = "killed_by"
            case refusedBy = "refused_by"
            case because, proposal
        }
    }

    /// A test that would notice, or what one that is there must expect too.
    struct Proposed: Encodable {
        let extends: String?
        let lines: [String]
    }

    /// Why nothing, or not all, was tried; absent where all was.
    let obstacle: Mutation.Obstacle?
    let counts: Counts
    let changes: [Change]

    init(_ mutation: Mutation) {
        obstacle = mutation.obstacle
        counts = Counts(
            killed: mutation.count(.killed), survived: mutation.count(.survived), refused: mutation.count(.refused),
            equivalent: mutation.count(.equivalent))
        changes = mutation.mutants.map(Change.init)
    }
}

extension MutationJSON.Change {
    fileprivate init(_ mutant: Mutant) {
        let change = mutant.change
        kind = change.kind
        file = change.span.path
        line = change.span.start.line
        column = change.span.start.column
        (was, becomes) = (change.was, change.becomes)
        outcome = mutant.outcome.kind
        if case .killed(let test) = mutant.outcome { killedBy = test } else { killedBy = nil }
        if case .refused(let code) = mutant.outcome { refusedBy = code.rawValue } else { refusedBy = nil }
        if case .equivalent(let reason) = mutant.outcome { because = reason } else { because = nil }
        proposal = mutant.proposal.map { MutationJSON.Proposed(extends: $0.extended?.value, lines: $0.lines) }
    }
}
