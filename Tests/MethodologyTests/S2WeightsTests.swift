import Documents
import Testing

/// S2: weights that are not exactly 100 %, negative, missing or superfluous.
@Suite struct S2WeightsTests {
    private static func weights(_ weights: String, _ message: String, help: String) -> Mistake {
        Mistake(
            "{combine: sum}\n\nrating", "\n  combine: weighted_sum\n  weights: \(weights)\n\nrating", message,
            help: help,
            context: "total")
    }

    @Test(arguments: [
        weights("1️⃣{a: 40%, b: 30%, c: 10%, d: 10%}", "the weights make 90%, not 100%", help: "add 10% in all"),
        weights(
            "1️⃣{a: 40%, b: 30%, c: 10%, d: 22.5%}", "the weights make 102.5%, not 100%", help: "take away 2.5% in all"),
        weights("1️⃣{a: 40%, b: 40%, c: 20%}", "criterion `d` has no weight", help: "add `d: …%`"),
        weights("1️⃣{a: 40%, b: 30%, c: 10%}", "criterion `d` has no weight", help: "add `d: 20%`"),
        weights(
            "{a: 40%, b: 30%, c: 10%, 1️⃣dd: 20%}", "there is no criterion `dd` to weigh", help: "write `d`"),
        weights("{a: 40%, b: 60%, c: 1️⃣-10%, d: 10%}", "the weight is below zero", help: "write 0 or more"),
        weights(
            "{a: 40%, b: 30%, c: 10%, d: 20%, 1️⃣extra: 0%}", "there is no criterion `extra` to weigh",
            help: "to be weighed: a, b, c, d"),
        weights(
            "{a: 40%, b: 30%, c: 20%, d: 1️⃣10}", "some weights are percentages and some are not",
            help: "write all as percentages, or none"),
        Mistake(
            "{combine: sum}", "{1️⃣combine: weighted_sum}", "a weighted sum needs weights",
            help: "add `weights: {a: …%, b: …%, c: …%, d: …%}`, which make 100% together", context: "total"),
        Mistake(
            "{combine: sum}", "{combine: sum, weights: 1️⃣{a: 40%, b: 30%, c: 10%, d: 20%}}",
            "weights have no meaning where criteria are added",
            help: "remove `weights`, or write `combine: weighted_sum`", context: "total"),
    ])
    func wrongWeights(mistake: Mistake) throws { try mistake.check(.S2) }
}
