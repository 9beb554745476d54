import Documents
import TestSupport
import Testing

/// X1: a scenario that does not fit what it extends, with the places of both.
@Suite struct X1ScenarioTests {
    @Test(
        "the base has changed",
        arguments: [
            ScenarioCase(
                changes: "changes: [{set: maximum, was: 39, to: 40}]",
                message: "the scenario was written for another version of `sample`",
                notes: [
                    (
                        "the file is now sha256:\(ScenarioCase.digest)", .base("1️⃣format: methodology/1")
                    )
                ],
                help:
                    "run `mandate whatif --rebase scenario.yaml` to see what changed; add `--write` to take it over",
                digestLine: "extends_digest: 1️⃣sha256:\(String(repeating: "0", count: 64))\n"),
            ScenarioCase(
                changes: "changes: [{set: maximum, was: 39, to: 40}]",
                message: "a scenario needs the key `extends_digest`", place: .scenario("1️⃣"),
                notes: [("this is the file that it changes", .base("1️⃣format: methodology/1"))],
                help: "add the line `extends_digest: sha256:\(ScenarioCase.digest)`", code: .Y3, digestLine: ""
            ).withMarkerAtExtends,
            ScenarioCase(
                changes: "changes: [{set: criteria.b.activities.bands.11.score, was: 1️⃣7, to: 8}]",
                message: "`criteria.b.activities.bands.11.score` is `8` now, not `7`",
                notes: [("what the methodology says", .base("{from: 11, score: 1️⃣8}"))],
                help: "see whether the scenario still makes sense, then write `was: 8`, or run "
                    + "`mandate whatif --rebase scenario.yaml --write`"),
            ScenarioCase(
                changes: "changes: [{set: 1️⃣criteria.b.activities.bands.11.score, to: 8}]",
                message: "the change does not say what it replaces",
                notes: [("what the methodology says", .base("{from: 11, score: 1️⃣8}"))], help: "add `was: 8`"),
        ])
    func baseHasChanged(mistake: ScenarioCase) throws { try mistake.check() }

    @Test(
        "a path leads nowhere",
        arguments: [
            ScenarioCase(
                changes: "changes: [{set: criteria.b.1️⃣activites.bands.11.score, was: 8, to: 9}]",
                message: "`criteria.b` has no `activites`",
                notes: [("the path leads up to here", .base("1️⃣id: b\n    title: Results"))],
                help: "write `criteria.b.activities`"),
            ScenarioCase(
                changes: "changes: [{set: \"criteria.b.activities.bands.1️⃣7.score\", was: 8, to: 9}]",
                message: "`criteria.b.activities.bands` has no `7`",
                notes: [("the path leads up to here", .base("bands:\n          1️⃣- {from: 0, to: 0, score: 0}"))],
                help: "there are: `0`, `1`, `6`, `11`"),
            ScenarioCase(
                changes: "changes: [{set: 1️⃣criterias.b.maximum, was: 20, to: 9}]",
                message: "the methodology has no `criterias`",
                notes: [("the path leads up to here", .base("1️⃣format: methodology/1"))], help: "write `criteria`"),
            ScenarioCase(
                changes: "changes: [{set: criteria.b.maximum.1️⃣most, was: 20, to: 9}]",
                message: "`criteria.b.maximum` is a single value, with nothing inside",
                notes: [("the path leads up to here", .base("maximum: 1️⃣20"))], help: "end the path here"),
            ScenarioCase(
                changes: "changes: [{set: criteria.b.1️⃣maximun, to: 9}]", message: "`criteria.b` has no `maximun`",
                notes: [("the path leads up to here", .base("1️⃣id: b\n    title: Results"))],
                help: "write `criteria.b.maximum`"),
        ])
    func pathLeadsNowhere(mistake: ScenarioCase) throws { try mistake.check() }

    @Test(
        "what a methodology is known by stays",
        arguments: [("format", "methodology/1", "methodology/2"), ("id", "sample", "other")])
    func identity(path: String, was: String, other: String) throws {
        try ScenarioCase(
            changes: "changes: [{set: 1️⃣\(path), was: \(was), to: \(other)}]",
            message: "a scenario cannot change the `\(path)` of a methodology",
            help: "remove the change: results carry the id of the scenario beside that of the methodology"
        ).check()
    }

    @Test(
        "where rules come from stays",
        arguments: [
            ("provenance", "transcribed", "inferred"), ("status", "draft", "adopted"),
            ("criteria.c.status", "illustrative", "inferred"), ("selections.online.status", "illustrative", "inferred"),
            ("rating.status", "illustrative", "inferred"), ("gates.enough.status", "illustrative", "inferred"),
        ])
    func provenance(path: String, was: String, other: String) throws {
        try ScenarioCase(
            changes: "changes: [{set: 1️⃣\(path), was: \(was), to: \(other)}]",
            message: "a scenario cannot set `\(path)`",
            help: "leave it as it is: a scenario changes what rules ask, never where they come from"
        ).check()
    }

    @Test("a rule that is put in the place of another keeps its status")
    func replacedRule() throws {
        let rating =
            "of: share_of_maximum, classes: [{id: weak, from: 0%, title: Weak}, {id: good, from: 60%, title: Good}]"
        try ScenarioCase(
            changes: """
                changes:
                  - set: rating
                    was: {status: illustrative, \(rating)}
                    to: {status: 1️⃣inferred, cite: bc-11-13#row-a, \(rating)}
                """,
            message: "a scenario cannot set `rating.status`"
        ).check()
    }

    @Test(
        "two changes to one place",
        arguments: [
            ScenarioCase(
                changes: """
                    changes:
                      - {set: 2️⃣criteria.b.activities.bands.11.score, was: 8, to: 9}
                      - {set: 1️⃣criteria.b.indicators.activities.bands.11.score, was: 8, to: 10}
                    """,
                message: "`criteria.b.indicators.activities.bands.11.score` is changed twice",
                notes: [("first here", .scenario("2️⃣"))], help: "remove one of the two"),
            ScenarioCase(
                changes: """
                    changes:
                      - {set: 2️⃣criteria.b.activities.bands.11, was: {from: 11, score: 8}, to: {from: 11, score: 9}}
                      - {set: 1️⃣criteria.b.activities.bands.11.score, was: 8, to: 10}
                    """,
                message: "another change replaces all of this", notes: [("the other change is here", .scenario("2️⃣"))]),
            ScenarioCase(
                changes: """
                    changes:
                      - {set: 2️⃣criteria.b.activities.bands.11, was: {from: 11, score: 8}, to: {from: 12, score: 8}}
                    vary: [{path: 1️⃣criteria.b.activities.bands.11.from, from: 11, to: 13, step: 1}]
                    """,
                message: "another change replaces all of this", notes: [("the other change is here", .scenario("2️⃣"))],
                isApplied: false),
        ])
    func changedTwice(mistake: ScenarioCase) throws { try mistake.check() }

    @Test(
        "the methodology that comes of it fails a check",
        arguments: [
            ScenarioCase(
                changes: "changes: [{set: criteria.b.activities.bands.11.score, was: 8, to: 1️⃣-1}]",
                message: "under the scenario the check T5 fails: `-1` is below zero",
                notes: [("`criteria.b.activities.bands.11.score` stands here", .base("{from: 11, score: 1️⃣8}"))],
                help:
                    "write 0 or more: points are not taken away; give points for not doing it, or lower the score by a gate"
            ),
            ScenarioCase(
                changes: "changes: [{set: criteria.b.activities.bands.6.to, was: 10, to: 2️⃣12}]",
                message: "under the scenario the check B2 fails: two bands cover 11 to 12 activities",
                place: .base("{from: 1️⃣11, score: 8}"), notes: [("this band ends at 12", .scenario("2️⃣"))]),
            ScenarioCase(
                changes: "changes: [{set: criteria.b.activities.bands.11.from, was: 11, to: 1️⃣13}]",
                message: "under the scenario the check B2 fails: nothing covers 11 to 12 activities",
                notes: [
                    ("this band ends at 10", .base("{from: 6, to: 1️⃣10, score: 2}")),
                    ("`criteria.b.activities.bands.11.from` stands here", .base("{from: 1️⃣11, score: 8}")),
                ]),
            ScenarioCase(
                changes: """
                    changes:
                      - {set: criteria.b.title, was: Results, to: What came of it}
                      - {set: rating.classes.good.from, was: 60%, to: 50%}
                      - {set: criteria.b.activities.bands.11.score, was: 8, to: 2️⃣9}
                    """,
                message: "under the scenario the check S1 fails: the indicators reach 21 by `sum`, not 20",
                place: .base("maximum: 1️⃣20"),
                notes: [("`criteria.b.activities.bands.11.score` is changed here", .scenario("2️⃣"))]),
            ScenarioCase(
                changes: "changes: [{set: 1️⃣criteria.b.activities.bands.11.colour, to: red}]",
                message: "under the scenario the check Y2 fails: a band has no key `colour`",
                notes: [
                    ("`criteria.b.activities.bands.11.colour` stands here", .base("{1️⃣from: 11, score: 8}"))
                ]),
        ])
    func failedCheck(mistake: ScenarioCase) throws { try mistake.check() }
}
