package import Documents

/// Under which scenario scores were made; whatever carries one is no official result.
package struct ScenarioIdentity: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    /// Why somebody asks.
    @Nullable package var because: LocalizedText?
    /// The path of the scenario's file; nil for changes that stood on a command line.
    @Nullable package var file: String?
    /// The digest of the file's bytes; nil for changes that stood on a command line.
    @Nullable package var sha256: String?
    /// What was changed, in the order of the scenario.
    package var changes: [ScenarioChangeRecord]
}

/// One change of a scenario.
package struct ScenarioChangeRecord: Codable, Sendable, Equatable {
    /// The ids that lead to the place.
    package var set: String
    /// What the methodology says there, on one line; nil where it says nothing.
    @Nullable package var was: String?
    /// What stands there under the scenario, on one line.
    package var to: String
}
