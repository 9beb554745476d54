import Documents
import Testing

/// C1: a rule without a citation.
@Suite struct C1CitationTests {
    private static let help =
        "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text"

    @Test(
        arguments: [
            Mistake(
                "  - id: a\n    title: Capacity\n    maximum: 4\n    cite: bc-11-13#row-a\n",
                "  - 1️⃣id: a\n    title: Capacity\n    maximum: 4\n", "criterion `a` cites nothing", help: help,
                context: "criterion a"),
            Mistake(
                "    of: event\n    where: {kind: cop}\n    status: illustrative\n",
                "    1️⃣of: event\n    where: {kind: cop}\n", "selection `meetings` cites nothing", help: help,
                context: "selection meetings"),
            Mistake(
                "rating:\n  status: illustrative\n  of", "rating:\n  1️⃣of", "the rating cites nothing", help: help,
                context: "rating"),
            Mistake(
                "    status: illustrative\n    measure:\n", "    status: inferred\n    measure:\n",
                "criterion `c` cites nothing", help: help),
        ].map { $0.marked("  - id: c\n", "  - 1️⃣id: c\n") })
    func rules(mistake: Mistake) throws { try mistake.check(.C1) }
}
