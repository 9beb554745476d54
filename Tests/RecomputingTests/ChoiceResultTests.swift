import Recomputing
import Scoring
import Testing

/// Results that are published in the words in which indicators are judged.
struct ChoiceResultTests {
    private static let likelihood = """
        format: methodology/1
        id: likelihood
        title: Likelihood
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 10
        scales:
          likelihood:
            choices: [{id: unlikely, title: Unlikely, score: 1}, {id: likely, title: Likely, score: 5}]
          answer:
            choices: [{id: "no", title: "No", score: 0}, {id: "yes", title: "Yes", score: 5}]
        criteria:
          - {id: a, title: Impact, maximum: 5, measure: {finding: {scale: likelihood}}}
          - id: b
            title: Rules
            maximum: 5
            measure: {finding: {scale: answer}}
            rating: {of: total, classes: [{id: weak, title: Weak, from: 0}, {id: strong, title: Strong, from: 5}]}
        total: {combine: sum}

        """

    @Test(
        "a choice is its score where no classes are published, and no class where they are",
        arguments: [
            ("a.score", "Likely", Verdict.equal), ("a.score", "Unlikely", .contradictsParts),
            ("a.score", "Yes", .notComputable),
            ("b.class", "Likely", .notComputable), ("b.class", "Yes", .notComputable), ("b.class", "Strong", .equal),
            ("b.class", "Weak", .contradictsParts), ("total", "Likely", .notComputable),
            ("total", "Yes", .notComputable),
        ])
    func choices(id: String, published: String, expected: Verdict) throws {
        let found = try Recomputed(
            "c,Impact,Rules,Result\nX,Likely,Yes,\(published)\n", under: Rules.read(ChoiceResultTests.likelihood)
        ) { request, words in
            request.map = [("Result", words.meaning(named: id)!)]
        }
        #expect(found.only?.verdict == expected)
    }
}
