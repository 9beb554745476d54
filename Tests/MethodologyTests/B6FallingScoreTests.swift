import Documents
import Testing

/// B6: the score falls while the measure rises.
@Suite struct B6FallingScoreTests {
    @Test func fallingScore() throws {
        try Mistake(
            "score: 1}\n          - {from: 6, to: 10, score: 2}",
            "score: 2️⃣1}\n          - {from: 6, to: 10, score: 1️⃣0.5}",
            "the score falls from 1 to 0.5 while the measure rises",
            help: "check the two scores against the source; if it means them so, add `not_monotone:` with the reason",
            context: "criterion b, indicator activities; cites BC-11/13 annex II, row (b)",
            notes: ["a higher score stands here"]
        ).check(.B6, .warning)
    }

    /// `not_monotone` says why, and the report prints it.
    @Test func aReasonSilencesIt() {
        let found = Sample.dated.check(Sample.dated.text)
        #expect(found.isAccepted && found.diagnostics.isEmpty)
        let without = Sample.dated.text.replacing("        not_monotone: So many can only be small ones.\n", with: "")
        #expect(Sample.dated.check(without).diagnostics.map(\.code) == [.B6])
    }
}
