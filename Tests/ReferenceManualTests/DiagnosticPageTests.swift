import Documents
import Evaluation
import Foundation
import Methodology
import ReferenceManual
import Testing
import Words

/// The examples of the pages are the tests of what the pages say.
@Suite struct DiagnosticPageTests {
    @Test("each code has its page, and pages lead to others")
    func pages() {
        #expect(DiagnosticPage.all.map(\.code) == DiagnosticCode.allCases)
        for page in DiagnosticPage.all {
            #expect(!page.related.contains(page.code) && !page.rule.inWords.isEmpty && !page.why.inWords.isEmpty)
            #expect(page.wrong.text != page.right.text)
        }
    }

    @Test("the wrong example is told exactly what its page says, in every language", arguments: DiagnosticCode.allCases)
    func wrong(code: DiagnosticCode) throws {
        let page = DiagnosticPage.page(of: code)
        let found = try ExampleFolder().run(page.wrong)
        #expect(found.map(\.code) == [code], "\(found)")
        let diagnostic = try #require(found.first)
        #expect(diagnostic.severity == page.severities[0])
        for language in Lexicon.builtInReports {
            DiagnosticLanguage.$current.withValue(language) {
                let told = diagnostic.inWords
                #expect(told.message == page.message.inWords, "\(language)")
                #expect(told.help == page.help.content.inWords, "\(language)")
            }
        }
    }

    @Test("the right example is told nothing", arguments: DiagnosticCode.allCases)
    func right(code: DiagnosticCode) throws {
        let found = try ExampleFolder().run(DiagnosticPage.page(of: code).right)
        #expect(found.isEmpty, "\(found)")
    }
}
