package import Documents

// U1: a unit that differs from the measure's. T5: a number below zero.

extension Diagnostic {
    static func otherUnit(_ written: String, than unit: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.U1, "U1.other_unit", ["written": written, "unit": unit], at: span)
    }
}

extension DiagnosticPage {
    package static let u1 = DiagnosticPage(
        .U1, title: "unit that differs from the measure's",
        rule: """
            Bands and comparisons speak the unit of their measure: a share wants percentages, tonnes are not compared \
            with kilograms, and whole numbers have whole thresholds. An amount of a record whose unit no rule asks for is \
            a warning, since nothing is converted and no rule adds it.
            """,
        why: "A band from 0.5 over a count, or from 60 over a share, would never be met as it is meant.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 2.5, score: 4}
            """,
        message: "`2.5` is not a whole number",
        help: "write a whole number, such as `80`",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """, related: [.T1])
}
