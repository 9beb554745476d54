import ExactNumbers
import Results
import Scoring
import Testing

/// The scale of the activity areas tells records apart: each step down from a strong record lands in another class.
struct DiscriminationTests {
    private func rating(_ change: (inout Tree) -> Void) throws -> RatingResult {
        var record = try ShippedDocuments.tree(ShippedDocuments.example)
        change(&record)
        return try #require(try ShippedDocuments.assessment(of: record, under: "activity-areas").rating)
    }

    @Test func aStrongRecordIsVeryGood() throws {
        #expect(try rating { _ in }.class == "very-good")
    }

    @Test func withoutJudgementsAndFollowUpItIsMiddling() throws {
        let rating = try rating { withoutJudgements(&$0) }
        #expect(rating.class == "satisfactory")
        #expect(rating.classes[0] == "satisfactory")
    }

    @Test func withoutCompletedCapacityBuildingItIsWeak() throws {
        let rating = try rating {
            withoutJudgements(&$0)
            withoutCapacityBuilding(&$0)
        }
        #expect(rating.class == "partly-satisfactory")
    }

    @Test func withoutEvidenceNothingIsShown() throws {
        let rating = try rating { record in
            record = record.mapRecords { item in
                var item = item
                if item["title"] != nil { item["evidence"] = nil }
                return item
            }
            record["findings"] = nil
        }
        #expect(rating.class == "needs-improvement")
        #expect(rating.share == 0)
    }

    @Test func eachStepDownLowersTheShare() throws {
        let shares = [
            try rating { _ in }.share, try rating { withoutJudgements(&$0) }.share,
            try rating {
                withoutJudgements(&$0)
                withoutCapacityBuilding(&$0)
            }.share,
        ].compactMap { $0 }
        #expect(shares == shares.sorted(by: >))
        #expect(Set(shares).count == 3)
    }

    @Test func theMandateOf2016To2019LeavesItsClassOpen() throws {
        let rating = try ShippedDocuments.assessment(of: ShippedDocuments.algeria, under: "activity-areas").rating
        #expect(rating?.classes == ["needs-improvement", "satisfactory"])
    }

    private func withoutJudgements(_ record: inout Tree) {
        record["findings"] = nil
        record = record.mapRecords { item in
            var item = item
            item["followed_up_by"] = nil
            return item
        }
    }

    private func withoutCapacityBuilding(_ record: inout Tree) {
        record[list: "activities"] = record[list: "activities"].map { activity in
            var activity = activity
            if activity["category"] == "capacity_building" { activity["status"] = "ongoing" }
            return activity
        }
    }
}
