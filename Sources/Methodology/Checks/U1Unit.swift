package import Documents

// U1: a unit that differs from the measure's. T5: a number below zero.

extension Diagnostic {
    static func otherUnit(_ written: String, than unit: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.U1, "U1.other_unit", ["written": written, "unit": unit], at: span)
    }
}

extension DiagnosticPage {
    package static let u1 = DiagnosticPage(
        .U1, in: .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 2.5, score: 4}
            """,
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """, related: [.T1])
}
