package import Documents
internal import ExactNumbers

// S3: a cap without effect. N1 and T5: caps over indicators that are not there, or that stand in another cap.

enum CapCheck {
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard criterion.areIndicatorsRead else { return }
        let known = criterion.indicators.compactMap(criterion.ownID)
        let names = Set(known)
        // Caps beside a measure that stands on the criterion itself were told.
        guard !known.isEmpty || criterion.indicators.isEmpty else { return }
        var first: [String: SourceSpan] = [:]
        for (cap, maximum) in zip(criterion.caps, criterion.maximaUnderCaps) {
            context.diagnostics.within("cap \(cap.id.value)") {
                for indicator in cap.indicators {
                    if !names.contains(indicator.value) {
                        let place = Phrase("in_places.criterion", ["id": criterion.id.value])
                        context.diagnostics.reportUnknownID(
                            indicator, of: Phrase("things.indicator"), in: place, known: known)
                    } else if let span = first[indicator.value] {
                        context.report(.cappedTwice(indicator, first: span))
                    }
                }
                for indicator in cap.indicators where first[indicator.value] == nil {
                    first[indicator.value] = indicator.span
                }
                if !criterion.isBroken, cap.indicators.allSatisfy({ names.contains($0.value) }) {
                    checkEffect(of: cap, reaching: maximum, in: context)
                }
            }
        }
    }

    private static func checkEffect(of cap: Cap, reaching maximum: Rational, in context: DecodingContext) {
        if maximum <= cap.limit.value {
            context.report(
                Diagnostic(
                    .S3, "S3.cap_without_effect", ["maximum": maximum.shownAsDecimal], severity: .warning,
                    at: cap.limit.span))
        }
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
        for consequence in gate.consequences { check(consequence, of: methodology, in: context) }
    }

    private static func check(
        _ consequence: GateConsequence, of methodology: Methodology, in context: DecodingContext
    ) {
        switch consequence {
        case .cap(let id, let limit):
            let criterion = methodology.criterion(id.value)
            if let maximum = criterion?.maximum?.value, maximum <= limit.value {
                let reason = Phrase(
                    "S3.gate_without_effect.criterion", ["id": id.value, "maximum": maximum.shownAsDecimal])
                context.report(.gateWithoutEffect(at: limit.span, reason))
            }
        case .capTotal(let limit):
            let maximum = methodology.maximum.value
            if !methodology.unread.maximum, !methodology.total.isNone, maximum <= limit.value {
                let reason = Phrase("S3.gate_without_effect.total", ["maximum": maximum.shownAsDecimal])
                context.report(.gateWithoutEffect(at: limit.span, reason))
            }
        case .ratingAtMost(let id):
            if let classes = methodology.rating?.classes, classes.count > 0, classes.last?.id.value == id.value {
                let reason = Phrase("S3.gate_without_effect.rating", ["class": id.value])
                context.report(.gateWithoutEffect(at: id.span, reason))
            }
        case .notAssessed, .needsReview: break
        }
    }
}

extension Diagnostic {
    fileprivate static func gateWithoutEffect(at span: SourceSpan, _ reason: Phrase) -> Diagnostic {
        Diagnostic(.S3, "S3.gate_without_effect", ["reason": reason], severity: .warning, at: span)
    }
}

extension DiagnosticPage {
    package static let s3 = DiagnosticPage(
        .S3, [.warning], in: .methodology,
        wrong: """
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                caps: [{id: both, of: [workshops, studies], at: 4, status: illustrative}]
                indicators:
                  - id: workshops
                    measure: {count: completed, where: {kind: workshop}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                  - id: studies
                    measure: {count: completed, where: {kind: study}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
            """,
        right: """
            maximum: 3
            criteria:
              - id: a
                maximum: 3
                status: illustrative
                caps: [{id: both, of: [workshops, studies], at: 3, status: illustrative}]
                indicators:
                  - id: workshops
                    measure: {count: completed, where: {kind: workshop}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                  - id: studies
                    measure: {count: completed, where: {kind: study}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
            """, related: [.S1])
}
