import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Words

/// Documents that a test wrote and that have errors; the message shows them.
struct UnreadableDocument: Error, CustomStringConvertible {
    let description: String

    init(_ diagnostics: DiagnosticCollector) {
        description = ConsoleRenderer(style: .plain).render(diagnostics.diagnostics.inWords)
    }
}

/// Reads documents from texts.
enum Reading {
    static func methodology(_ text: String, path: String = "methodology.yaml") throws -> Methodology {
        try read(text, path) { MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2) }
    }

    static func evaluation(
        _ text: String, calendar: MeetingCalendar = .none, path: String = "evaluation.yaml"
    ) throws -> Evaluation {
        try read(text, path) { EvaluationReader.read($0, of: $1, calendar: calendar, into: $2) }
    }

    static func calendar(_ text: String, path: String = "calendar.yaml") throws -> MeetingCalendar {
        try read(text, path) { CalendarReader.read($0, of: $1, into: $2) }
    }

    static func document(_ text: String) throws -> YAMLDocument {
        try read(text, "document.yaml") { document, _, _ in document }
    }

    static func tree(_ text: String) throws -> Tree {
        try read(text, "tree.yaml") { document, _, _ in Tree(document.root) }
    }

    private static func read<Value>(
        _ text: String, _ path: String, _ read: (YAMLDocument, DocumentFile, DiagnosticCollector) -> Value?
    ) throws -> Value {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: path, text: text)
        guard let (document, _) = file.parse(into: diagnostics), let value = read(document, file, diagnostics) else {
            throw UnreadableDocument(diagnostics)
        }
        return value
    }
}

extension Methodology {
    /// The assessment of an evaluation.
    func assess(_ evaluation: Evaluation, calendar: MeetingCalendar = .none) -> Assessment {
        CompiledMethodology(self).assess(evaluation, calendar: calendar)
    }
}
