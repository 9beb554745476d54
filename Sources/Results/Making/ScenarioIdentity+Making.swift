internal import Documents
package import Methodology

extension ScenarioIdentity {
    /// The identity of a scenario that fits its base.
    package init(_ fitted: FittedScenario) {
        let scenario = fitted.scenario
        self.init(
            id: scenario.id.value, title: scenario.title, because: scenario.reason,
            file: scenario.isGuarded ? scenario.source.name : nil, sha256: scenario.sha256,
            changes: fitted.changes.map {
                ScenarioChangeRecord(set: $0.path.value, was: $0.before?.onOneLine, to: $0.to.onOneLine)
            })
    }
}
