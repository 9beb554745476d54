import Documents
import Testing
import Words

/// Every check holds for every stretch of days between two changes of a value.
@Suite struct StretchTests {
    private static let newer = "`$top-band` is 20 from 2018-01-01 on"
    private static let older = "`$top-band` is 16 from 2013-05-10 on"

    /// What holds in one stretch only names it, and shows the entry of the history.
    @Test func aGapInOneStretch() throws {
        try Mistake(
            .dated,
            [
                ("value: 20", "value: 3️⃣20"), ("{from: 10, score: 2}", "{from: 10, to: 2️⃣15, score: 2}"),
                ("from: $top-band", "from: 1️⃣$top-band"),
            ], "nothing covers 16 to 19 activities, from 2018-01-01 on",
            help: "write `from: 16`, or correct the value's history",
            context: "criterion a, indicator early; cites BC-11/13 annex II, row (b)",
            notes: ["this band ends at 15", Self.newer]
        ).check(.B2)
    }

    @Test func anOverlapInTheOtherStretch() throws {
        try Mistake(
            .dated,
            [
                ("value: 16", "value: 3️⃣16"), ("{from: 10, score: 2}", "{from: 10, to: 2️⃣19, score: 2}"),
                ("from: $top-band", "from: 1️⃣$top-band"),
            ], "two bands cover 16 to 19 activities, from 2013-05-10 to 2017-12-31",
            notes: ["this band ends at 19", Self.older]
        ).check(.B2)
    }

    /// What is the same in every stretch is told once, with every entry that stands at its place.
    @Test func aMisfitInEveryStretch() throws {
        try Mistake(
            .dated,
            [
                ("value: 16", "value: 2️⃣16"), ("value: 20", "value: 3️⃣20"),
                ("at_least: $group", "at_least: $top-band"), ("from: $heavy, score", "from: 1️⃣$top-band, score"),
                ("  heavy:\n    unit: t\n    status: illustrative\n    history: [{from: 2013-05-10, value: 50}]\n", ""),
            ], "the unit here is `activities`, the measure's is `t`", context: "criterion b",
            notes: [Self.older, Self.newer]
        ).check(.U1)
    }

    @Test(arguments: [
        Mistake(
            .dated, [("value: 8}", "value: 2️⃣7}"), ("  - id: a\n    maximum: 8", "  - id: a\n    maximum: 1️⃣8")],
            "the indicators reach 7, not 8")
    ])
    func sums(mistake: Mistake) throws { try mistake.check(.S1) }

    /// Before a value has begun nothing can be scored, so nothing is checked either.
    @Test func valuesThatBeginLater() {
        let later = Sample.dated.text.replacing("2013-05-10, value: 60%", with: "2019-01-01, value: 60%")
        let found = Sample.dated.check(later)
        #expect(found.isAccepted && found.diagnostics.isEmpty)
    }

    @Test func tooManyChanges() throws {
        let days = (0..<120).map { "{from: \(1900 + $0)-01-01, value: 8}" }.joined(separator: ", ")
        let text = Sample.dated.text.replacing("{from: 2013-05-10, value: 8}", with: days)
        let found = Sample.dated.check(text)
        #expect(!found.isAccepted)
        #expect(found.diagnostics.map(\.code) == [.T5])
        #expect(
            found.diagnostics[0].inWords.message == "the values change on 121 days, which is more than can be checked")
    }
}
