internal import Documents

// The scenario under which scores were made.

extension AssessmentSchema {
    static let scenarioRecords = [scenario, change]

    private static let scenario = SchemaRecord(
        "scenario", "The scenario under which the scores were made: they are no official result",
        ScenarioIdentity.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The scenario's id; `command-line` where it has no file")
        case .title: .init(.definition("localized_text").orNull, "The scenario's title")
        case .because: .init(.definition("localized_text").orNull, "Why somebody asks")
        case .file: .init(JSONValue.text.orNull, "The path of the file as it was given; null where there is none")
        case .sha256: .init(.definition("digest").orNull, "The digest of the file's bytes; null where there is none")
        case .changes: .init(.list(of: "scenario_change"), "What was changed, in the order of the scenario")
        }
    }

    private static let change = SchemaRecord(
        "scenario_change", "One change to the methodology",
        ScenarioChangeRecord.CodingKeys.self
    ) { key in
        switch key {
        case .set: .init(.text, "The ids that lead to the place")
        case .was: .init(JSONValue.text.orNull, "What the methodology says there; null where it says nothing")
        case .to: .init(.text, "What stands there under the scenario")
        }
    }
}
