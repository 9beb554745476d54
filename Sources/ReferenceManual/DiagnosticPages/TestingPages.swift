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
              - id: only-completed-ones-count
                period: 2016-01-01..2019-12-31
                given:
                  - {activity: {id: done, status: completed}}
                  - {activity: {id: planned, status: planned}}
                  - {activity: {id: without-status}}
                expect: {a: {measured: 1}}
            """,
        message: "no test hits the band from 6 of `a`, which scores 4",
        help: "add a test; `mandate test --propose` writes one",
        right: """
            tests:
              - id: edges
                measure: a
                scores: {0: 0, 5: 0, 6: 4}
              - id: only-completed-ones-count
                period: 2016-01-01..2019-12-31
                given:
                  - {activity: {id: done, status: completed}}
                  - {activity: {id: planned, status: planned}}
                  - {activity: {id: without-status}}
                expect: {a: {measured: 1}}
            """, related: [.K2])

    static let k2 = DiagnosticPage(
        .K2,
        rule: "A run of `mandate test` runs at least one test; a filter that matches none is an error.",
        why: "A run of nothing would pass, and look like success.",
        .methodology,
        wrong: "tests: []",
        message: "no test ran: there are no tests of `example`",
        help: "write tests in example.tests.yaml beside it; `mandate test --propose` prints a first set",
        right: """
            tests:
              - id: edges
                measure: a
                scores: {0: 0, 5: 0, 6: 4}
              - id: only-completed-ones-count
                period: 2016-01-01..2019-12-31
                given:
                  - {activity: {id: done, status: completed}}
                  - {activity: {id: planned, status: planned}}
                  - {activity: {id: without-status}}
                expect: {a: {measured: 1}}
            """, related: [.K1])

    static let x1 = DiagnosticPage(
        .X1,
        rule: """
            A scenario names what it changes and what stood there: the digest of the methodology it extends, a path that \
            exists, and its value (`was`). The `format` and the `id` of a methodology stay, and dated values stay in their \
            `adjustable` range. The result passes every check of a methodology.
            """,
        why: "A what-if against a base that has changed meanwhile would compare two things that nobody chose.",
        .scenario,
        wrong: """
            changes:
              - {set: criteria.a.bands.6.from, was: 5, to: 8}
            """,
        message: "`criteria.a.bands.6.from` is `6` now, not `5`",
        help: """
            see whether the scenario still makes sense, then write `was: 6`, or run \
            `mandate whatif --rebase example.yaml --write`
            """,
        right: """
            changes:
              - {set: criteria.a.bands.6.from, was: 6, to: 8}
            """, related: [.N1])
}
