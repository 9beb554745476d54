import Documents
import Foundation
import Results
import Scoring
import Testing

/// The shape of an assessment as JSON: exact strings, nulls, empty lists.
struct JSONFormTests {
    private func json(_ small: SmallCase) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: CanonicalJSON.encode(small.assessment()))
    }

    private func smallest() throws -> JSONValue {
        try json(
            SmallCase(
                selections: "s: {of: activity, status: illustrative, where: {kind: workshop}}", measure: "{count: s}",
                record: SmallCase.activities("kind: workshop, evidence: [{source: report}]")))
    }

    @Test(arguments: ["scenario", "rating"])
    func absentThingsAreNull(key: String) throws {
        #expect(try smallest()[key] == .null)
    }

    @Test(arguments: ["gates", "reviews"])
    func emptyListsAreWritten(key: String) throws {
        #expect(try smallest()[key] == .array([]))
    }

    static let forms: [(String, JSONValue)] = [
        ("measured", "1"), ("measured_range", ["1", "1"]), ("score", "0"), ("unit", .null),
        ("range", ["0", "0"]), ("below", .null), ("next", ["score": "1", "short_by": "1"]), ("merged", []),
        ("undecided", []), ("not_counted", []), ("choices", .null), ("judgement", .null), ("parts", []),
    ]

    @Test(arguments: forms)
    func anIndicatorHoldsStringsNullsAndEmptyLists(key: String, value: JSONValue) throws {
        #expect(try smallest()["criteria"]?.elements[0]["indicators"]?.elements[0][key] == value)
    }

    @Test func evidenceHasAPlaceOnlyWhereOneIsWritten() throws {
        let indicator = try smallest()["criteria"]?.elements[0]["indicators"]?.elements[0]
        #expect(indicator?["counted"]?.elements[0]["evidence"] == [["source": "report"]])
    }

    @Test func onlyTheHitSaysSo() throws {
        let bands = try smallest()["criteria"]?.elements[0]["indicators"]?.elements[0]["bands"]
        #expect(
            bands == [
                ["from": "0", "score": "0", "hit": true], ["from": "2", "score": "1"], ["from": "4", "score": "3"],
            ])
    }

    @Test func percentagesAndDecimalsPrintAsFractions() throws {
        let small = SmallCase(
            selections: RatioTests.selections, measure: TotalTests.share,
            bands: "[{from: 0%, score: 0.5}, {from: 12.5%, score: 3}]", record: "")
        let bands = try json(small)["criteria"]?.elements[0]["indicators"]?.elements[0]["bands"]
        #expect(bands?.elements.map { $0["from"] } == ["0", "1/8"])
        #expect(bands?.elements[0]["score"] == "1/2")
    }

    @Test func onlyRatiosTellItemsAndTellThemEvenWhenThereAreNone() throws {
        let sums = "{sum: budget, in: done, unit: USD}"
        let small = SmallCase(
            selections: RatioTests.selections,
            measure: "{ratio: {of: \(sums), over: {sum: budget, in: planned, unit: USD}}, when_over_is_zero: zero}",
            bands: RatioTests.bands, record: SmallCase.activities("kind: workshop, status: planned, budget: 4 USD"))
        let next = try json(small)["criteria"]?.elements[0]["indicators"]?.elements[0]["next"]
        #expect(next == ["score": "2", "short_by": "1/2", "items": .null])
    }

    @Test func digestsAreLowerCaseHexOfTheBytes() throws {
        let assessment = try smallest()
        for document in ["evaluation", "methodology"] {
            let digest = try #require(assessment[document]?["sha256"]?.string)
            #expect(digest.count == 64)
            #expect(digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        }
    }
}

extension JSONValue {
    var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }
}
