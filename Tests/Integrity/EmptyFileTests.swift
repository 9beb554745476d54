import ExactNumbers
import Results
import Testing

/// What rests on a file that holds nothing is not called documented without a word.
struct EmptyFileTests {
    @Test func itIsToldBesideTheCoverage() throws {
        let record = try AuditedRecord(folder: "Tests/Integrity/Cheats/empty-file")
        let evidence = try record.unaudited(under: "stockholm-sc-6-16").evidence
        #expect(evidence == EvidenceCoverage(claims: 1, documented: 1, independent: 0, onEmptyFiles: 1))
        // Another document beside it shows something.
        let page =
            "  - {id: page, kind: web_page, url: \"https://centre.example\", read: 2018-01-01, strength: documented}\n"
        let shown = record.text.replacing("\n\nactivities:", with: "\n\(page)\nactivities:")
            .replacing("[{source: list}]", with: "[{source: list}, {source: page}]")
        let other = try AuditedRecord(shown).unaudited(under: "stockholm-sc-6-16").evidence
        #expect(other == EvidenceCoverage(claims: 1, documented: 1, independent: 0, onEmptyFiles: 0))
    }
}
