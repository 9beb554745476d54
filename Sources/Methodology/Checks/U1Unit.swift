internal import Diagnostics

// U1: a unit that differs from the measure's. T5: a number below zero.

extension Diagnostic {
    static func otherUnit(_ written: String, than unit: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.U1, "U1.other_unit", ["written": written, "unit": unit], at: span)
    }

    static func unitOnWholeNumbers(_ unit: Located<String>, field: String) -> Diagnostic {
        Diagnostic(.U1, "U1.unit_on_whole_numbers", ["field": field], at: unit.span)
    }

}
