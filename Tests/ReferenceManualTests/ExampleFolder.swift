import CriteriaTesting
import Documents
import Evaluation
import Files
import Foundation
import Methodology
import ReferenceManual
import Testing
import Words

/// A folder with the file that examples name, in which examples are checked.
final class ExampleFolder {
    private let path: String
    private let folder: Folder?

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mandate-example-\(UUID())")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "evidence"), withIntermediateDirectories: true)
        try Data("The report of the centre.\n".utf8).write(to: folder.appending(path: "evidence/report.txt"))
        // The names of F4's example, one file where case makes no difference.
        for name in ["annex.txt", "Annex.txt"] {
            try Data("The report of the centre.\n".utf8).write(to: folder.appending(path: "evidence/\(name)"))
        }
        path = folder.path(percentEncoded: false)
        self.folder = try Folder(opening: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// What is found in the whole document of an example.
    func check(_ example: DocumentExample) -> [Diagnostic] {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "example.yaml", text: example.document)
        if example.frame == .language {
            let english = SourceText(path: "en.yaml", text: DocumentExample.english)
            TranslationCheck.check(file.source, against: english, into: diagnostics)
            return diagnostics.diagnostics
        }
        guard let (document, format) = file.parse(into: diagnostics) else { return diagnostics.diagnostics }
        switch format {
        case .methodology:
            _ = MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        case .scenario: _ = ScenarioReader.read(document, of: file, into: diagnostics)
        case .calendar: _ = CalendarReader.read(document, of: file, into: diagnostics)
        case .release: ReleaseTable.check(document, into: diagnostics)
        case .parties: _ = PartyListsReader.read(document, of: file, into: diagnostics)
        case .tests: checkTests(document, of: file, into: diagnostics)
        case .evaluation:
            let evaluation = EvaluationReader.read(document, of: file, calendar: .none, into: diagnostics)
            if let evaluation { RecordChecks.check(evaluation, in: folder, into: diagnostics) }
        }
        return diagnostics.diagnostics
    }

    /// Tests of examples are of the methodology that scenarios of examples extend.
    private func checkTests(_ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector) {
        let base = DocumentFile(path: "base.yaml", text: DocumentExample.base)
        guard let (text, _) = base.parse(into: diagnostics),
            let methodology = MethodologyReader.read(
                text, of: base, fields: ReportedFields.catalogue, into: diagnostics)
        else { return }
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        for result in TestSuite(methodology, tests: tests).run().results {
            if case .passed = result.outcome { continue }
            Issue.record("\(result.test.id.value) does not pass")
        }
    }

    /// What is found in an example when its tests are run as well, or its scenario is fitted to what it extends.
    func run(_ example: DocumentExample) throws -> [Diagnostic] {
        let found = check(example)
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "example.yaml", text: example.document)
        guard found.isEmpty, example.frame != .language, let (document, format) = file.parse(into: diagnostics) else {
            return found
        }
        switch format {
        case .methodology where document.root.value(of: "tests") != nil:
            try test(document, of: file, into: diagnostics)
        case .scenario: try fit(document, of: file, into: diagnostics)
        default: break
        }
        return diagnostics.diagnostics
    }

    private func test(_ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector) throws {
        let methodology = try #require(
            MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics))
        let tests = TestReader.read(document, of: file, for: methodology, into: diagnostics)
        guard !tests.isEmpty else { return diagnostics.report(.noTests(of: methodology.id)) }
        let result = TestSuite(methodology, tests: tests).run()
        for test in result.results {
            if case .passed = test.outcome { continue }
            Issue.record("\(test.test.id.value) does not pass")
        }
        diagnostics.report(Coverage(of: result).diagnostics)
    }

    private func fit(_ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector) throws {
        let scenario = try #require(ScenarioReader.read(document, of: file, into: diagnostics))
        let baseFile = DocumentFile(path: "base.yaml", text: DocumentExample.base)
        let baseDocument = try #require(baseFile.parse(into: diagnostics)?.document)
        let base = try #require(
            ScenarioBase(baseDocument, of: baseFile, fields: ReportedFields.catalogue, into: diagnostics))
        _ = FittedScenario(scenario, to: base, on: nil, into: diagnostics)?.methodology(into: diagnostics)
    }
}
