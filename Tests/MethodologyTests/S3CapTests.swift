import Documents
import Testing
import Words

/// S3: a cap without effect, and the other ways in which a cap can be wrong.
@Suite struct S3CapTests {
    /// The sample with a cap over indicators of criterion b, which lowers its maximum and the methodology's.
    private static func capped(
        _ caps: String, maximum: String = "18", total: String = "37", _ message: String, help: String? = nil,
        context: String? = "criterion b, cap c", notes: [String] = []
    ) -> Mistake {
        Mistake(
            [
                ("maximum: 20\n    combine: sum", "maximum: \(maximum)\n    combine: sum\n    caps: \(caps)"),
                ("maximum: 39", "maximum: \(total)"),
            ], message, help: help, context: context, notes: notes)
    }

    private static let cited = "cite: bc-11-13#row-b"

    @Test func aCapThatLowersIsNoMistake() {
        let text = Sample.methodology.text.replacing("maximum: 39", with: "maximum: 37").replacing(
            "maximum: 20\n", with: "maximum: 18\n    caps: [{id: c, of: [removed, meetings], at: 8, \(Self.cited)}]\n")
        #expect(Sample.methodology.check(text).diagnostics.inWords.map(\.message) == [])
    }

    @Test(arguments: [
        capped(
            "[{id: c, of: [parties, removed], at: 1️⃣6, \(cited)}]", maximum: "20", total: "39",
            "the cap has no effect: its indicators reach 6 together", help: "write a number below 6, or remove the cap"),
        capped(
            "[{id: c, of: [parties], at: 1️⃣7.5, \(cited)}]", maximum: "20", total: "39",
            "the cap has no effect: its indicators reach 2 together"),
    ])
    func withoutEffect(mistake: Mistake) throws { try mistake.check(.S3, .warning) }

    @Test(arguments: [
        Mistake(
            "at: 6}", "at: 1️⃣20}", "the gate lowers nothing where it trips: criterion b scores 20 at most",
            help: "lower it, or write `otherwise: needs_review`", context: "gate enough"),
        Mistake(
            "{cap: {criterion: b, at: 6}}", "{cap_total: 1️⃣39}",
            "the gate lowers nothing where it trips: the maximum is 39"),
        Mistake(
            "{cap: {criterion: b, at: 6}}", "{rating_at_most: 1️⃣good}",
            "the gate lowers nothing where it trips: `good` is the highest class"),
    ])
    func gatesWithoutEffect(mistake: Mistake) throws { try mistake.check(.S3, .warning) }

    @Test(arguments: [
        capped(
            "[{id: c, of: [removed, 1️⃣meeting], at: 8, \(cited)}]", maximum: "20", total: "39",
            "there is no indicator `meeting` in criterion b", help: "write `meetings`")
    ])
    func unknownIndicator(mistake: Mistake) throws { try mistake.check(.N1) }

    @Test(arguments: [
        capped(
            "[{id: c, of: [2️⃣removed, meetings], at: 8, \(cited)}, {id: e, of: [parties, 1️⃣removed], at: 5, \(cited)}]",
            maximum: "17", total: "36", "indicator `removed` stands in two caps",
            help: "remove one of the two; an indicator stands in one cap at the most", context: "criterion b, cap e",
            notes: ["first here"]),
        capped(
            "[{id: c, of: [2️⃣removed, 1️⃣removed], at: 2, \(cited)}]", "`removed` stands twice in the list",
            notes: ["first here"]),
        capped("[{id: c, of: 1️⃣[], at: 2, \(cited)}]", maximum: "20", total: "39", "the list is empty"),
        capped(
            "[{id: c, of: [removed, meetings], at: 1️⃣-8, \(cited)}]", "`-8` is below zero",
            help:
                "write 0 or more: points are not taken away; give points for not doing it, or lower the score by a gate"
        ),
    ])
    func outOfRange(mistake: Mistake) throws { try mistake.check(.T5) }

    @Test(arguments: [
        capped(
            "[{id: 2️⃣c, of: [removed, meetings], at: 8, \(cited)}, {id: 1️⃣c, of: [activities, parties], at: 8, \(cited)}]",
            maximum: "16", total: "35", "the id `c` is given to two caps of one criterion", context: "criterion b",
            notes: ["given here"])
    ])
    func duplicate(mistake: Mistake) throws { try mistake.check(.N2) }

    @Test(arguments: [
        capped(
            "[{1️⃣id: c, of: [removed, meetings], at: 8}]", "cap `c` cites nothing",
            help:
                "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text",
            context: "cap c")
    ])
    func withoutCitation(mistake: Mistake) throws { try mistake.check(.C1) }

    @Test(arguments: [
        Mistake(
            [
                (
                    "maximum: 20\n    combine: sum",
                    "maximum: 8\n    1️⃣caps: [{id: c, of: [removed, meetings], at: 8, \(cited)}]\n    combine: highest"
                ),
                ("maximum: 39", "maximum: 27"),
            ], "`caps` does not go with `combine: highest`", help: "remove `caps`, or write `combine: sum`",
            context: "criterion b"),
        Mistake(
            "    measure: {count: completed, where: {category: networking}}",
            "    2️⃣measure: {count: completed, where: {category: networking}}\n    1️⃣caps: []",
            "`caps` and `measure` exclude each other", context: "criterion d", notes: ["`measure` is here"]),
        Mistake(
            "    measure: {count: completed, where: {category: networking}}",
            "    2️⃣measure: {count: completed, where: {category: networking}}\n"
                + "    1️⃣caps: [{id: c, of: [d], at: 1, status: illustrative}]",
            "`caps` and `measure` exclude each other", context: "criterion d", notes: ["`measure` is here"]),
    ])
    func outOfPlace(mistake: Mistake) throws { try mistake.check(.Y3) }

    @Test(arguments: [
        capped(
            "[{id: c, of: [removed, meetings], at: 1️⃣50%, \(cited)}]",
            "`50%` is not a number: a plain number is wanted here, not a percentage")
    ])
    func ofAnotherUnit(mistake: Mistake) throws { try mistake.check(.U1) }

    @Test(arguments: [
        Mistake(
            [
                (
                    "maximum: 20\n    combine: sum",
                    "maximum: 1️⃣20\n    combine: sum\n    caps: [{id: c, of: [removed, meetings], at: 8, \(cited)}]"
                )
            ], "the indicators reach 18 by `sum`, not 20",
            help:
                "write `maximum: 18`, or correct the scores (b.activities 8, b.parties 2, b.removed 4, b.meetings 6, cap c 8)"
        )
    ])
    func capsLowerTheMaximum(mistake: Mistake) throws { try mistake.check(.S1) }
}
