internal import CriteriaTesting
internal import Documents
internal import Evaluation
internal import Methodology

extension DocumentKind {
    /// Criteria, and how they are scored.
    static let methodology = DocumentKind(
        .methodology, table: MethodologyTable.table,
        schema: { MethodologyTable.schema(fields: ReportedFields.catalogue, tests: TestTable.table) },
        plural: Phrase("two_of.methodologies"),
        page: Page(
            says: "against which criteria a centre is scored, and where each rule comes from",
            introduction: """
                A methodology holds the criteria of a decision: which reported items count (*selections*), what is measured of
                them, and how the measured values become scores (*bands*), a total and perhaps a class (*rating*). Its
                `provenance` says what its rules are: read in an adopted text, read into one, or set by the file. What is not
                so throughout says its own `status`; every rule that is not illustrative cites the part of a document.
                [How do I say …](how-do-i-say.md) has a file for each wish.
                """,
            example: """
                # yaml-language-server: $schema=../Docs/schemas/methodology-1.json
                format: methodology/1
                id: small-methodology
                title: {en: A small methodology, fr: Une petite méthodologie}
                status: draft
                provenance: transcribed            # what every rule is that does not say otherwise
                conventions: [basel]
                maximum: 14

                references:                        # what rules are taken from
                  bc-11-13:
                    instrument: decision
                    symbol: BC-11/13
                    parts:
                      annex-ii-b-i: {at: "annex II, row (b), number of activities"}

                readings:                          # what was decided where the source is silent
                  what-is-proven:
                    question: When is an activity proven?
                    answer: When it points at a place in a source.

                selections:                        # which reported items count
                  completed:
                    title: {en: Completed activities with a source, fr: Activités achevées avec une source}
                    of: activity
                    where:
                      status: completed
                      conventions: {includes: basel}
                      ended: {within: evaluation_period}
                      evidence: {at_least: 1}
                    once_per: project              # one project in two reports counts once
                    cite: bc-11-13#annex-ii-b-i
                    reading: what-is-proven

                criteria:                          # what is measured, and the score that it gives
                  - id: b
                    title: {en: Capacity-building results, fr: Résultats en matière de renforcement des capacités}
                    maximum: 10
                    cite: bc-11-13#annex-ii-b-i
                    indicators:
                      - id: activities
                        measure: {count: completed}
                        bands:
                          - {from: 0, to: 0, score: 0}
                          - {from: 1, to: 5, score: 1}
                          - {from: 6, score: 8}
                      - id: parties
                        measure: {count_distinct: parties, in: completed}
                        bands:
                          - {from: 0, score: 0}
                          - {from: 6, score: 2}
                  - id: staff                      # one indicator may stand on the criterion itself
                    maximum: 4
                    status: illustrative
                    measure: {count: completed, where: {kind: training}}
                    bands:
                      - {from: 0, score: 0}
                      - {from: 1, score: 4}

                total: {combine: sum}
                rating:                            # optional
                  status: illustrative
                  of: share_of_maximum
                  classes:
                    - {id: needs-improvement, from: 0%}
                    - {id: satisfactory, from: 60%}
                """),
        check: { project, checked throws(Refusal) in
            _ = project.methodology(of: checked.parsed).told(to: checked.diagnostics, errorsOnly: false)
        })
}
