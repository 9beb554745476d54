package import Diagnostics
internal import Documents
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
        let id = "`$\(value.id.value)` of `\(methodology.id.value)`"
        return Diagnostic(
            .D1, "\(id) has no value on \(evaluation.period.last), the last day of the period",
            at: evaluation.periodSpan,
            notes: value.history.first.map { [Note("its history begins on \($0.from.value)", at: $0.from.span)] } ?? [],
            help: "evaluate a later period, or add what held then to the value's `history`",
            why: "the value of the last day holds for the whole period")
    }

    fileprivate static func changes(
        _ value: DatedValue, from first: DatedValue.Entry?, to last: DatedValue.Entry, _ methodology: Methodology,
        _ evaluation: Evaluation
    ) -> Diagnostic {
        let id = "`$\(value.id.value)` of `\(methodology.id.value)`"
        let now = last.number.value.text
        let message =
            first.map { "\(id) changes within the period, from \($0.number.value.text) to \(now)" }
            ?? "\(id) begins within the period, with \(now); before there is none"
        let before = first.map { [Note("it was \($0.number.value.text) before", at: $0.number.span)] } ?? []
        return Diagnostic(
            .D1, message, severity: .warning, at: evaluation.periodSpan,
            notes: [Note("it is \(now) from \(last.from.value) on", at: last.number.span)] + before,
            help: "see whether the source means that the new value holds for the whole period",
            why: "the value of the last day, \(now), holds for the whole period")
    }
}
