internal import CriteriaTesting
internal import Documents
internal import Methodology

extension DocumentKind {
    /// What a methodology is meant to give.
    static let tests = DocumentKind(
        .tests, table: TestsTable.table, schema: { TestsTable.schema() },
        page: Page(
            says: "what a methodology is meant to give, `NAME.tests.yaml` beside it",
            introduction: """
                Tests say what a methodology is meant to give; `mandate test` runs them. They stand in `NAME.tests.yaml` beside
                `NAME.yaml`, or under `tests:` inside it. A test is either a table of measured values with the score of each,
                which goes straight to the bands, or a made-up record (`period`, `given`) with what must come out (`expect`).
                Made-up items are written as in an evaluation; their id, title and sources may be left out, and `repeat` makes
                several of one. `previous` gives the record of the last cycle, for measures that look back at it. Under `expect`
                stand ids of indicators and criteria, besides `total`, `rating`, `gates` and `not_counted`; under the id of a
                criterion without `indicators`, what its measure gives before gates. The words `none`, `not_assessed`, `not_judged` and `no_limit` stand for what is no number.
                """,
            example: """
                # yaml-language-server: $schema=../Docs/schemas/tests-1.json
                format: tests/1
                of: example

                tests:
                  - id: at-every-edge
                    measure: a
                    scores: {0: 0, 5: 0, 6: 4}
                  - id: five-and-one-still-going-on
                    period: 2016-01-01..2019-12-31
                    given:
                      - {repeat: 5, activity: {status: completed, ended: 2018-06-30, evidence: [{source: report}]}}
                      - {activity: {id: going-on, status: ongoing, evidence: [{source: report}]}}
                    expect: {a: {measured: 5, score: 0, short_by: 1}, not_counted: {going-on: [status]}}
                """),
        check: { project, checked throws(Refusal) in
            let (document, diagnostics) = (checked.document, checked.diagnostics)
            guard let path = try project.methodologyTested(by: document, checked.file, into: diagnostics),
                let tested = try project.methodology(at: path, errorsOnly: true, into: diagnostics)
            else { return }
            Project.checkTests(in: document, checked.file, of: tested, into: diagnostics)
        })
}
