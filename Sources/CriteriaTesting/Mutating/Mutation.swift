package import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Scoring

/// What becomes of every change of a rule of a methodology: whether its tests notice.
package struct Mutation: Sendable {
    /// The methodology with its tests.
    package let suite: TestSuite
    /// What stood in the way of trying all changes; nil where they were tried.
    package let obstacle: Obstacle?
    /// The changes with what became of them, in the order of the file.
    package let mutants: [Mutant]

    /// Why nothing, or not everything, can be said of the tests.
    package enum Obstacle: String, Codable, Sendable {
        /// Some tests fail, or cannot be read, without any change.
        case failingTests = "failing_tests"
        case noTests = "no_tests"
        /// The user asked for an end before all changes were tried.
        case interrupted
    }

    /// Tries every change of a methodology whose tests were run.
    ///
    /// - Parameter goesOn: is told how many changes of how many were tried, and says whether to try the next.
    package init(of result: SuiteResult, while goesOn: (Int, Int) -> Bool = { _, _ in true }) {
        suite = result.suite
        if let obstacle = Self.obstacle(in: result) {
            (self.obstacle, mutants) = (obstacle, [])
        } else {
            let (mutants, areAll) = Self.mutants(of: result, goesOn)
            (self.mutants, obstacle) = (mutants, areAll ? nil : .interrupted)
        }
    }

    private static func obstacle(in result: SuiteResult) -> Obstacle? {
        guard !result.results.isEmpty else { return .noTests }
        let isGreen = result.results.allSatisfy { if case .passed = $0.outcome { true } else { false } }
        return isGreen ? nil : .failingTests
    }

    private static func mutants(
        of result: SuiteResult, _ goesOn: (Int, Int) -> Bool
    ) -> (mutants: [Mutant], areAll: Bool) {
        guard let trial = MutantTrial(result.suite) else { return ([], true) }
        let changes = RuleChanges.all(of: trial.document)
        var mutants: [Mutant] = []
        // Asked once before the records are made up that may tell changes apart, which takes its time, too.
        guard goesOn(0, changes.count) else { return (mutants, changes.isEmpty) }
        var killers = KillingTests(for: result)
        for change in changes {
            mutants.append(Mutant(change: change, outcome: trial.outcome(of: change, &killers)))
            let areAll = mutants.count == changes.count
            guard areAll || goesOn(mutants.count, changes.count) else { return (mutants, false) }
        }
        return (mutants, true)
    }

    /// How many changes ended in one way.
    package func count(_ kind: Mutant.Outcome.Kind) -> Int { mutants.count { $0.outcome.kind == kind } }

    /// The changes that no test notices, and that some record may tell apart.
    package var survivors: [Mutant] { mutants.filter { $0.outcome.kind == .survived } }
}

/// A change of a rule with what became of it.
package struct Mutant: Sendable {
    /// The change.
    package let change: RuleChange
    /// What became of it.
    package let outcome: Outcome

    /// What became of a change.
    package enum Outcome: Sendable {
        /// A test failed, the one with this id.
        case killed(by: String)
        /// No test failed; with a test that would, where a record was found that tells the change apart.
        case survived(KillingTest?)
        /// The checks of methodologies refuse the change, with this code, so that nobody can use it.
        case refused(DiagnosticCode)
        /// No record can tell the change apart.
        case equivalent(NoDifference)

        /// The ways in which it can end.
        package enum Kind: String, CaseIterable, Codable, Sendable { case killed, survived, refused, equivalent }

        /// The way in which it ended.
        package var kind: Kind {
            switch self {
            case .killed: .killed
            case .survived: .survived
            case .refused: .refused
            case .equivalent: .equivalent
            }
        }
    }
}

/// Why no record can tell a change apart.
package enum NoDifference: String, CaseIterable, Codable, Sendable {
    /// No rule names what holds the changed one.
    case unused
    /// What would be taken together otherwise is one part alone.
    case onePart = "one_part"
    /// A value would begin before all others of it, on days for which no test can be read.
    case notBegun = "not_begun"
    /// It changes no number: only what a report says.
    case noNumber = "no_number"
    /// More is assessed than is asked for a class, whatever is reported.
    case alwaysEnough = "always_enough"
    /// All records were tried: there are only so many choices.
    case allTried = "all_tried"
}
