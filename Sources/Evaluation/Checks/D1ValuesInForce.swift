package import Documents
package import Methodology

// D1: a dated value that has not begun by the end of an evaluation's period, or that changes within it.

/// Looks at what the dated values of a methodology are for the period of an evaluation.
package enum ValuesInForce {
    /// Reports the values that rules use and that have no entry for the last day (error), or whose entry begins after
    /// the first day (warning): the value of the last day holds for the whole period.
    package static func check(
        _ evaluation: Evaluation, under methodology: Methodology, into diagnostics: DiagnosticCollector
    ) {
        for value in methodology.values where methodology.usesValue(value.id.value) {
            let period = evaluation.period
            guard let last = value.entry(on: period.last) else {
                diagnostics.report(.notBegun(value, methodology, evaluation))
                continue
            }
            guard last.from.value > period.first else { continue }
            let first = value.entry(on: period.first)
            diagnostics.report(.changes(value, from: first, to: last, methodology, evaluation))
        }
    }
}

extension Diagnostic {
    fileprivate static func notBegun(
        _ value: DatedValue, _ methodology: Methodology, _ evaluation: Evaluation
    ) -> Diagnostic {
        Diagnostic(
            .D1, "D1.not_begun",
            [
                "id": value.id.value, "methodology": methodology.id.value,
                "day": evaluation.period.last.description,
            ], at: evaluation.periodSpan,
            notes: value.history.first.map {
                [Note("D1.not_begun.begins", ["day": $0.from.value.description], at: $0.from.span)]
            } ?? [])
    }

    fileprivate static func changes(
        _ value: DatedValue, from first: DatedValue.Entry?, to last: DatedValue.Entry, _ methodology: Methodology,
        _ evaluation: Evaluation
    ) -> Diagnostic {
        let now = last.number.value.text
        let since = Note("D1.now", ["now": now, "day": last.from.value.description], at: last.number.span)
        guard let before = first?.number else {
            return Diagnostic(
                .D1, "D1.begins_within", ["id": value.id.value, "methodology": methodology.id.value, "now": now],
                severity: .warning, at: evaluation.periodSpan, notes: [since])
        }
        return Diagnostic(
            .D1, "D1.changes_within",
            [
                "id": value.id.value, "methodology": methodology.id.value, "before": before.value.text, "now": now,
            ], severity: .warning, at: evaluation.periodSpan,
            notes: [since, Note("D1.before", ["before": before.value.text], at: before.span)])
    }
}
