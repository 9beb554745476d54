import CriteriaTesting
import Documents
import Evaluation
import Methodology
import Testing
import Words

@testable import ReferenceManual

/// Every file of the page "How do I say" is checked and scored: it says what the page says that it does.
@Suite struct WishTests {
    @Test("a file is told what the page says, and gives what its tests expect", arguments: Wish.all.map(\.id))
    func wish(id: String) throws {
        let wish = try #require(Wish.all.first { $0.id == id })
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "how.yaml", text: wish.text)
        let document = try #require(file.parse(into: diagnostics)?.document)
        let methodology = try #require(
            MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics),
            "\(diagnostics.diagnostics.inWords.map(\.message))")
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        #expect(diagnostics.diagnostics.map(\.code) == wish.told, "\(diagnostics.diagnostics.inWords.map(\.message))")
        #expect(!tests.isEmpty)
        for result in TestSuite(methodology, tests: tests).run().results {
            if case .passed = result.outcome { continue }
            Issue.record("\(result.test.id.value): \(result.outcome)")
        }
    }

    @Test func eachHasAPlaceOfItsOwn() {
        #expect(Set(Wish.all.map(\.id)).count == Wish.all.count)
        #expect(Wish.all.allSatisfy { WishesPage.text.contains("<a id=\"\($0.id)\"></a>\n\n### \($0.title)\n") })
    }
}
