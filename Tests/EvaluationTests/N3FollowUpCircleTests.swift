import Documents
import Testing

/// N3: recommendations that are followed up in a circle.
@Suite struct N3FollowUpCircleTests {
    @Test(arguments: [
        Mistake(
            .evaluation,
            [
                ("followed_up_by: inventory", "followed_up_by: 2️⃣inventory"),
                (
                    "    results:\n",
                    "    recommendations: [{id: r1, text: x, followed_up_by: 1️⃣workshop}]\n    results:\n"
                ),
            ],
            "recommendations are followed up in a circle: workshop → inventory → workshop",
            help: "remove or correct one of these `followed_up_by`", notes: ["leads to `inventory`"]),
        Mistake(
            .evaluation, "followed_up_by: inventory", "followed_up_by: 1️⃣workshop",
            "recommendations are followed up in a circle: workshop → workshop"),
    ])
    func circles(mistake: Mistake) throws { try mistake.check(.N3) }
}
