import Documents
import Evaluation
import Files
import Foundation
import Integrity
import Methodology
import Results
import Scoring
import Words

/// A document of a test that has errors; the message shows them.
struct UnreadableRecord: Error, CustomStringConvertible {
    let description: String
}

/// A record of a text with its audit under the shipped criteria, or under those beside it.
struct AuditedRecord {
    let text: String
    private(set) var evaluation: Evaluation
    private var parties = PartyLists.none
    /// A methodology of its own.
    private var rules: Methodology?

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init(_ text: String) throws {
        self.text = text
        let calendar = try Self.calendar.get()
        evaluation = try Self.read(text, "evaluation.yaml") {
            EvaluationReader.read($0, of: $1, calendar: calendar, into: $2)
        }
    }

    /// The record of a folder in the repository, with its documents where it has some; of a folder that has criteria of its
    /// own, with these, with the record `then` of the last cycle (named or not) and with lists of Parties.
    init(folder: String) throws {
        let isProject = Self.text(of: "evaluation.yaml", in: folder) == nil
        try self.init(
            String(
                contentsOf: Self.root.appending(
                    path: "\(folder)/\(isProject ? "Evaluations/now/" : "")evaluation.yaml"),
                encoding: .utf8))
        let place = Self.root.appending(path: folder)
        if FileManager.default.fileExists(atPath: place.appending(path: "evidence").path()) {
            let diagnostics = DiagnosticCollector()
            evaluation = RecordChecks.check(evaluation, in: try Folder(opening: place.path()), into: diagnostics)
            guard !diagnostics.hasErrors else {
                throw UnreadableRecord(
                    description: ConsoleRenderer(style: .plain).render(diagnostics.diagnostics.inWords))
            }
        }
        guard isProject else { return }
        if let text = Self.text(of: "Evaluations/then/evaluation.yaml", in: folder) {
            let then = PreviousRecord(try AuditedRecord(text).evaluation)
            if evaluation.previousID == nil { evaluation.unnamedPrevious = then } else { evaluation.previous = then }
        }
        if let text = Self.text(of: "Criteria/parties.yaml", in: folder) { parties = try Self.parties(text) }
        let path = "Criteria/\(evaluation.methodologies[0].value).yaml"
        rules = try Self.text(of: path, in: folder).map { text in
            try Self.read(text, path) {
                MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
            }
        }
    }

    /// The methodology of its own, or the shipped one with an id.
    private func rules(of id: String) throws -> Methodology { try rules ?? Self.methodology(id) }

    private static func text(of name: String, in folder: String) -> String? {
        try? String(contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
    }

    /// The record beside lists of Parties.
    func beside(parties text: String) throws -> AuditedRecord {
        var record = self
        record.parties = try Self.parties(text)
        return record
    }

    private static func parties(_ text: String) throws -> PartyLists {
        try read(text, "parties.yaml") { PartyListsReader.read($0, of: $1, into: $2) }
    }

    /// The audits under the methodologies that the record names.
    var audits: [RecordAudit] {
        get throws {
            let calendar = try Self.calendar.get()
            return try evaluation.methodologies.map { id in
                let rules = CompiledMethodology(try rules(of: id.value))
                let assessment = rules.assess(evaluation, calendar: calendar)
                return RecordAudit(assessment, of: evaluation, calendar: calendar, parties: parties, under: rules)
            }
        }
    }

    /// The audited assessments under the methodologies that the record names.
    var assessments: [Assessment] { get throws { try audits.map(\.audited) } }

    /// The audited assessment under one methodology, with something replaced in its text.
    func assessment(under id: String, with changes: [(String, String)] = []) throws -> Assessment {
        let calendar = try Self.calendar.get()
        let rules = CompiledMethodology(
            try changes.isEmpty ? rules(of: id) : Self.methodology(id, with: changes))
        return RecordAudit(
            rules.assess(evaluation, calendar: calendar), of: evaluation, calendar: calendar, parties: parties,
            under: rules
        ).audited
    }

    /// The assessment without the audit.
    func unaudited(under id: String) throws -> Assessment {
        CompiledMethodology(try rules(of: id)).assess(evaluation, calendar: try Self.calendar.get())
    }

    /// The kinds and severities of what was found under any of the methodologies, the low ones left out.
    var findings: Set<String> {
        get throws {
            let found = try assessments.flatMap(\.integrity).filter { $0.severity != .low }
            return Set(found.map { "\($0.finding.rawValue) \($0.severity.rawValue)" })
        }
    }

    static func methodology(_ id: String, with changes: [(String, String)] = []) throws -> Methodology {
        let path = "Criteria/\(id).yaml"
        let written = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let text = changes.reduce(written) { $0.replacing($1.0, with: $1.1) }
        return try read(text, path) {
            MethodologyReader.read($0, of: $1, fields: ReportedFields.catalogue, into: $2)
        }
    }

    static let calendar = Result {
        let path = "Criteria/calendar.yaml"
        return try read(String(contentsOf: root.appending(path: path), encoding: .utf8), path) {
            CalendarReader.read($0, of: $1, into: $2)
        }
    }

    static func read<Value>(
        _ text: String, _ path: String, _ read: (YAMLDocument, DocumentFile, DiagnosticCollector) -> Value?
    ) throws -> Value {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: path, text: text)
        guard let (document, _) = file.parse(into: diagnostics), let value = read(document, file, diagnostics) else {
            let problems = ConsoleRenderer(style: .plain).render(diagnostics.diagnostics.inWords)
            throw UnreadableRecord(description: problems)
        }
        return value
    }
}
