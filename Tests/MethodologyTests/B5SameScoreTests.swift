import Documents
import Testing

/// B5: neighbouring bands with the same score.
@Suite struct B5SameScoreTests {
    @Test func sameScore() throws {
        try Mistake(
            "score: 1}\n          - {from: 6, to: 10, score: 2}",
            "score: 2️⃣1}\n          - {from: 6, to: 10, score: 1️⃣1}",
            "this band scores the same as the one before: 1",
            help: "if the source prints both, leave it; otherwise join the two bands",
            context: "criterion b, indicator activities; cites BC-11/13 annex II, row (b)",
            notes: ["the same score here"]
        ).check(.B5, .hint)
    }
}
