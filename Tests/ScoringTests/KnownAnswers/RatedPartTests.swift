import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// Classes of criteria and groups, on scales of their own or on one that they share by its name.
struct RatedPartTests {
    private static let grades = """
        ratings: {grades: {of: total, status: illustrative, classes:
          [{id: d, from: 0.5}, {id: d-plus, from: 1.5}, {id: c, from: 2}, {id: b, from: 3}]}}
        """

    private func assessment(_ record: String, gates: String = "") throws -> Assessment {
        let bands = "[{from: 0, score: 1}, {from: 2, score: 3}]"
        var small = SmallCase(
            selections: RatioTests.selections,
            criteria: """
                [{id: a, status: illustrative, maximum: 3, combine: lowest, plus: 0.5, rating: grades, indicators:
                   [{id: n, measure: {count: done}, bands: \(bands)}, {id: p, measure: {count: planned}, bands: \(bands)}]},
                 {id: b, status: illustrative, maximum: 3, measure: {count: done}, bands: \(bands), rating:
                   {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: high, from: 60%}]}}]
                \(Self.grades)
                groups: [{id: both, criteria: [a, b], combine: average, rating: grades}]
                """, maximum: "6", record: record)
        small.gates = gates
        return try small.assessment()
    }

    /// Two studies completed: n 3, p 1; a is 1 + 0.5; b is 3 of 3.
    private let studies = SmallCase.activities("kind: study, status: completed", "kind: study, status: completed")

    @Test func pointsAreClassedOnTheScaleThatIsNamed() throws {
        let assessment = try assessment(studies)
        #expect(assessment.criteria.map { $0.rating?.class } == ["d-plus", "high"])
        #expect(assessment.criteria.map { $0.rating?.share } == [nil, 1])
        // (1.5 + 3) / 2
        #expect(assessment.groups[0].score == Rational(9, over: 4))
        #expect(assessment.groups[0].rating?.class == "c")
    }

    @Test func theClassesAtBothEndsAreTold() throws {
        // A third activity of which neither kind nor status is known makes no difference to n; two of them may be workshops.
        let assessment = try assessment(
            SmallCase.activities("status: completed", "status: completed", "conventions: [basel]"))
        #expect(assessment.criteria[0].range?.words == "3/2 to 3")
        #expect(assessment.criteria[0].rating?.classes == ["d-plus", "b"])
    }

    @Test func whatAGateTookHasAShareOfNothing() throws {
        let assessment = try assessment(
            studies,
            gates:
                "{id: many, status: illustrative, require: {count: done, at_least: 5}, otherwise: {not_assessed: [b]}}")
        #expect(assessment.criteria[1].score == nil)
        #expect(assessment.criteria[1].rating?.class == "low")
        #expect(assessment.criteria[1].rating?.share == 0)
    }
}
