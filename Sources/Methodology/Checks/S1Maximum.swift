package import Documents
package import ExactNumbers

// S1: maxima that do not add up.

enum MaximumSum {
    /// The indicators' maxima must combine to the criterion's.
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard let maximum = criterion.maximum, let reached = criterion.reachedMaximum else { return }
        if let other = criterion.indicatorOfOtherMaximum {
            context.report(.unequalMaxima(criterion, other))
            return
        }
        guard criterion.combination != .weightedSum || criterion.combining.ladder != nil else { return }
        if reached != maximum.value { context.report(.indicatorMaxima(criterion, reached: reached, declared: maximum)) }
    }

    /// The criteria's maxima must total the methodology's, where criteria are added.
    static func checkTotal(of methodology: Methodology, in context: DecodingContext) {
        let unread = methodology.unread
        guard methodology.total.combination == .sum, !methodology.total.isBroken, !methodology.total.isNone,
            !unread.maximum, !unread.criteria,
            methodology.criteria.allSatisfy({ $0.hasKnownMaximum && ($0.maximum != nil || !$0.isScored) })
        else { return }
        if methodology.total.parts == .groups { return checkGroups(of: methodology, in: context) }
        let sum = methodology.criteria.compactMap(\.maximum?.value).reduce(.zero, +)
        // A criterion whose own maximum is told to be wrong may be all that is wrong.
        let reached = methodology.criteria.compactMap { $0.reachedMaximum ?? $0.maximum?.value }.reduce(.zero, +)
        let declared = methodology.maximum.value
        if sum != declared, reached != declared || reached == sum {
            context.report(.criteriaMaxima(methodology, sum: sum))
        }
    }
}

extension MaximumSum {
    /// The groups' maxima must total the methodology's, where groups are added.
    private static func checkGroups(of methodology: Methodology, in context: DecodingContext) {
        guard !methodology.unread.groups, !methodology.groups.isEmpty else { return }
        let maxima = methodology.groups.map { (id: $0.id.value, maximum: methodology.maximum(of: $0) ?? .zero) }
        let sum = maxima.map(\.maximum).reduce(.zero, +)
        guard sum != methodology.maximum.value else { return }
        let parts = maxima.map { "\($0.id) \($0.maximum.shownAsDecimal)" }
        context.report(
            Diagnostic(
                .S1, "S1.group_maxima",
                [
                    "sum": sum.shownAsDecimal, "declared": methodology.maximum.value.shownAsDecimal,
                    "parts": parts,
                ], severity: methodology.isComplete ? .error : .warning, at: methodology.maximum.span))
    }
}

extension Criterion {
    /// What the indicators' greatest scores combine to; nil where there are none, or some could not be read.
    fileprivate var reachedMaximum: Rational? {
        isBroken || !hasSoundCaps ? nil : reachableMaximum
    }

    /// An indicator whose maximum is another than the first one's, where all must have one.
    fileprivate var indicatorOfOtherMaximum: Indicator? {
        guard combination.needsEqualMaxima, let first = indicators.first else { return nil }
        return indicators.first { $0.maximum != first.maximum }
    }
}

extension Diagnostic {
    fileprivate static func unequalMaxima(_ criterion: Criterion, _ other: Indicator) -> Diagnostic {
        let first = criterion.indicators.first ?? other
        return Diagnostic(
            .S1, "S1.unequal_maxima",
            [
                "indicator": other.id, "maximum": other.maximum.shownAsDecimal, "first": first.id,
                "other": first.maximum.shownAsDecimal, "combination": criterion.combination.rawValue,
            ], at: other.origin.firstKey, notes: [Note("S1.unequal_maxima.first", at: first.origin.firstKey)])
    }

    fileprivate static func indicatorMaxima(
        _ criterion: Criterion, reached: Rational, declared: Located<Rational>
    ) -> Diagnostic {
        if criterion.combining.ladder != nil {
            return Diagnostic(
                .S1, "S1.ladder_maximum",
                ["reached": reached.shownAsDecimal, "declared": declared.value.shownAsDecimal], at: declared.span)
        }
        let parts = criterion.indicators.map { "\($0.id) \($0.maximum.shownAsDecimal)" }
        let caps = criterion.caps.map {
            Phrase("S1.indicator_maxima.cap", ["id": $0.id.value, "limit": $0.limit.value.shownAsDecimal])
        }
        let help = Phrase(
            "S1.indicator_maxima.write",
            [
                "reached": reached.shownAsDecimal,
                "parts": Phrase.Content.list(parts.map(\.content) + caps.map(\.content), .separated),
            ])
        guard criterion.indicators.count > 1 else {
            return Diagnostic(
                .S1, "S1.indicator_maxima",
                ["reached": reached.shownAsDecimal, "declared": declared.value.shownAsDecimal], at: declared.span,
                help: help)
        }
        return Diagnostic(
            .S1, "S1.combined_maxima",
            [
                "reached": reached.shownAsDecimal, "combination": criterion.combination.rawValue,
                "declared": declared.value.shownAsDecimal,
            ], at: declared.span, help: help)
    }

    fileprivate static func criteriaMaxima(_ methodology: Methodology, sum: Rational) -> Diagnostic {
        let declared = methodology.maximum
        let open = methodology.criteria.filter { $0.maximum == nil }.map(\.id.value)
        let rest = declared.value - sum
        let parts = methodology.criteria.compactMap { criterion in
            criterion.maximum.map { "\(criterion.id.value) \($0.value.shownAsDecimal)" }
        }
        return Diagnostic(
            .S1, "S1.criteria_maxima", ["sum": sum.shownAsDecimal, "declared": declared.value.shownAsDecimal],
            severity: methodology.isComplete ? .error : .warning, at: declared.span,
            help: open.isEmpty || rest < .zero
                ? Phrase("S1.criteria_maxima.write", ["sum": sum.shownAsDecimal, "parts": parts])
                : Phrase("S1.criteria_maxima.not_at_hand", ["rest": rest.shownAsDecimal, "criteria": open]))
    }
}

extension Rational {
    /// The number as an author writes it, in decimals rather than as a fraction.
    package var shownAsDecimal: String { text(decimals: 6).trimmingZeros }

    /// The value as a percentage in digits: 3/5 is `60%`.
    var asPercentage: String { (self * 100).shownAsDecimal + "%" }
}

extension DiagnosticPage {
    package static let s1 = DiagnosticPage(
        .S1, [.error, .warning], in: .criterion,
        wrong: """
            maximum: 4
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 3}
            """,
        right: """
            maximum: 4
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 4}
            """, related: [.S2, .S3])
}
