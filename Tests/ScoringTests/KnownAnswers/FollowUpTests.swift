import Scoring
import Testing

/// A follow-up begins after the last day of what it follows; where dates are too coarse to tell, nobody knows.
struct FollowUpTests {
    private func outcome(ended: String, began: String, status: String = "completed") throws -> String {
        try SmallCase(
            selections: "advice: {of: recommendation, status: illustrative, where: {followed_up_by: present}}",
            measure: "{count: advice}", bands: "[{from: 0, score: 0}, {from: 1, score: 3}]",
            record: """
                activities: [{id: a1, title: A, ended: \(ended), recommendations: [{id: r, text: R, followed_up_by: a2}]}, \
                {id: a2, title: B, began: \(began), status: \(status)}]
                """
        ).indicator().measurement
    }

    @Test(arguments: [
        ("2018-03-10", "2018-03-11", "1 in 1 to 1"), ("2018-03-10", "2018-03-10", "0 in 0 to 0"),
        ("2018-03", "2018-04", "1 in 1 to 1"), ("2018-03", "2018-03-20", "0 in 0 to 1"),
        ("2018-03", "2018-03-01", "0 in 0 to 0"), ("2018-03-31", "2018-03", "0 in 0 to 0"),
        ("2018-03-30", "2018-03", "0 in 0 to 1"), ("2018-03", "2018", "0 in 0 to 1"),
    ])
    func datesDecide(ended: String, began: String, expected: String) throws {
        #expect(try outcome(ended: ended, began: began) == expected)
    }

    @Test(arguments: [("ongoing", "1 in 1 to 1"), ("planned", "0 in 0 to 0"), ("cancelled", "0 in 0 to 0")])
    func theStatusDecides(status: String, expected: String) throws {
        #expect(try outcome(ended: "2018-03-10", began: "2018-05", status: status) == expected)
    }
}
