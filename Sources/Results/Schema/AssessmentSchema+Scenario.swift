internal import Documents

// The scenario under which scores were made.

extension AssessmentSchema {
    static let scenarioRecords = [scenario, change]

    private static let scenario = SchemaRecord(
        "scenario", "The scenario under which the scores were made: they are no official result",
        [
            "id": .one("id", "The scenario's id; `command-line` where it has no file"),
            "title": .oneOrNull("localized_text", "The scenario's title"),
            "because": .oneOrNull("localized_text", "Why somebody asks"),
            "file": .textOrNull("The path of the file as it was given; null where there is none"),
            "sha256": .oneOrNull("digest", "The digest of the file's bytes; null where there is none"),
            "changes": .list(of: "scenario_change", "What was changed, in the order of the scenario"),
        ])

    private static let change = SchemaRecord(
        "scenario_change", "One change to the methodology",
        [
            "set": .text("The ids that lead to the place"),
            "was": .textOrNull("What the methodology says there; null where it says nothing"),
            "to": .text("What stands there under the scenario"),
        ])
}
