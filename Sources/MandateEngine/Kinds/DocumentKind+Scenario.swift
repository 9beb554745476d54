internal import Documents
internal import Methodology

extension DocumentKind {
    /// A change of a methodology that is tried out.
    static let scenario = DocumentKind(
        .scenario, table: ScenarioTable.table, schema: { ScenarioTable.schema() },
        plural: Phrase("two_of.scenarios"),
        page: Page(
            says: "what change of a methodology is to be tried out",
            introduction: """
                A scenario changes a methodology to see what that would do (`mandate whatif`), step by step if it varies values
                (`mandate sweep`). What comes of it is never an official result. A path leads by ids to the place that is
                changed; a band is named by where it begins, an indicator without the word `indicators`, one of several
                consequences of a gate by its key (`otherwise.cap_total`; of several caps with the criterion,
                `otherwise.cap.b.at`). Changes are applied to a copy, which every check of a methodology is then asked. A key
                that the methodology does not write is added by a change without `was`.
                """,
            example: """
                # yaml-language-server: $schema=../../Docs/schemas/scenario-1.json
                format: scenario/1
                id: higher-top-band
                title: {en: The top band begins at 8}
                extends: example
                extends_digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                because: To see what a higher top band would do.

                changes:
                  - {set: criteria.a.bands.6.from, was: 6, to: 8}
                  - {set: criteria.a.bands.6.score, was: 4, to: 3}

                vary: [{path: criteria.a.bands.6.from, from: 6, to: 12, step: 2}]
                """),
        check: { project, checked throws(Refusal) in
            let diagnostics = checked.diagnostics
            guard let (scenario, base) = try project.scenario(checked.document, checked.file, into: diagnostics),
                let fitted = FittedScenario(scenario, to: base, on: nil, into: diagnostics)
            else { return }
            // The base's own errors are told where they stand.
            _ = fitted.methodology(into: diagnostics)
            _ = fitted.variations(on: nil, into: diagnostics)
        })
}
