internal import Documents
internal import Evaluation
internal import Files
internal import MandateEngine
internal import Reporting
internal import Scalars

/// Which record a folder of reports is of: ids can be given twice, so that the id alone does not tell.
struct ReportSubject: Equatable {
    let centre: String
    let period: String
    /// The path of the record from the folder of reports.
    let record: String

    /// The record whose reports are written to a path; nil where it comes from no file.
    init?(_ evaluation: Evaluation, at path: String, _ files: FileAccess) {
        guard let record = files.system.resolved(evaluation.path), !record.holds("\n") else { return nil }
        centre = evaluation.centre.id
        period = "\(evaluation.period.first)..\(evaluation.period.last)"
        self.record = Self.path(to: record, from: files.system.resolvedAsFarAsThere(path))
    }

    /// What an earlier run said of the folder of reports that it wrote.
    init?(ofReportsAt path: String, _ files: FileAccess) {
        guard let text = ReportFolder.replacement.subject(of: path, in: files.system) else { return nil }
        let parts = text.parts(at: " ", atMost: 2).map(String.init)
        guard parts.count == 3 else { return nil }
        (centre, period, record) = (parts[0], parts[1], parts[2])
    }

    /// On one line; only the path can hold a space.
    var text: String { "\(centre) \(period) \(record)" }

    /// Whether reports of this record take the place of those of another without a word.
    ///
    /// A record that was moved has left nothing where it lay.
    func renews(_ older: ReportSubject, at path: String, _ files: FileAccess) -> Bool {
        if record == older.record { return true }
        return (centre, period) == (older.centre, older.period) && !files.exists("\(path)/\(older.record)")
    }

    private static func path(to target: String, from folder: String) -> String {
        let (target, folder) = (target.words(at: "/"), folder.words(at: "/"))
        let common = zip(target, folder).prefix { Spelling($0) == Spelling($1) }.count
        return (Array(repeating: "..", count: folder.count - common) + target.dropFirst(common).map(String.init))
            .joined(separator: "/")
    }
}

extension Refusal {
    /// Reports of another record that has the same id.
    static func isReport(_ path: String, of older: ReportSubject, _ files: FileAccess) -> Refusal {
        let record = files.system.resolved("\(path)/\(older.record)") ?? older.record
        let shown = record.without(prefix: files.workingFolder)?.without(prefix: "/").map(String.init) ?? record
        return Refusal(
            .files, "refusals.report_of_another",
            ["path": path, "record": shown, "centre": older.centre, "period": older.period])
    }
}
