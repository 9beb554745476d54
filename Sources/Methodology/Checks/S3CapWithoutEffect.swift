internal import Diagnostics
internal import Documents
internal import ExactNumbers

// S3: a cap without effect. N1 and T5: caps over indicators that are not there, or that stand in another cap.

enum CapCheck {
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard criterion.areIndicatorsRead else { return }
        let known = criterion.indicators.compactMap(criterion.ownID)
        // Caps beside a measure that stands on the criterion itself were told.
        guard !known.isEmpty || criterion.indicators.isEmpty else { return }
        var first: [String: SourceSpan] = [:]
        for cap in criterion.caps {
            context.diagnostics.within("cap \(cap.id.value)") {
                for indicator in cap.indicators {
                    if !known.contains(indicator.value) {
                        let place = "criterion \(criterion.id.value)"
                        context.diagnostics.reportUnknownID(indicator, of: "indicator", in: place, known: known)
                    } else if let span = first[indicator.value] {
                        context.report(.cappedTwice(indicator, first: span))
                    }
                }
                for indicator in cap.indicators where first[indicator.value] == nil {
                    first[indicator.value] = indicator.span
                }
                if !criterion.isBroken, cap.indicators.allSatisfy({ known.contains($0.value) }) {
                    checkEffect(of: cap, reaching: criterion.maximum(under: cap), in: context)
                }
            }
        }
    }

    private static func checkEffect(of cap: Cap, reaching maximum: Rational, in context: DecodingContext) {
        if maximum <= cap.limit.value { context.report(.capWithoutEffect(cap, maximum: maximum)) }
    }
}

extension Criterion {
    /// Whether each cap is over indicators that are there and stand in no other.
    var hasSoundCaps: Bool {
        let known = Set(indicators.compactMap(ownID))
        let capped = caps.flatMap(\.indicators).map(\.value)
        return Set(capped).count == capped.count && known.isSuperset(of: capped)
    }
}

enum GateCapCheck {
    /// A gate that would lower a result to what it cannot exceed anyway.
    static func check(_ gate: Gate, of methodology: Methodology, in context: DecodingContext) {
        switch gate.consequence {
        case .cap(let id, let limit):
            let criterion = methodology.criteria.first { $0.id.value == id.value }
            if let maximum = criterion?.maximum?.value, maximum <= limit.value {
                context.report(
                    .gateWithoutEffect(at: limit.span, "criterion \(id.value) scores \(maximum.shownAsDecimal) at most")
                )
            }
        case .capTotal(let limit):
            let maximum = methodology.maximum.value
            if !methodology.unread.maximum, maximum <= limit.value {
                context.report(.gateWithoutEffect(at: limit.span, "the maximum is \(maximum.shownAsDecimal)"))
            }
        case .ratingAtMost(let id):
            if let classes = methodology.rating?.classes, classes.count > 0, classes.last?.id.value == id.value {
                context.report(.gateWithoutEffect(at: id.span, "`\(id.value)` is the highest class"))
            }
        case .notAssessed, .needsReview: break
        }
    }
}

extension Diagnostic {
    fileprivate static func capWithoutEffect(_ cap: Cap, maximum: Rational) -> Diagnostic {
        Diagnostic(
            .S3, "the cap has no effect: its indicators reach \(maximum.shownAsDecimal) together", severity: .warning,
            at: cap.limit.span, help: "write a number below \(maximum.shownAsDecimal), or remove the cap")
    }

    fileprivate static func gateWithoutEffect(at span: SourceSpan, _ reason: String) -> Diagnostic {
        Diagnostic(
            .S3, "the gate lowers nothing where it trips: \(reason)", severity: .warning, at: span,
            help: "lower it, or write `otherwise: needs_review`")
    }
}
