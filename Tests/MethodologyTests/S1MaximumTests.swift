import Documents
import Testing

/// S1: maxima that do not add up.
@Suite struct S1MaximumTests {
    @Test(arguments: [
        Mistake(
            "    maximum: 20", "    maximum: 1️⃣21", "the indicators reach 20 by `sum`, not 21",
            help: "write `maximum: 20`, or correct the scores (b.activities 8, b.parties 2, b.removed 4, b.meetings 6)",
            context: "criterion b"),
        Mistake(
            "    maximum: 12", "    maximum: 1️⃣13", "the indicators reach 12, not 13",
            help: "write `maximum: 12`, or correct the scores (d 12)", context: "criterion d"),
        Mistake(
            "\nmaximum: 39", "\nmaximum: 1️⃣40", "the criteria's maxima total 39, not 40",
            help: "write `maximum: 39`, or correct the criteria's (a 4, b 20, c 3, d 12)"),
    ])
    func maxima(mistake: Mistake) throws { try mistake.check(.S1) }

    @Test func incompleteMethodology() throws {
        let row = "  - {id: e, title: Later rows, status: untranscribed}\n\ntotal:"
        try Mistake(
            [("\nmaximum: 39", "\ncomplete: false\nmaximum: 1️⃣50"), ("\ntotal:", row)],
            "the criteria's maxima total 39, not 50",
            help: "the other 11 belong to rows whose maximum is not at hand (e)"
        ).check(.S1, .warning)
    }

    /// What could not be read is told once, not again by sums that lack it.
    @Test(arguments: [
        ("    maximum: 4", "    maximum: four"), ("{from: 2, score: 4}", "{from: 2, score: four}"),
        ("    of: event", "    of: meeting"), ("criteria:\n", "criteria:\n  - x\n"),
    ])
    func sumsOverUnreadParts(old: String, new: String) {
        let found = Sample.methodology.check(Sample.methodology.text.replacing(old, with: new))
        #expect(found.diagnostics.count == 1)
        #expect(found.diagnostics.first?.code != .S1)
    }
}
