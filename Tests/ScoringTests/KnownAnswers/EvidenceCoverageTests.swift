import ExactNumbers
import Results
import Scoring
import Testing

/// Of what the centre claims somewhere, how much rests on a document and how much on an independent source.
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
        #expect(coverage.claims == 3)
        #expect(coverage.documented == 2)
        #expect(coverage.independent == 1)
    }

    @Test func anItemMayRestOnBoth() throws {
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 3, \(count)}]",
            SmallCase.activities("kind: workshop, evidence: [{source: audit}, {source: paper}, {source: minutes}]"))
        #expect(coverage.documented == 1)
        #expect(coverage.independent == 1)
    }

    @Test func mergedItemsAreOneClaimAsStrongAsTheStrongest() throws {
        let items = [
            "kind: workshop, project: p, evidence: [{source: report}]",
            "kind: workshop, project: p, evidence: [{source: audit}]", "evidence: [{source: audit}]",
            "kind: study, evidence: [{source: audit}]",
        ]
        for items in [items, items.reversed()] {
            let record =
                "activities: [\(items.enumerated().map { "{id: a\($0), title: A, \($1)}" }.joined(separator: ", "))]"
            let coverage = try coverage(
                "[{id: c, title: C, status: illustrative, maximum: 3, \(count)}]", record)
            #expect(coverage == EvidenceCoverage(claims: 1, documented: 1, independent: 1))
        }
    }

    /// One indicator takes a1 and a2 as one, another a2 and a3; a third merges nothing.
    @Test func chainsOfMergedItemsAreOneClaim() throws {
        let coverage = try SmallCase(
            selections: """
                by-project: {of: activity, status: illustrative, once_per: project},
                by-country: {of: activity, status: illustrative, once_per: place.country},
                each: {of: activity, status: illustrative}
                """,
            criteria: """
                [{id: c, title: C, status: illustrative, maximum: 9, indicators: [
                  {id: one, measure: {count: by-project}, bands: \(SmallCase.risingBands)},
                  {id: two, measure: {count: by-country}, bands: \(SmallCase.risingBands)},
                  {id: three, measure: {count: each}, bands: \(SmallCase.risingBands)}]}]
                """, maximum: "9",
            record: SmallCase.activities(
                "project: p, place: {country: CHE}", "project: p, place: {country: NOR}",
                "project: q, place: {country: NOR}, evidence: [{source: paper}]", "project: r, place: {country: ITA}")
        ).assessment().evidence
        #expect(coverage == EvidenceCoverage(claims: 2, documented: 1, independent: 0))
    }

    @Test func whatAnActivityHoldsStandsForIt() throws {
        let coverage = try SmallCase(
            selections: "s: {of: activity, status: illustrative}, r: {of: result, status: illustrative}",
            criteria: """
                [{id: c, title: C, status: illustrative, maximum: 3, measure: {count: s, where: {kind: workshop}},
                  bands: \(SmallCase.risingBands)},
                 {id: d, title: D, status: illustrative, maximum: 3, measure: {count: r}, bands: \(SmallCase.risingBands)}]
                """, maximum: "6",
            record: SmallCase.activities(
                "kind: workshop, evidence: [{source: paper}], results: [{id: x, title: X}, {id: y, title: Y}]",
                "kind: study, evidence: [{source: audit}], results: [{id: x, title: X}]")
        ).assessment().evidence
        #expect(coverage == EvidenceCoverage(claims: 2, documented: 2, independent: 1))
    }

    @Test func itemsInPartsCountToo() throws {
        let measure = "{checklist: [{id: e, met_when: {count: s, at_least: 5}}]}"
        let coverage = try coverage(
            "[{id: c, title: C, status: illustrative, maximum: 3, measure: \(measure), bands: [{from: 0, score: 0}, {from: 1, score: 3}]}]",
            SmallCase.activities("kind: workshop, evidence: [{source: audit}]"))
        #expect(coverage.claims == 1)
        #expect(coverage.independent == 1)
    }

    @Test func eventsAreNoClaims() throws {
        var small = SmallCase(
            selections: "s: {of: event, status: illustrative, where: {ended: {within: evaluation_period}}}",
            measure: "{count: s}", record: "")
        small.calendar = """
            {id: cop, kind: cop, title: COP, conventions: [basel], began: 2015-05-04, ended: 2015-05-15},
            {id: late, kind: cop, title: COP, conventions: [basel], began: 2017-05-04, ended: 2017-05-15}
            """
        let assessment = try small.assessment()
        #expect(assessment.criteria[0].indicators[0].countedItems == ["cop"])
        #expect(assessment.evidence.claims == 0)
    }
}
