import MandateEngine
import Testing

/// A choice that is written by its title, or as another grade.
struct ChoiceByTitleTests {
    private static let rules = """
        format: methodology/1
        id: grades
        title: Grades
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 4
        criteria:
          - id: a
            title: A
            maximum: 4
            measure:
              finding:
                choices:
                  - {id: d, title: D, score: 1}
                  - {id: d-star, title: D*, score: 1, no_evidence: true}
                  - {id: s, title: Satisfactory, score: 4}
        total: {combine: sum}
        """

    private static func record(_ choice: String) -> String {
        """
        format: evaluation/1
        id: now
        methodologies: [grades]
        period: 2016-01-01..2019-12-31
        centre: {id: c, conventions: [basel]}
        sources: [{id: r, kind: activity_report, title: R}]
        findings: [{indicator: a, choice: "\(choice)", because: Seen, evidence: [{source: r}]}]
        """
    }

    @Test(arguments: [
        ("D*", "write `d-star` (one of: d, d-star, s)"), ("Satisfactory", "write `s` (one of: d, d-star, s)"),
        ("d-sta", "write `d-star` (one of: d, d-star, s)"), ("e", "one of: d, d-star, s"),
        ("hs", "one of: d, d-star, s"),
    ])
    func whatWasMeant(choice: String, help: String) throws {
        let documents = ["Criteria/grades.yaml": Self.rules, "Evaluations/now/evaluation.yaml": Self.record(choice)]
        let problems = Project(documents: documents).check(["Evaluations/now/evaluation.yaml"]).all
        #expect(problems.map(\.message) == ["`\(choice)` is not a choice of this finding"])
        #expect(problems.first?.help == help)
    }

    @Test func whatIsAChoiceIsTaken() throws {
        let documents = ["Criteria/grades.yaml": Self.rules, "Evaluations/now/evaluation.yaml": Self.record("d-star")]
        #expect(try Project(documents: documents).assess("now").first?.indicator("a")?.score?.description == "1")
    }
}
