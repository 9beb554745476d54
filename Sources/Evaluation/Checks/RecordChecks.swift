package import Documents
package import Files

/// What is checked of a record once it was read and before any methodology is known: one list for every command, so that
/// none scores what another refuses.
package enum RecordChecks {
    /// - Parameter folder: where the record's documents lie; nil where they are not looked at.
    /// - Returns: the record with what was seen of its files.
    @discardableResult package static func check(
        _ evaluation: Evaluation, in folder: (any ReadableFolder)?, into diagnostics: DiagnosticCollector
    ) -> Evaluation {
        var evaluation = evaluation
        if let folder { evaluation.lettersOfFiles = EvidenceFiles.check(evaluation, in: folder, into: diagnostics) }
        FollowUpCircles.check(evaluation, into: diagnostics)
        return evaluation
    }
}
