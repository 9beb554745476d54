import Analysis
import Documents
import Evaluation
import Foundation
import Integrity
import Methodology
import Results
import Scoring
import Testing
import Words

@testable import Reporting

/// The assessments that the tests report on, each scored from its documents, so that a change of the engine reaches
/// the pages.
enum Sample: String, CaseIterable, CustomTestStringConvertible {
    /// A methodology that is not complete, and a record with much that is undecided.
    case small
    /// Every kind of measure, weights, a rating, findings, feedback, questions of an auditor, and a notice.
    case full
    /// Caps and gates of every kind, met and not met, some of which missing data could turn; without a calendar.
    case gated

    var testDescription: String { rawValue }

    var assessment: Assessment {
        get throws { try #require(Sample.assessments[self]).get() }
    }

    /// Each is made once, since that takes longer than to report on it.
    private static let assessments = Dictionary(
        uniqueKeysWithValues: allCases.map { sample in (sample, Result { try sample.scored() }) })

    private func scored() throws -> Assessment {
        let calendar = try calendar()
        let evaluation = try evaluation(calendar)
        let rules = CompiledMethodology(try methodology())
        let assessment = rules.assess(evaluation, calendar: calendar)
        let audited = RecordAudit(assessment, of: evaluation, calendar: calendar, under: rules).audited
        return NextSteps(assessment, of: evaluation, calendar: calendar, under: rules).told(in: audited)
    }

    func html(_ language: Lexicon = .en) throws -> String {
        String(decoding: Report(try assessment, in: language).html, as: UTF8.self)
    }
}

// The documents, under the paths at which a centre would have them.
extension Sample {
    private func calendar() throws -> MeetingCalendar {
        guard self != .gated else { return .none }
        return try Sample.read("calendar.yaml", "Criteria/calendar.yaml") { CalendarReader.read($0, of: $1, into: $2) }
    }

    private func methodology() throws -> Methodology {
        let name = ids.methodology
        return try Sample.read("\(rawValue)/\(name).yaml", "Criteria/\(name).yaml") {
            MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
        }
    }

    private func evaluation(_ calendar: MeetingCalendar) throws -> Evaluation {
        try Sample.read("\(rawValue)/evaluation.yaml", "Evaluations/\(ids.evaluation)/evaluation.yaml") {
            EvaluationReader.read($0, of: $1, calendar: calendar, into: $2)
        }
    }

    private var ids: (methodology: String, evaluation: String) {
        switch self {
        case .small: ("stockholm-sc-6-16", "scrc-algeria-2016-2019")
        case .full: ("activity-areas", "example-dual-centre-2020-2023")
        case .gated: ("gated", "gated-record")
        }
    }

    private static func read<Value>(
        _ name: String, _ path: String, _ read: (YAMLDocument, DocumentFile, DiagnosticCollector) -> Value?
    ) throws -> Value {
        let diagnostics = DiagnosticCollector()
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        let file = DocumentFile(path: path, text: text)
        let document = try #require(file.parse(into: diagnostics)).document
        return try #require(read(document, file, diagnostics), "\(diagnostics.diagnostics.inWords.map(\.message))")
    }
}
