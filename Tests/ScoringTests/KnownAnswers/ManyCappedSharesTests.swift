import ExactNumbers
import Results
import Scoring
import Testing

/// Many ratios under one limit, each of which may be over zero: sums of their maxima are thousands of numbers.
struct ManyCappedSharesTests {
    /// Twelve shares of 1, 2, 4, … 2048 points, of which one half is scored, or none is assessed at all.
    private func assess(_ cap: String, _ gates: String, _ fields: String...) throws -> Assessment {
        let indicators = (0..<12).map { number in
            "{id: s\(number), measure: \(TotalTests.share), bands: [{from: 0%, score: 0}, {from: 50%, score: \(1 << number)}]}"
        }
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        let maximum = cap.isEmpty ? "4095" : "3000"
        var small = SmallCase(
            selections: RatioTests.selections,
            criteria:
                "[{id: c, status: illustrative, maximum: \(maximum), \(cap) indicators: [\(indicators.joined(separator: ", "))]}]",
            maximum: maximum, record: "activities: [\(items.joined(separator: ", "))]")
        small.gates = gates
        small.rating = "rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}]}"
        return try small.assessment()
    }

    private static let names = (0..<12).map { "s\($0)" }.joined(separator: ", ")

    /// The planned activity may be a workshop: then all shares score in full, otherwise none is assessed.
    @Test(arguments: [
        ("caps: [{id: all, status: illustrative, at: 3000, of: [\(names)]}],", "", "1"),
        (
            "",
            "{id: g, status: illustrative, require: {count: done, at_least: 9}, otherwise: {cap: {criterion: c, at: 3000}}}",
            "200/273"
        ),
    ])
    func everyFillingLiesInTheRange(cap: String, gates: String, share: String) throws {
        let open = try assess(cap, gates, "kind: study, status: completed", "status: planned")
        let filled = try assess(cap, gates, "kind: study, status: completed", "kind: workshop, status: planned")
        #expect(open.total?.score == 0)
        #expect(open.total?.range?.words == "0 to 3000")
        #expect(filled.total?.score == 3000)
        #expect(filled.rating?.share?.description == share)
        // Nothing is assessed now, so there is no rating; with one share that is, its range holds every filling.
        #expect(open.rating == nil)
        let rated = try assess(cap, gates, "kind: workshop", "kind: workshop, status: planned").rating
        #expect(rated?.range.low == 0)
        #expect(rated?.range.high.map { $0 <= 1 } == true)
    }
}
