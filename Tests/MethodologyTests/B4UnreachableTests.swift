import Documents
import Testing

/// B4: a band beyond what the measure can give.
@Suite struct B4UnreachableTests {
    @Test(arguments: [
        Mistake(
            "{from: 2, score: 4}", "{from: 1️⃣3, score: 4}",
            "the band cannot be reached: the measure gives at most 2 entries",
            help: "lower `from` to 2 or less, or remove the band",
            context: "criterion a, indicator areas; cites BC-11/13 annex II, row (a)"),
        Mistake(
            [
                ("{count_distinct: parties, in: completed, among: served}", "{count_distinct: areas, in: completed}"),
                ("{from: 6, score: 2}", "{from: 1️⃣6, score: 2}"),
            ],
            "the band cannot be reached: the measure gives at most 3 values of `areas`",
            help: "lower `from` to 3 or less, or remove the band"),
    ])
    func unreachable(mistake: Mistake) throws { try mistake.check(.B4) }
}
