import Results
import Scoring
import Testing

/// A scorer that goes from record to record in the same memory gives what a new one gives.
struct ColumnsPortfolioScorerTests {
    @Test(arguments: LawMethodology.all)
    func nothingIsLeftFromTheRecordBefore(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        var scorer = PortfolioScorer(law.compiled)
        try law.forEachRecord(25) { record, _ in
            let packed = law.compiled.pack(try law.evaluation(record), calendar: law.calendar)
            #expect(scorer.score(packed) == law.compiled.score(packed))
        }
    }
}
