internal import Documents
internal import ExactNumbers

// S1: a rounding after which there is one result for all records.

enum RoundingCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for criterion in methodology.criteria where criterion.isScored && !criterion.isBroken {
            guard let rounding = criterion.combining.rounding, let maximum = criterion.maximum?.value else { continue }
            context.diagnostics.within("criterion \(criterion.id.value)") {
                check(rounding, upTo: maximum, in: context)
            }
        }
        guard let rounding = methodology.total.rounding, !methodology.unread.maximum else { return }
        context.diagnostics.within("total") { check(rounding, upTo: methodology.maximum.value, in: context) }
    }

    /// What is less than half of the number to whose multiples is rounded is nothing, all of it.
    private static func check(_ rounding: Rounding, upTo maximum: Rational, in context: DecodingContext) {
        guard !maximum.isZero, rounding.rounded(maximum).isZero else { return }
        let step = rounding.step
        context.report(
            Diagnostic(
                .S1, "S1.all_rounded_to_zero",
                ["step": step.value.shownAsDecimal, "maximum": maximum.shownAsDecimal], severity: .warning,
                at: step.span))
    }
}
