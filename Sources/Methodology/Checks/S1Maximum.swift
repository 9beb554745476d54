internal import Diagnostics
internal import Documents
public import ExactNumbers

// S1: maxima that do not add up.

enum MaximumSum {
    /// The indicators' maxima must combine to the criterion's.
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard let maximum = criterion.maximum, !criterion.indicators.isEmpty else { return }
        let reached = criterion.combination.combine(criterion.indicators.map(\.maximum)) ?? .zero
        if reached != maximum.value { context.report(.indicatorMaxima(criterion, reached: reached, declared: maximum)) }
    }

    /// The criteria's maxima must total the methodology's, where criteria are added.
    static func checkTotal(of methodology: Methodology, in context: DecodingContext) {
        guard methodology.total.combination == .sum, !methodology.criteria.contains(where: \.isBroken) else { return }
        let sum = methodology.criteria.compactMap(\.maximum?.value).reduce(.zero, +)
        if sum != methodology.maximum.value { context.report(.criteriaMaxima(methodology, sum: sum)) }
    }
}

extension Combination {
    /// The combination of several numbers; nil of none.
    public func combine(_ values: [Rational]) -> Rational? {
        guard let first = values.first else { return nil }
        return values.dropFirst().reduce(first) { combined, value in
            switch self {
            case .sum: combined + value
            case .lowest: min(combined, value)
            case .highest: max(combined, value)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func indicatorMaxima(
        _ criterion: Criterion, reached: Rational, declared: Located<Rational>
    ) -> Diagnostic {
        let parts = criterion.indicators.map { "\($0.id) \($0.maximum)" }.joined(separator: ", ")
        return Diagnostic(
            .S1, "the indicators reach \(reached) by `\(criterion.combination.rawValue)`, not \(declared.value)",
            at: declared.span, help: "write `maximum: \(reached)`, or correct the scores (\(parts))")
    }

    fileprivate static func criteriaMaxima(_ methodology: Methodology, sum: Rational) -> Diagnostic {
        let declared = methodology.maximum
        let open = methodology.criteria.filter { $0.maximum == nil }.map(\.id.value)
        let rest = declared.value - sum
        let explained =
            open.isEmpty || rest < .zero
            ? "check the criteria's maxima against the source"
            : "the other \(rest) belong to rows whose maximum is not at hand (\(open.joined(separator: ", ")))"
        return Diagnostic(
            .S1, "the criteria's maxima total \(sum), not \(declared.value)",
            severity: methodology.isComplete ? .error : .warning, at: declared.span, help: explained)
    }
}
