import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Words

/// A methodology and its tests as texts.
struct TestedText {
    var methodology: String
    var tests: String

    init(methodology: String, tests: String = "format: tests/1\ntests: []\n") {
        self.methodology = methodology
        self.tests = tests
    }

    /// The sample of the language with its tests.
    static func sample() throws -> TestedText {
        TestedText(
            methodology: try Texts.read("Tests/Fixtures/methodology.yaml"),
            tests: try Texts.read("Tests/Fixtures/tests.yaml"))
    }

    static func shipped(_ id: String) throws -> TestedText {
        TestedText(
            methodology: try Texts.read("Criteria/\(id).yaml"), tests: try Texts.read("Criteria/\(id).tests.yaml"))
    }

    /// What is read, with what is wrong; the suite is nil where the methodology has errors.
    func read() -> (suite: TestSuite?, diagnostics: DiagnosticCollector) {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "methodology.yaml", text: methodology)
        guard let (document, _) = file.parse(into: diagnostics),
            let methodology = MethodologyReader.read(
                document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        else { return (nil, diagnostics) }
        var tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        let testFile = DocumentFile(path: "tests.yaml", text: self.tests)
        if let (document, _) = testFile.parse(into: diagnostics) {
            tests += TestReader.read(document, of: testFile, for: methodology, into: diagnostics)
        }
        TestReader.reportDuplicates(among: tests, into: diagnostics)
        return (TestSuite(methodology, tests: tests), diagnostics)
    }

    /// The suite of texts without an error.
    func suite() throws -> TestSuite {
        let (suite, diagnostics) = read()
        guard let suite, !diagnostics.hasErrors else {
            throw UnreadableText(description: ConsoleRenderer(style: .plain).render(diagnostics.diagnostics.inWords))
        }
        return suite
    }
}

/// Texts that have errors; the message shows them.
struct UnreadableText: Error, CustomStringConvertible {
    let description: String
}

extension SuiteResult {
    /// What failed, as `test: what: expected …, got …`.
    var failures: [String] {
        results.flatMap { result -> [String] in
            switch result.outcome {
            case .passed: []
            case .unreadable: ["\(result.test.id.value) could not be read"]
            case .failed(let mismatches): mismatches.map { "\(result.test.id.value): \($0.message)" }
            }
        }
    }
}
