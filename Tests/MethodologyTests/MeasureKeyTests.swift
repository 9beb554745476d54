import Documents
import Testing

/// Mistakes in what stands beside a count, and below the line.
@Suite struct MeasureKeyTests {
    private static let distinct = "{count_distinct: event, in: completed}"

    @Test(arguments: [
        Mistake(
            "over: {count: meetings}\n          when_over_is_zero: not_assessed", "over: 1️⃣served",
            "`served` divides only a number of different Parties among those served",
            help: "write `of: {count_distinct: …, in: …, among: served}`")
    ])
    func servedBelowAnythingElse(mistake: Mistake) throws { try mistake.check(.T4) }

    @Test(arguments: [
        Mistake(
            distinct, "{count_distinct: event, in: completed, each_at_least: 1️⃣0}",
            "`each_at_least` of 0 asks for nothing", help: "write a number above 0")
    ])
    func nothingAsked(mistake: Mistake) throws { try mistake.check(.T5) }
}
