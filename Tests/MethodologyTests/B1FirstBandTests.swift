import Documents
import Testing

/// B1: the first band does not begin at the measure's least value.
@Suite struct B1FirstBandTests {
    @Test(arguments: [
        Mistake(
            "{from: 0, score: 0, reading", "{from: 1️⃣1, score: 0, reading", "the first band begins at 1, not at 0",
            help: "add a band `{from: 0, score: 0}` before it, or begin this one at 0",
            context: "criterion b, indicator parties; cites BC-11/13 annex II, row (b)"),
        Mistake(
            "{from: 0%, score: 0}", "{from: 1️⃣10%, score: 0}", "the first band begins at 10%, not at 0%",
            help: "add a band `{from: 0%, score: 0}` before it, or begin this one at 0%"),
        Mistake(
            "{from: 0 t, score: 0}", "{from: 1️⃣1 t, score: 0}", "the first band begins at 1 t, not at 0 t",
            help: "add a band `{from: 0 t, score: 0}` before it, or begin this one at 0 t"),
    ])
    func firstBand(mistake: Mistake) throws { try mistake.check(.B1) }
}
