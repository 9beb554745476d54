internal import Documents

// X1: the methodology that comes of a scenario fails a check.

extension Diagnostic {
    /// A failed check where the change stands that it comes from, with the place in the base; or in the base where the
    /// change only causes it, with the place of the change.
    static func failedCheck(_ failure: Diagnostic, of fitted: FittedScenario, causes: [FittedChange]) -> Diagnostic {
        let origin = fitted.changes.first { $0.covers(failure.span) }
        let told = failure.notes.map(\.span)
        let notes =
            if let origin {
                [Note("X1.stands_here", ["path": origin.path.value], at: origin.baseSpan)]
            } else {
                causes.prefix(shownCauses).filter { change in !told.contains { change.covers($0) } }
                    .map { Note("X1.changed_here", ["path": $0.path.value], at: $0.to.span.beginning) }
            }
        return Diagnostic(
            .X1,
            message: Phrase("X1.failed_check", ["check": failure.code.rawValue, "message": failure.message]),
            at: failure.span, label: failure.label, notes: failure.notes + notes, context: failure.context,
            help: failure.help, why: failure.why)
    }

    /// How many changes are named where it is not known which one matters.
    private static let shownCauses = 5
}
