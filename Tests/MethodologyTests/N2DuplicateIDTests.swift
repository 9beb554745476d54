import Documents
import Testing

/// N2: one id for two things.
@Suite struct N2DuplicateIDTests {
    @Test(arguments: [
        Mistake(
            [("  - id: a\n", "  - id: 2️⃣a\n"), ("  - id: d\n", "  - id: 1️⃣a\n")], "the id `a` is given to two criteria",
            help: "give one of them another id", notes: ["given here"]),
        Mistake(
            [("- id: parties\n", "- id: 2️⃣parties\n"), ("- id: removed\n", "- id: 1️⃣parties\n")],
            "the id `parties` is given to two indicators of one criterion", context: "criterion b",
            notes: ["given here"]),
        Mistake(
            [("{id: identify,", "{id: 2️⃣identify,"), ("{id: online, met", "{id: 1️⃣identify, met")],
            "the id `identify` is given to two entries of one checklist", context: "criterion a, indicator areas",
            notes: ["given here"]),
        Mistake(
            [("{id: not-shown,", "{id: 2️⃣shown,"), ("{id: shown,", "{id: 1️⃣shown,")],
            "the id `shown` is given to two choices of one finding", notes: ["given here"]),
        Mistake(
            [("{id: weak,", "{id: 2️⃣weak,"), ("{id: good,", "{id: 1️⃣weak,")],
            "the id `weak` is given to two rating classes", context: "rating", notes: ["given here"]),
        Mistake(
            .evaluation, [("- id: workshop\n", "- id: 2️⃣workshop\n"), ("{id: network,", "{id: 1️⃣workshop,")],
            "the id `workshop` is given to two items", notes: ["given here"]),
        Mistake(
            .evaluation, [("{id: r1,", "{id: 2️⃣r1,"), ("{id: r2,", "{id: 1️⃣r1,")],
            "the id `r1` is given to two recommendations of one activity", context: "activity workshop",
            notes: ["given here"]),
        Mistake(
            .evaluation, "  - id: list\n", "  - {id: 2️⃣list}\n  - id: 1️⃣list\n", "the id `list` is given to two sources",
            notes: ["given here"]),
        Mistake(
            .evaluation,
            "  - {indicator: c, choice: shown, because: Parties said so., evidence: [{source: list, at: row 3}]}",
            """
              - {indicator: 2️⃣c, choice: shown, because: Parties said so., evidence: [{source: list}]}
              - {indicator: 1️⃣c, choice: shown, because: Parties said so., evidence: [{source: list}]}
            """, "`c` is judged twice", notes: ["judged here"]),
    ])
    func duplicates(mistake: Mistake) throws { try mistake.check(.N2) }

    @Test func events() throws {
        let event = "  - {id: 2️⃣cop-8, title: x, kind: cop, conventions: [basel], began: 2017, ended: 2017}\n"
        try Mistake(
            .calendar, [("events:\n", "events:\n" + event), ("  - id: cop-8", "  - id: 1️⃣cop-8")],
            "the id `cop-8` is given to two events", notes: ["given here"]
        ).check(.N2)
    }

    /// Thousands of one id do not fill the memory with notes.
    @Test func notesAreLimited() {
        let item = "  - {id: same, title: x}\n"
        let text = Sample.evaluation.text.replacing(
            "outputs:\n", with: "outputs:\n" + String(repeating: item, count: 2000))
        let found = Sample.evaluation.check(text).diagnostics
        #expect(found.count == 1999)
        #expect(found.allSatisfy { $0.code == .N2 && $0.notes.count <= 10 })
    }
}
