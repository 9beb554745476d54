import Documents
import TestSupport
import Testing

/// Mistakes in a scenario's own text.
@Suite struct ScenarioReaderTests {
    @Test(arguments: [
        ScenarioCase(
            changes: "title: Nothing", message: "the scenario changes nothing", place: .scenario("1️⃣"),
            code: .Y3, digestLine: nil
        ).withMarkerAtFormat,
        ScenarioCase(
            changes: "changes: [{set: 1️⃣criteria..b, was: 1, to: 2}]", message: "`criteria..b` is not a path",
            help: "write ids with points between them, as in `criteria.b.activities.bands.11.score`", code: .T1),
        ScenarioCase(
            changes: "changes: [{1️⃣set: maximum, was: 1}]", message: "a change needs the key `to`", code: .Y3),
        ScenarioCase(
            changes: "vary: [{path: maximum, from: 1, to: 2, step: 1️⃣0}]", message: "a step of 0 leads nowhere",
            code: .T5),
        ScenarioCase(
            changes: "vary: [{path: maximum, from: 2️⃣10, to: 1️⃣2, step: 1}]",
            message: "`to` (2) lies below `from` (10)", notes: [("`from` is here", .scenario("2️⃣"))],
            help: "swap the two", code: .T5),
        ScenarioCase(
            changes: "vary: [{path: maximum, from: 2️⃣10%, to: 20%, step: 1️⃣1}]",
            message: "`1` and `10%` are written in different units",
            notes: [("the first value is here", .scenario("2️⃣"))], code: .U1),
        ScenarioCase(
            changes: """
                vary:
                  - {path: maximum, from: 1, to: 100, step: 1}
                  - {path: criteria.b.maximum, from: 1, to: 200, step: 1️⃣1}
                """, message: "the sweep has 20000 steps; at most 2000 are worked out", code: .T5),
        ScenarioCase(
            changes: "changes: [{set: maximum, was: 1, to: 2}]", message: "`md5:1` is not a digest", code: .T1,
            digestLine: "extends_digest: 1️⃣md5:1\n"),
        ScenarioCase(
            changes: "1️⃣chnages: [{set: maximum, was: 39, to: 39}]",
            message: "a scenario has no key `chnages`", help: "write `changes`", code: .Y2),
    ])
    func mistakes(mistake: ScenarioCase) throws { try mistake.check() }

    @Test("more changes than can be tried one by one are refused at the first that is too many")
    func tooManyChanges() throws {
        let changes = (0..<5_000).map { number in
            "  - {set: \(number == 1_000 ? "1️⃣" : "")rating.classes.c\(number).from, was: 1, to: 2}\n"
        }
        try ScenarioCase(
            changes: "changes:\n" + changes.joined(),
            message: "the scenario makes 5000 changes; at most 1000 are worked out", code: .T5
        ).check()
    }
}
