import Documents
import Testing

/// N4: defined, never used.
@Suite struct N4UnusedTests {
    @Test(
        arguments: [
            Mistake(
                "  meetings:\n    of: event",
                "  1️⃣spare:\n    of: output\n    status: illustrative\n  meetings:\n    of: event",
                "the selection `spare` is never used", help: "use it, or remove it"),
            Mistake(
                "reading: no-band-for-zero", "label: none", "the reading `no-band-for-zero` is never used"),
            Mistake(
                "      row-a:", "      1️⃣row-z: {at: nowhere}\n      row-a:",
                "the part of `bc-11-13` `row-z` is never used"),
            Mistake(
                "references:\n", "references:\n  1️⃣spare: {symbol: x}\n", "the reference `spare` is never used"),
            Mistake(
                .dated, "from: $heavy, score", "from: 50 t, score", "the value `heavy` is never used",
                help: "use it, or remove it"
            ).marked("  heavy:\n", "  1️⃣heavy:\n"),
            Mistake(
                .dated, "{within: last-biennium}", "{within: first-biennium}",
                "the window `last-biennium` is never used"
            ).marked("  last-biennium: {", "  1️⃣last-biennium: {"),
        ].map { $0.marked("  no-band-for-zero:\n", "  1️⃣no-band-for-zero:\n") })
    func unused(mistake: Mistake) throws { try mistake.check(.N4, .warning) }

    @Test func aWindowOfAGateIsUsed() {
        let text = Sample.dated.text.replacing("{within: last-biennium}", with: "{within: first-biennium}").replacing(
            "\ntotal:",
            with: """

                gates:
                  - id: lately
                    status: illustrative
                    require: {count: early, where: {began: {within: last-biennium}}, at_least: 1}
                    otherwise: needs_review
                total:
                """)
        #expect(text.contains("lately"))
        #expect(Sample.dated.check(text).diagnostics.filter { $0.code == .N4 } == [])
    }

    @Test func reasonsWhereNothingFalls() throws {
        try Mistake(
            .dated,
            [
                ("        not_monotone: So", "        1️⃣not_monotone: So"),
                ("{from: 30, score: 2}", "{from: 30, score: 3}"),
                ("{from: 3, score: 3}", "{from: 3, score: 1}"),
            ], "`not_monotone` is superfluous: no score falls while the measure rises", help: "remove it"
        ).check(.N4, .warning)
    }
}
