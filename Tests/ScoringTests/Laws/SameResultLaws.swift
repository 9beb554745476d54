import Documents
import Foundation
import Results
import Scoring
import Testing

/// The same record gives the same bytes, whoever works it out and however often.
struct SameResultLaws {
    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func manyTasksGiveTheBytesOfOne(evaluation: String, methodology: String) async throws {
        let law = try LawCase(LawMethodology(name: methodology, criteriaThatEvidenceMayLower: []))
        let record = try ShippedDocuments.evaluation(evaluation)
        let alone = try CanonicalJSON.encode(law.compiled.assess(record, calendar: law.calendar))
        let together = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<8 {
                group.addTask { try CanonicalJSON.encode(law.compiled.assess(record, calendar: law.calendar)) }
            }
            return try await group.reduce(into: [Data]()) { $0.append($1) }
        }
        #expect(together.allSatisfy { $0 == alone })
    }

    @Test(arguments: LawMethodology.all)
    func theTracelessScoreAgreesOnEveryNumber(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(25) { record, _ in
            let evaluation = try law.evaluation(record)
            let assessment = law.compiled.assess(evaluation, calendar: law.calendar)
            let score = law.compiled.score(law.compiled.pack(evaluation, calendar: law.calendar))
            #expect(score.total == assessment.total?.score)
            #expect(score.achievable == assessment.total?.achievable)
            #expect(score.range == assessment.total?.range)
            #expect(score.criteria == assessment.criteria.map(\.score))
        }
    }

    @Test(arguments: LawMethodology.all)
    func decodingGivesBackWhatWasEncoded(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(12) { record, _ in
            let assessment = try law.assess(record)
            let bytes = try CanonicalJSON.encode(assessment)
            let decoded = try JSONDecoder().decode(Assessment.self, from: bytes)
            #expect(decoded == assessment)
            #expect(try CanonicalJSON.encode(decoded) == bytes)
        }
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func theShippedAssessmentsSurviveARoundTrip(evaluation: String, methodology: String) throws {
        let assessment = try ShippedDocuments.assessment(of: evaluation, under: methodology)
        let bytes = try CanonicalJSON.encode(assessment)
        let decoded = try JSONDecoder().decode(Assessment.self, from: bytes)
        #expect(decoded == assessment)
        #expect(try CanonicalJSON.encode(decoded) == bytes)
    }

    @Test(arguments: LawMethodology.all)
    func readingTheSameRecordAgainGivesTheSameBytes(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        let again = try LawCase(methodology)
        try law.forEachRecord(5) { record, _ in
            let bytes = try CanonicalJSON.encode(law.assess(record))
            let bytesAgain = try CanonicalJSON.encode(again.assess(record))
            #expect(bytes == bytesAgain)
        }
    }
}
