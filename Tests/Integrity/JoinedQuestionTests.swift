import Evaluation
import Foundation
import Results
import Testing

/// Which findings are asked as one question, and what would follow of all of them.
struct JoinedQuestionTests {
    private func joined(_ folder: String) throws -> (assessment: Assessment, joined: [JoinedFindings]) {
        let assessment = try #require(try AuditedRecord(folder: "Tests/Integrity/\(folder)").assessments.first)
        return (assessment, assessment.integrityJoined ?? [])
    }

    @Test("doubts that differ by their items alone are one line, with what would follow of all")
    func manyItems() throws {
        let (assessment, joined) = try joined("Cheats/workshops-on-old-papers")
        let question = try #require(joined.first)
        #expect(joined.count == 1 && question.doubts.count == 7 && question.doubts.allSatisfy { $0.count == 1 })
        let alone = assessment.integrity.filter { $0.case == .olderThanItem }
        #expect(question.doubts.map { $0[0] } == alone.map(\.id))
    }

    @Test("what two items show alike stays without either of them, and not without both")
    func together() throws {
        let text = try AuditedRecord(folder: "Tests/Integrity/Cheats/at-the-edge-for-all").text
            .replacing("began: 2019-12-30", with: "began: 2019-05-30").replacing(
                "ended: 2019-12-31", with: "ended: 2019-05-31"
            )
            .replacing("parties: [KEN, UGA]", with: "parties: [KEN, UGA, TZA, RWA, BDI, ETH, SOM, SSD]")
        let assessment = try #require(try AuditedRecord(text).assessments.first)
        let total = try #require(assessment.total?.score)
        #expect(assessment.integrity.filter { $0.finding == .namesAll }.map { $0.ifSo?.total } == [total, total])
        let question = try #require(assessment.integrityJoined?.first)
        #expect(question.doubts == [["names_all:workshop-1"], ["names_all:workshop-2"]])
        #expect(try #require(question.ifSo?.total) < total)
    }

    @Test("two findings about one item that would cost the same are one doubt")
    func oneDoubt() throws {
        let (assessment, joined) = try joined("Cheats/at-the-edge-for-all")
        #expect(joined.map(\.doubts) == [[["names_all:workshop-1", "edge:workshop-1"]]])
        #expect(joined.first?.ifSo == assessment.integrity.first { $0.id == "edge:workshop-1" }?.ifSo)
    }

    @Test(
        "what concerns other items or would cost something else stays apart",
        arguments: [
            "Cheats/one-list-for-three", "Cheats/judged-by-itself", "Honest/course-attended",
        ])
    func apart(folder: String) throws {
        let (assessment, joined) = try joined(folder)
        for question in joined {
            for doubt in question.doubts where doubt.count > 1 {
                let findings = assessment.integrity.filter { doubt.contains($0.id) }
                #expect(findings.allSatisfy { $0.ifSo == findings[0].ifSo })
            }
        }
        #expect(Set(joined.flatMap { $0.doubts.flatMap(\.self) }).count <= assessment.integrity.count)
    }
}
