import ExactNumbers
import Results
import Scoring
import Testing

/// Many shares that missing data may leave unassessed: too many ways altogether to look at every one.
struct ManySharesTests {
    @Test func theRangeIsExactHoweverManySharesAreOpen() throws {
        let criteria = (0..<40).map { number in
            """
            {id: c\(number), title: C, status: illustrative, maximum: \(1 << number), measure: \(TotalTests.share),
             bands: [{from: 0%, score: 0}, {from: 50%, score: \(1 << number)}]}
            """
        }
        var small = SmallCase(
            selections: RatioTests.selections, criteria: "[\(criteria.joined(separator: ",\n"))]",
            maximum: String((1 << 40) - 1), record: SmallCase.activities("status: planned"))
        small.rating = """
            rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%, title: L}]}
            """
        let total = try small.assessment().total
        #expect(total?.score == 0)
        #expect(total?.range?.words == "0 to 0")
        small.record = SmallCase.activities("kind: workshop, status: completed", "kind: workshop")
        let assessment = try small.assessment()
        #expect(assessment.rating?.share == 1)
        #expect(assessment.rating?.range.words == "1 to 1")
    }
}
