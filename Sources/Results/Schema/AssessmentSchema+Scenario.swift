internal import Documents

// The scenario under which scores were made.

extension AssessmentSchema {
    static let scenarioRecords = [scenario, change]

    private static let scenario = SchemaRecord(
        "scenario", "The scenario under which the scores were made: they are no official result",
        properties: [
            .init("id", .definition("id"), "The scenario's id; `command-line` where it has no file"),
            .init("title", .definition("localized_text").orNull, "The scenario's title"),
            .init("because", .definition("localized_text").orNull, "Why somebody asks"),
            .init("file", JSONValue.text.orNull, "The path of the file as it was given; null where there is none"),
            .init("sha256", .definition("digest").orNull, "The digest of the file's bytes; null where there is none"),
            .init("changes", .list(of: "scenario_change"), "What was changed, in the order of the scenario"),
        ])

    private static let change = SchemaRecord(
        "scenario_change", "One change to the methodology",
        properties: [
            .init("set", .text, "The ids that lead to the place"),
            .init("was", JSONValue.text.orNull, "What the methodology says there; null where it says nothing"),
            .init("to", .text, "What stands there under the scenario"),
        ])
}
