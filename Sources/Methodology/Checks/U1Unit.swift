internal import Diagnostics

// U1: a unit that differs from the measure's. T5: a number below zero.

extension Diagnostic {
    static func otherUnit(_ written: String, than unit: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .U1, "the unit here is `\(written)`, the measure's is `\(unit)`", at: span,
            help: "write the value in `\(unit)`; nothing is converted")
    }

    static func unitOnWholeNumbers(_ unit: Located<String>, field: String) -> Diagnostic {
        Diagnostic(
            .U1, "`\(field)` holds whole numbers, which have no unit", at: unit.span, help: "remove `unit`")
    }

    static func negativeNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.T5, "`\(text)` is below zero", at: span, help: "write `\(text.dropFirst())`")
    }
}
