package import Documents

/// A scenario whose every change has found its place in the base.
package struct FittedScenario: Sendable {
    /// The scenario as it is written.
    package let scenario: Scenario
    /// What it changes.
    package let base: ScenarioBase
    /// The changes with their places, in the order of the file.
    package let changes: [FittedChange]

    /// Fits a scenario to its base; nil where a guard fails, all of which are reported (X1).
    ///
    /// A dated value that is named without a date is the entry that is in force on `day`, or the last one.
    package init?(_ scenario: Scenario, to base: ScenarioBase, on day: Day?, into diagnostics: DiagnosticCollector) {
        let changes = diagnostics.whole { () -> [FittedChange]? in
            guard FittedScenario.isOfTriableSize(scenario, into: diagnostics) else { return nil }
            BaseDigest.check(scenario, against: base, into: diagnostics)
            let fitting = ScenarioFitting(
                base: base, day: day, isGuarded: scenario.isGuarded, diagnostics: diagnostics)
            let changes = scenario.changes.compactMap { fitting.fit($0) }
            ScenarioOverlaps.check(changes, into: diagnostics)
            return changes
        }
        guard let changes else { return nil }
        self.init(scenario, base, changes)
    }

    private init(_ scenario: Scenario, _ base: ScenarioBase, _ changes: [FittedChange]) {
        self.scenario = scenario
        self.base = base
        self.changes = changes
    }

    /// The scenario with other changes: those that have the same place give way.
    package func changed(by others: [FittedChange]) -> FittedScenario {
        let kept = changes.filter { change in !others.contains { $0.hasTarget(of: change) } }
        return FittedScenario(scenario, base, kept + others)
    }

    /// The methodology under all changes; nil where it fails a check, which is reported as X1 where the change stands.
    package func methodology(into diagnostics: DiagnosticCollector) -> Methodology? {
        let found = DiagnosticCollector()
        let methodology = base.methodology(with: changes, into: found)
        guard methodology == nil else { return methodology }
        let others = failuresWithoutEach
        for failure in found.diagnostics where failure.severity == .error {
            diagnostics.report(.failedCheck(failure, of: self, causes: causes(of: failure, others)))
        }
        return nil
    }

    /// The methodology under all changes, or the first check that it fails, as the check tells it.
    package var outcome: Result<Methodology, FailedCheck> {
        let found = DiagnosticCollector()
        if let methodology = base.methodology(with: changes, into: found) { return .success(methodology) }
        let first = found.diagnostics.first { $0.severity == .error }
        return .failure(FailedCheck(first: first ?? Diagnostic(.X1, "X1.not_readable", at: scenario.source.start)))
    }

    /// The methodology under some of the changes, by their positions; nil where it fails a check.
    package func methodology(withOnly positions: some Sequence<Int>) -> Methodology? {
        base.methodology(with: positions.map { changes[$0] }, into: DiagnosticCollector())
    }

    /// What fails when one change is left out, for each of them; empty where there is nothing to tell apart.
    private var failuresWithoutEach: [[Diagnostic]] {
        guard changes.count > 1, changes.count <= FittedScenario.mostCauses else { return [] }
        return changes.indices.map { position in
            let found = DiagnosticCollector()
            _ = base.methodology(with: changes.indices.filter { $0 != position }.map { changes[$0] }, into: found)
            return found.diagnostics
        }
    }

    /// The changes without any one of which the check would not fail; all of them where there is no such one.
    private func causes(of failure: Diagnostic, _ others: [[Diagnostic]]) -> [FittedChange] {
        let causes = zip(changes, others).filter { _, found in
            !found.contains { $0.code == failure.code && $0.span == failure.span }
        }
        return causes.isEmpty ? changes : causes.map(\.0)
    }

    /// How many changes a scenario makes at the most: each is tried alone, which reads the whole methodology again.
    package static let mostChanges = 1_000

    private static func isOfTriableSize(_ scenario: Scenario, into diagnostics: DiagnosticCollector) -> Bool {
        guard scenario.changes.count > mostChanges else { return true }
        diagnostics.report(.tooManyChanges(scenario))
        return false
    }

    /// With more changes than this nobody is told which one a failure comes from: each would be tried.
    private static let mostCauses = 50
}

/// Why a scenario gives no methodology.
package struct FailedCheck: Error {
    /// The first error, as the check tells it.
    package let first: Diagnostic
}

extension Diagnostic {
    fileprivate static func tooManyChanges(_ scenario: Scenario) -> Diagnostic {
        let most = FittedScenario.mostChanges
        return Diagnostic(
            .T5, "T5.too_many_changes", ["number": scenario.changes.count, "limit": most],
            at: scenario.changes[most].path.span)
    }
}
