import ExactNumbers
import Results
import Scoring
import Testing

/// Of the items counted somewhere, how many rest on a documented and how many on an independent source.
struct EvidenceCoverageTests {
    private func coverage(_ criteria: String, maximum: String = "3", _ record: String) throws -> EvidenceCoverage {
        try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: {kind: workshop}, once_per: project}",
            criteria: criteria, maximum: maximum, record: record
        ).assessment().evidence
    }

    private let count = "measure: {count: s}, bands: \(SmallCase.risingBands)"

    @Test func anItemThatCountsTwiceIsCountedOnce() throws {
        let indicators = "[{id: one, title: I, \(count)}, {id: two, title: I, \(count)}]"
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 6, indicators: \(indicators)}]", maximum: "6",
            SmallCase.activities(
                "kind: workshop, evidence: [{source: audit}, {source: report}]",
                "kind: workshop, evidence: [{source: paper}]",
                "kind: workshop"))
        #expect(coverage.countedItems == 3)
        #expect(coverage.documented == 1)
        #expect(coverage.independent == 1)
    }

    @Test func anItemMayRestOnBoth() throws {
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 3, \(count)}]",
            SmallCase.activities("kind: workshop, evidence: [{source: audit}, {source: paper}, {source: minutes}]"))
        #expect(coverage.documented == 1)
        #expect(coverage.independent == 1)
    }

    @Test func mergedUndecidedAndOtherItemsAreLeftOut() throws {
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 3, \(count)}]",
            SmallCase.activities(
                "kind: workshop, project: p, evidence: [{source: report}]",
                "kind: workshop, project: p, evidence: [{source: audit}]", "evidence: [{source: audit}]",
                "kind: study, evidence: [{source: audit}]"))
        #expect(coverage.countedItems == 1)
        #expect(coverage.independent == 0)
    }

    @Test func itemsInPartsCountToo() throws {
        let measure = "{checklist: [{id: e, met_when: {count: s, at_least: 5}}]}"
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 3, measure: \(measure), bands: [{from: 0, score: 0}, {from: 1, score: 3}]}]",
            SmallCase.activities("kind: workshop, evidence: [{source: audit}]"))
        #expect(coverage.countedItems == 1)
        #expect(coverage.independent == 1)
    }

    @Test func eventsCountAsItems() throws {
        var small = SmallCase(
            selections: "s: {of: event, status: illustrative, where: {ended: {within: evaluation_period}}}",
            measure: "{count: s}", record: "")
        small.calendar = """
            {id: cop, kind: cop, title: COP, conventions: [basel], began: 2015-05-04, ended: 2015-05-15},
            {id: late, kind: cop, title: COP, conventions: [basel], began: 2017-05-04, ended: 2017-05-15}
            """
        let assessment = try small.assessment()
        #expect(assessment.criteria[0].indicators[0].countedItems == ["cop"])
        #expect(assessment.evidence.countedItems == 1)
    }
}
