import Documents
import Foundation
import Results
import Scoring
import TestSupport
import Testing

@testable import Methodology

/// An assessment that was written as JSON and read again is the same, and is written the same.
struct DecodingLaws {
    @Test(arguments: LawMethodology.all)
    func whatIsReadIsWhatWasWritten(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(20) { record, _ in try expectSame(law.assess(record)) }
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func soItIsWithTheShippedRecords(evaluation: String, methodology: String) throws {
        let law = try LawCase(LawMethodology(name: methodology, criteriaThatEvidenceMayLower: []))
        let record = try ShippedDocuments.evaluation(evaluation)
        try expectSame(law.compiled.assess(record, calendar: law.calendar))
    }

    private func expectSame(_ assessment: Assessment) throws {
        let json = try CanonicalJSON.encode(assessment)
        let read = try JSONDecoder().decode(Assessment.self, from: json)
        #expect(read == assessment)
        #expect(try CanonicalJSON.encode(read) == json)
    }

    /// Conditions of any form: what is read is the normal form, which is its own.
    @Test(arguments: 0..<40) func conditionsAreReadInTheirNormalForm(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let text = RandomCondition.mapping(depth: 3, using: &random)
            let condition = try PossibleConditionLaws.condition(text)
            let read = try #require(Condition(structure: condition.structure), "\(text)")
            #expect(read == condition.normalForm, "\(text)")
            #expect(read.normalForm == read && read.structure == condition.structure, "\(text)")
        }
    }
}
