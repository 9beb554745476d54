import Foundation
import Results
import Testing

/// What all questions of high weight, and all of high and medium weight, would come to at once.
struct JointResultTests {
    private func assessment(_ folder: String, under id: String = "stockholm-sc-6-16") throws -> Assessment {
        try AuditedRecord(folder: "Tests/Integrity/\(folder)").assessment(under: id)
    }

    @Test func whatIsToldTwiceScoresAsToldOnce() throws {
        let record = try AuditedRecord(folder: "Tests/Integrity/Cheats/each-told-twice")
        let audited = try record.assessment(under: "stockholm-sc-6-16")
        #expect(audited.integrity.allSatisfy { $0.severity != .high })
        #expect(audited.integrityTogether == nil)
        let blocks = record.text.components(separatedBy: "  - id: ")
        let once = blocks.filter { !$0.hasPrefix("again-") }.joined(separator: "  - id: ")
        let then = try AuditedRecord(once).unaudited(under: "stockholm-sc-6-16")
        let (less, all) = (try #require(then.total), try #require(audited.total))
        #expect(less.score < all.score)
        #expect(
            audited.integrityWithMedium
                == JointResult(
                    total: then.total?.score, achievable: then.total?.achievable, class: then.rating?.class))
    }

    @Test func nothingIsSaidTwice() throws {
        // One question, of high weight: those of medium weight, of which there are none, change nothing.
        let high = try assessment("Cheats/whole-and-parts", under: "activity-areas")
        #expect(high.integrityTogether != nil && high.integrityWithMedium == nil)
        // One of high weight that would leave the result as it is.
        let idle = try assessment("Cheats/told-twice")
        #expect(idle.integrity.contains { $0.severity == .high } && idle.integrityTogether == nil)
        // Questions of medium weight that would leave the result as it is.
        let medium = try assessment("Honest/delegates-of-two-meetings")
        #expect(medium.integrity.contains { $0.severity == .medium } && medium.integrityWithMedium == nil)
    }

    @Test(arguments: CollectedRecordTests.Sample.all(in: "Cheats") + CollectedRecordTests.Sample.all(in: "Honest"))
    func theJointResultIsNoOtherThanWhatStands(_ sample: CollectedRecordTests.Sample) throws {
        for assessment in try AuditedRecord(folder: sample.folder).assessments {
            guard let all = assessment.integrityWithMedium else { continue }
            let standing =
                assessment.integrityTogether
                ?? JointResult(
                    total: assessment.total?.score, achievable: assessment.total?.achievable,
                    class: assessment.rating?.class)
            #expect(all != standing)
            #expect(assessment.integrity.contains { $0.severity == .medium })
        }
    }
}
