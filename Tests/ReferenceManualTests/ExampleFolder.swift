import Diagnostics
import Documents
import Evaluation
import Foundation
import Methodology
import ReferenceManual

/// A folder with the file that examples name, in which examples are checked.
final class ExampleFolder {
    private let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mandate-example-\(UUID())")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "evidence"), withIntermediateDirectories: true)
        try Data("The report of the centre.\n".utf8).write(to: folder.appending(path: "evidence/report.txt"))
        path = folder.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// What is found in the whole document of an example.
    func check(_ example: DocumentExample) -> [Diagnostic] {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "example.yaml", text: example.document)
        guard let (document, format) = file.parse(into: diagnostics) else { return diagnostics.diagnostics }
        switch format {
        case .methodology:
            _ = MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        case .scenario: _ = ScenarioReader.read(document, of: file, into: diagnostics)
        case .calendar: _ = CalendarReader.read(document, of: file, into: diagnostics)
        case .tests: break  // needs a methodology, which no example of a page has beside it
        case .evaluation:
            let evaluation = EvaluationReader.read(document, of: file, calendar: .none, into: diagnostics)
            if let evaluation {
                EvidenceFiles.check(evaluation, in: path, into: diagnostics)
                FollowUpCircles.check(evaluation, into: diagnostics)
            }
        }
        return diagnostics.diagnostics
    }
}
