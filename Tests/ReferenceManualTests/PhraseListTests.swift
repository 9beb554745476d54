import Documents
import Evaluation
import ExactNumbers
import MandateEngine
import Methodology
import Testing
import Words

/// Messages whose keys end with a name from elsewhere: each name has its words.
@Suite struct PhraseListTests {
    @Test(arguments: NumberProblem.Kind.allCases)
    func numbers(kind: NumberProblem.Kind) { expectWords(of: "numbers.\(kind.rawValue)") }

    @Test(arguments: ItemKind.allCases)
    func items(kind: ItemKind) {
        for key in [kind.article.key, "counted.\(kind.rawValue)", "counted_range.\(kind.rawValue)"] {
            expectWords(of: key)
        }
        for field in ReportedFields.catalogue.fields(of: kind) {
            if case .record = field.type { expectWords(of: "records.\(field.name)") }
        }
    }

    @Test func records() {
        let tables = DocumentKind.all.flatMap(\.table.reachable)
        #expect(tables.count > 50)
        for table in tables { expectWords(of: table.article.key) }
    }

    private func expectWords(of key: String) { #expect(Lexicon.diagnostics.message(key) != nil, "\(key)") }
}
