package import Documents

// N3: a record of the last cycle that is none.

package enum PreviousRecordCheck {
    /// Whether a record may be looked back at: it is of the same centre, and its period has ended before this one begins.
    package static func check(
        _ previous: Evaluation, of evaluation: Evaluation, at place: SourceSpan, into diagnostics: DiagnosticCollector
    ) -> Bool {
        if previous.centre.id != evaluation.centre.id {
            diagnostics.report(
                Diagnostic(
                    .N3, "N3.previous_of_other_centre",
                    ["id": previous.id.value, "centre": previous.centre.id, "own": evaluation.centre.id], at: place))
            return false
        }
        guard previous.period.last < evaluation.period.first else {
            diagnostics.report(
                Diagnostic(
                    .N3, "N3.previous_is_not_before",
                    ["id": previous.id.value, "last": previous.period.last.description], at: place))
            return false
        }
        return true
    }
}
