import Results
import Scoring
import Testing

/// What the record itself shows that a reviewer should look at.
struct RecordFindingTests {
    private static let clean = """
        sources: [{id: report, strength: documented, url: "https://example.org", read: 2016-12-31}]
        activities:
        - id: first
          title: First workshop
          kind: workshop
          status: completed
          began: 2015-03-02
          ended: 2015-03-03
          place: {city: Algiers, country: DZA}
          evidence: [{source: report}]
          recommendations: [{id: r1, text: Go on, followed_up_by: second}]
        - id: second
          title: Second workshop
          kind: workshop
          status: completed
          began: 2016-03-02
          ended: 2016-03-03
          place: {city: Algiers, country: DZA}
          evidence: [{source: report}]
        memberships: [{id: network, title: A network, began: 2015, ended: 2016, evidence: [{source: report}]}]
        outputs: [{id: guide, title: A guide, published: 2016-05, evidence: [{source: report}]}]
        submissions: [{id: plan, title: A plan, submitted: 2015-12-01, evidence: [{source: report}]}]
        """

    /// The findings of the clean record with something changed: `kind: items or sources, details`.
    private func findings(_ change: (inout Tree) -> Void = { _ in }) throws -> [String] {
        let head = """
            format: evaluation/1
            id: record
            methodologies: [small]
            period: 2015-01-01..2016-12-31
            centre: {id: centre}

            """
        var record = try Reading.tree(head + Self.clean)
        change(&record)
        let methodology = try Reading.methodology(
            """
            {format: methodology/1, id: small, title: Small, status: draft, provenance: transcribed, conventions: [basel], maximum: 1,
             selections: {s: {of: activity, status: illustrative}}, total: {combine: sum}, criteria: [{id: c, title: C,
             status: illustrative, maximum: 1, measure: {count: s}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}]}
            """)
        return try methodology.assess(Reading.evaluation(record.yaml)).findings.map { finding in
            let details = finding.details.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
            return "\(finding.finding.rawValue): \((finding.items + finding.sources).joined(separator: ", "))\(details)"
        }
    }

    @Test func aCleanRecordHasNone() throws {
        #expect(try findings().isEmpty)
    }

    @Test func anItemWithoutAnyDate() throws {
        #expect(try findings { $0[list: "outputs"][0]["published"] = nil } == ["undated_item: guide"])
        #expect(
            try findings {
                $0[list: "activities"][1]["began"] = nil
                $0[list: "activities"][1]["ended"] = nil
            } == ["undated_item: second"])
    }

    @Test(arguments: ["planned", "cancelled"])
    func whatWasNotDoneNeedsNoDate(status: String) throws {
        #expect(
            try findings {
                $0[list: "outputs"][0]["published"] = nil
                $0[list: "outputs"][0]["status"] = .text(status)
            }.isEmpty)
    }

    @Test func anItemOutsideThePeriodForSureOrPerhaps() throws {
        #expect(
            try findings { $0[list: "outputs"][0]["published"] = "2017-01-01" }
                == ["outside_period: guide certain=true date=2017-01-01 field=published"])
        #expect(
            try findings { $0["period"] = "2015-02-01..2016-12-31" }.isEmpty)
        #expect(
            try findings { $0["period"] = "2015-02-01..2016-06-30" }
                == ["outside_period: network certain=false date=2016 field=ended"])
    }

    @Test func aSourceThatNothingUses() throws {
        let more: Tree = [
            "id": "photographs", "strength": "self_reported", "url": "https://example.org/photographs",
            "read": "2016-12-31",
        ]
        #expect(try findings { $0[list: "sources"].append(more) } == ["unused_source: photographs"])
        #expect(
            try findings {
                $0[list: "sources"].append(more)
                $0[list: "activities"][0]["reported_in"] = "photographs"
            }.isEmpty)
    }

    @Test func aSourceWithoutAFileOrAnAddress() throws {
        #expect(
            try findings {
                $0[list: "sources"][0]["url"] = nil
                $0[list: "sources"][0]["read"] = nil
            } == ["source_without_file: report"])
    }

    @Test func aRecommendationWithoutFollowUp() throws {
        #expect(
            try findings { $0[list: "activities"][0][list: "recommendations"][0]["followed_up_by"] = nil }
                == ["no_follow_up: first.r1"])
    }

    @Test func activitiesThatFollowEachOtherUpInACircle() throws {
        #expect(
            try findings {
                $0[list: "activities"][1][list: "recommendations"] = [
                    ["id": "r1", "text": "Back", "followed_up_by": "first"]
                ]
            } == ["follow_up_circle: first, second"])
    }

    @Test func quantitiesOfOneProjectThatDisagree() throws {
        let results: (String) -> Tree = { amount in
            [["id": "q1", "title": "Stocks", "substance": "pcb", "stage": "secured", "amount": .text(amount)]]
        }
        let write: (String, inout Tree) -> Void = { amount, record in
            for index in 0...1 { record[list: "activities"][index]["project"] = "stocks" }
            record[list: "activities"][0]["results"] = results("300 t")
            record[list: "activities"][1]["results"] = results(amount)
        }
        #expect(
            try findings { write("800 t", &$0) } == [
                "quantities_disagree: first.q1, second.q1 amounts=300 t, 800 t project=stocks stage=secured substance=pcb"
            ])
        #expect(try findings { write("300.0 t", &$0) }.isEmpty)
        #expect(try findings { write("800 kg", &$0) }.isEmpty)
    }
}
