internal import Diagnostics
public import Documents
public import Methodology

/// Under which scenario scores were made; whatever carries one is no official result.
public struct ScenarioIdentity: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    /// Why somebody asks.
    @Nullable public var because: LocalizedText?
    /// The path of the scenario's file; nil for changes that stood on a command line.
    @Nullable public var file: String?
    /// The digest of the file's bytes; nil for changes that stood on a command line.
    @Nullable public var sha256: String?
    /// What was changed, in the order of the scenario.
    public var changes: [ScenarioChangeRecord]

    /// The identity of a scenario that fits its base.
    public init(_ fitted: FittedScenario) {
        let scenario = fitted.scenario
        id = scenario.id.value
        title = scenario.title
        because = scenario.reason
        file = scenario.isGuarded ? scenario.source.path : nil
        sha256 = scenario.sha256
        changes = fitted.changes.map {
            ScenarioChangeRecord(set: $0.path.value, was: $0.before?.onOneLine, to: $0.to.onOneLine)
        }
    }
}

/// One change of a scenario.
public struct ScenarioChangeRecord: Codable, Sendable, Equatable {
    /// The ids that lead to the place.
    public var set: String
    /// What the methodology says there, on one line; nil where it says nothing.
    @Nullable public var was: String?
    /// What stands there under the scenario, on one line.
    public var to: String
}
