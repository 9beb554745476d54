import Documents
import Testing

/// C2: a citation of a part that is not declared.
@Suite struct C2UndeclaredPartTests {
    @Test(arguments: [
        Mistake(
            "maximum: 4\n    cite: bc-11-13#row-a", "maximum: 4\n    cite: 1️⃣bc-11-13#row-c",
            "`bc-11-13` declares no part `row-c`", help: "write `bc-11-13#row-a`", context: "criterion a"),
        Mistake(
            "maximum: 4\n    cite: bc-11-13#row-a", "maximum: 4\n    cite: [bc-11-13#row-a, 1️⃣bc-11-13#annex]",
            "`bc-11-13` declares no part `annex`", help: "parts: row-a, row-b"),
        Mistake(
            .calendar, "cite: reports#cop-8", "cite: 1️⃣reports#cop-9", "`reports` declares no part `cop-9`",
            help: "write `reports#cop-8`", context: "event cop-8"),
    ])
    func parts(mistake: Mistake) throws { try mistake.check(.C2) }
}
