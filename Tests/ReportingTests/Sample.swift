import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Testing
import Words

@testable import Reporting

/// The assessments that the tests report on.
enum Sample: String, CaseIterable, CustomTestStringConvertible {
    /// A methodology that is not complete, and a record with much that is undecided; scored from its documents.
    case small
    /// Every kind of measure, weights, a rating, findings, feedback, and a notice.
    case full
    /// Caps and gates of every kind, met and not met, some of which missing data could turn.
    case gated

    var testDescription: String { rawValue }

    var json: String {
        get throws { try Sample.text("\(rawValue).json") }
    }

    private static func text(_ path: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

    var assessment: Assessment {
        get throws { try #require(Sample.assessments[self]).get() }
    }

    private func made() throws -> Assessment {
        switch self {
        case .small: try Sample.scored()
        case .full, .gated: try Sample.assessment(json)
        }
    }

    /// The documents of `small`, as a centre writes them, scored by the engine; its pages name no calendar.
    private static func scored() throws -> Assessment {
        let calendar = try read("calendar.yaml", "Criteria/calendar.yaml") { CalendarReader.read($0, of: $1, into: $2) }
        let methodology = try read("stockholm-sc-6-16.yaml", "Criteria/stockholm-sc-6-16.yaml") {
            MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
        }
        let evaluation = try read("evaluation.yaml", "Evaluations/scrc-algeria-2016-2019/evaluation.yaml") {
            EvaluationReader.read($0, of: $1, calendar: calendar, into: $2)
        }
        var assessment = CompiledMethodology(methodology).assess(evaluation, calendar: calendar)
        assessment.calendar = nil
        return assessment
    }

    private static func read<Value>(
        _ name: String, _ path: String, _ read: (YAMLDocument, DocumentFile, DiagnosticCollector) -> Value?
    ) throws -> Value {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: path, text: try text("small/\(name)"))
        let document = try #require(file.parse(into: diagnostics)).document
        return try #require(read(document, file, diagnostics), "\(diagnostics.diagnostics.inWords.map(\.message))")
    }

    /// Each is made once, since that takes longer than to report on it.
    private static let assessments = Dictionary(
        uniqueKeysWithValues: allCases.map { sample in (sample, Result { try sample.made() }) })

    static func assessment(_ json: String) throws -> Assessment {
        try JSONDecoder().decode(Assessment.self, from: Data(json.utf8))
    }

    func html(_ language: Lexicon = .en) throws -> String {
        String(decoding: Report(try assessment, in: language).html, as: UTF8.self)
    }
}
