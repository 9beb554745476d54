import Diagnostics
import Testing

/// B6: the score falls while the measure rises.
@Suite struct B6FallingScoreTests {
    @Test func fallingScore() throws {
        try Mistake(
            "score: 1}\n          - {from: 6, to: 10, score: 2}",
            "score: 2️⃣1}\n          - {from: 6, to: 10, score: 1️⃣0.5}",
            "the score falls from 1 to 0.5 while the measure rises", help: "check the two scores against the source",
            context: "criterion b, indicator activities; cites BC-11/13 annex II, row (b)",
            notes: ["a higher score stands here"]
        ).check(.B6, .warning)
    }
}
