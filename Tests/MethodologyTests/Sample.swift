import Documents
import Evaluation
import Foundation
import Methodology
import TestSupport

/// The documents without a mistake in `Tests/Fixtures`, into which tests put one mistake at a time.
enum Sample: String, CaseIterable, Sendable {
    case methodology, evaluation, calendar
    /// A methodology with dated values and windows.
    case dated

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    private static let texts = Dictionary(
        uniqueKeysWithValues: allCases.map { sample in
            let file = fixtures.appending(path: "\(sample.rawValue).yaml")
            return (sample, (try? String(contentsOf: file, encoding: .utf8)) ?? "")
        })

    /// The text of the document.
    var text: String { Sample.texts[self] ?? "" }

    /// Reads a text as what this sample is and makes every check that needs no folder.
    func check(_ text: String) -> (isAccepted: Bool, diagnostics: [Diagnostic]) {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "\(rawValue).yaml", text: text)
        guard let (document, _) = file.parse(into: diagnostics) else { return (false, diagnostics.diagnostics) }
        let isRead =
            switch self {
            case .methodology, .dated:
                MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics) != nil
            case .evaluation: checkEvaluation(file, into: diagnostics)
            case .calendar: CalendarReader.read(document, of: file, into: diagnostics) != nil
            }
        return (isRead, diagnostics.diagnostics)
    }

    private func checkEvaluation(_ file: DocumentFile, into diagnostics: DiagnosticCollector) -> Bool {
        guard let evaluation = Sample.readEvaluation(file, into: diagnostics) else { return false }
        RecordChecks.check(evaluation, in: nil, into: diagnostics)
        FindingReferences.check(evaluation, against: [Sample.readMethodology].compactMap { $0 }, into: diagnostics)
        return true
    }

    /// The evaluation of a file, with the meetings of the sample calendar.
    static func readEvaluation(_ file: DocumentFile, into diagnostics: DiagnosticCollector) -> Evaluation? {
        file.parse(into: diagnostics).flatMap {
            EvaluationReader.read($0.document, of: file, calendar: readCalendar ?? .none, into: diagnostics)
        }
    }

    static let readMethodology = read(.methodology, Sample.methodology.text)

    /// The methodology of a text that stands for a sample.
    static func read(_ sample: Sample, _ text: String) -> Methodology? {
        let file = DocumentFile(path: "\(sample.rawValue).yaml", text: text)
        let diagnostics = DiagnosticCollector()
        return file.parse(into: diagnostics).flatMap {
            MethodologyReader.read($0.document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        }
    }

    private static let readCalendar: MeetingCalendar? = {
        let file = DocumentFile(path: "calendar.yaml", text: Sample.calendar.text)
        let diagnostics = DiagnosticCollector()
        return file.parse(into: diagnostics).flatMap { CalendarReader.read($0.document, of: file, into: diagnostics) }
    }()
}
