import Analysis
import Documents
import Evaluation
import Foundation
import Methodology
import Testing
import Words

/// The shipped criteria and evaluations, read for tests.
enum Shipped {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    }

    static func base(_ id: String) throws -> ScenarioBase { try base(text: text("Criteria/\(id).yaml")) }

    static func base(text: String) throws -> ScenarioBase {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "base.yaml", text: text)
        let document = try document(text)
        let base = ScenarioBase(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        return try #require(base, "\(diagnostics.diagnostics.inWords.map(\.message))")
    }

    static func document(_ text: String) throws -> YAMLDocument {
        let diagnostics = DiagnosticCollector()
        let document = YAMLReader.read(DocumentFile(path: "base.yaml", text: text).source, into: diagnostics)
        return try #require(document, "\(diagnostics.diagnostics.inWords.map(\.message))")
    }

    static let calendar: MeetingCalendar = {
        guard let text = try? text("Criteria/calendar.yaml") else { return .none }
        let file = DocumentFile(path: "calendar.yaml", text: text)
        return file.parse(into: DiagnosticCollector()).flatMap {
            CalendarReader.read($0.document, of: file, into: DiagnosticCollector())
        } ?? .none
    }()

    static func evaluation(_ id: String) throws -> Evaluation {
        try evaluation(text: text("Evaluations/\(id)/evaluation.yaml"))
    }

    static func evaluation(text: String) throws -> Evaluation {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "evaluation.yaml", text: text)
        let document = try #require(file.parse(into: diagnostics)?.document)
        let evaluation = EvaluationReader.read(document, of: file, calendar: calendar, into: diagnostics)
        return try #require(evaluation, "\(diagnostics.diagnostics.inWords.map(\.message))")
    }

    /// A scenario of `PATH=VALUE` changes, fitted to its base.
    static func fitted(_ changes: [String], _ base: ScenarioBase) throws -> FittedScenario {
        let diagnostics = DiagnosticCollector()
        let id = base.methodology.id.value
        let scenario = try #require(Scenario(arguments: changes, base: id, into: diagnostics))
        let fitted = FittedScenario(scenario, to: base, on: nil, into: diagnostics)
        return try #require(fitted, "\(diagnostics.diagnostics.inWords.map(\.message))")
    }

    static let evaluations = ["scrc-algeria-2016-2019", "example-dual-centre-2020-2023"]
    static let methodologies = ["basel-bc-11-13", "stockholm-sc-6-16", "activity-areas"]
}
