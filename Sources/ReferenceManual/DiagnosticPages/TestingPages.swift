internal import Diagnostics

extension DiagnosticPage {
    static let k1 = DiagnosticPage(
        .K1, [.warning],
        rule: """
            The tests of a methodology reach every band and class, see every condition true, false and undecided, and see \
            every gate met and tripped. `mandate test --propose` prints the tests that are missing.
            """,
        why: "What no test has reached may be wrong without anybody noticing when it is changed.",
        .methodology,
        wrong: """
            tests:
              - id: edges
                measure: a
                scores: {0: 0, 5: 0}
            """,
        message: "no test reaches the band from 6 of a",
        right: """
            tests:
              - id: edges
                measure: a
                scores: {0: 0, 5: 0, 6: 4}
              - id: only-completed-ones-count
                given:
                  - {activity: {id: done, title: Done, status: completed}}
                  - {activity: {id: planned, title: Planned, status: planned}}
                  - {activity: {id: open, title: Open}}
                expect: {a: {measured: 1}}
            """, related: [.K2])

    static let k2 = DiagnosticPage(
        .K2,
        rule: "A run of `mandate test` runs at least one test; a filter that matches none is an error.",
        why: "A run of nothing would pass, and look like success.",
        .methodology,
        wrong: "tests: []",
        message: "no test ran",
        right: """
            tests:
              - id: edges
                measure: a
                scores: {0: 0, 5: 0, 6: 4}
            """, related: [.K1])

    static let x1 = DiagnosticPage(
        .X1,
        rule: """
            A scenario names what it changes and what stood there: the digest of the methodology it extends, a path that \
            exists, and its value (`was`). Dated values stay in their `adjustable` range. The result passes every check \
            of a methodology.
            """,
        why: "A what-if against a base that has changed meanwhile would compare two things that nobody chose.",
        .whole,
        wrong: """
            format: scenario/1
            id: higher-top-band
            extends: example
            because: Views submitted ask for a higher top band.
            changes:
              - {set: criteria.a.bands.6.from, was: 5, to: 8}
            """,
        message: "`criteria.a.bands.6.from` is `6` now, not `5`",
        right: """
            format: scenario/1
            id: higher-top-band
            extends: example
            because: Views submitted ask for a higher top band.
            changes:
              - {set: criteria.a.bands.6.from, was: 6, to: 8}
            """, related: [.N1])
}
