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
        let parent = Self.folder(beside: record.path)
        let path = "\(parent == "." ? id.value : "\(parent)/\(id.value)")/evaluation.yaml"
        guard documents.exists(path) else {
            diagnostics.reportUnknownID(
                id, of: Phrase("things.previous_record"), known: documents.folders(in: parent))
            return evaluation
        }
        let opened = try documents.open(DocumentPath(path, foundIn: parent))
        let named = OpenRecord(opened)
        let own = DiagnosticCollector()
        let previous = try self.record(named, under: [], asPrevious: true, into: own)?.evaluation
        if let previous, !own.hasErrors {
            guard previous.id.value.isSpelled(id.value) else {
                diagnostics.report(
                    Diagnostic(
                        .N1, "N1.previous_is_another", ["id": id.value, "found": previous.id.value, "path": path],
                        at: id.span))
                return evaluation
            }
            guard PreviousRecordCheck.check(previous, of: evaluation, at: id.span, into: diagnostics) else {
                return evaluation
            }
            // One step back and no further is measured, but a record whose own last cycle is wrong has an error. Each
            // begins before the one that names it, so that there is an end.
            _ = try lookingBack(previous, of: named, into: own)
        }
        guard let previous, !own.hasErrors else {
            diagnostics.report(
                Diagnostic(.N1, "N1.previous_has_errors", ["id": id.value, "path": path], at: id.span))
            return evaluation
        }
        var evaluation = evaluation
        evaluation.previous = PreviousRecord(previous)
        return evaluation
    }

    /// The folder in which a document's own folder lies.
    static func folder(beside path: String) -> String {
        let own = path.cut(atLast: "/").map { String($0.before) } ?? "."
        return own.cut(atLast: "/").map { String($0.before) } ?? (own == "." ? ".." : ".")
    }
}
