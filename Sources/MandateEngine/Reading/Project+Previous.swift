internal import Documents
internal import Evaluation
internal import Files
internal import Scalars

extension Project {
    /// A record with that of the last cycle, which lies in the folder beside its own; what keeps it from being looked at is
    /// reported.
    func lookingBack(
        _ evaluation: Evaluation, of record: OpenRecord, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> Evaluation {
        guard let id = evaluation.previousID else { return evaluation }
        let folder = record.path.cut(atLast: "/").map { String($0.before) } ?? "."
        let parent = folder.cut(atLast: "/").map { String($0.before) } ?? (folder == "." ? ".." : ".")
        let path = parent == "." ? id.value : "\(parent)/\(id.value)"
        guard documents.exists("\(path)/evaluation.yaml") else {
            diagnostics.reportUnknownID(
                id, of: Phrase("things.previous_record"), known: documents.folders(in: parent))
            return evaluation
        }
        let opened = try documents.open(DocumentPath("\(path)/evaluation.yaml", foundIn: path))
        let own = DiagnosticCollector()
        let read = try self.record(
            OpenRecord(opened: opened, parsed: ParsedDocument(opened.file)), under: [], asPrevious: true, into: own)
        guard let previous = read?.evaluation, !own.hasErrors else {
            diagnostics.report(
                Diagnostic(
                    .N1, "N1.previous_has_errors", ["id": id.value, "path": "\(path)/evaluation.yaml"], at: id.span))
            return evaluation
        }
        guard PreviousRecordCheck.check(previous, of: evaluation, at: id.span, into: diagnostics) else {
            return evaluation
        }
        var evaluation = evaluation
        evaluation.previous = PreviousRecord(previous)
        return evaluation
    }
}
