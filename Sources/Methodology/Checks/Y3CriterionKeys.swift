internal import Diagnostics

// Y3 and Y2: keys of criteria, indicators and bands that are missing or do not go together.

extension Diagnostic {
    static func criterionWithoutMeasure(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.Y3, "Y3.criterion_without_measure", at: span)
    }

    static func untranscribedWithRules(_ key: Located<String>) -> Diagnostic {
        Diagnostic(.Y3, "Y3.untranscribed_with_rules", ["key": key.value], at: key.span)
    }

    static func untranscribedIndicator(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.T3, "T3.untranscribed_indicator", at: span)
    }

    static func bandsOnFinding(_ key: Located<String>) -> Diagnostic {
        Diagnostic(.Y3, "Y3.bands_on_finding", ["key": key.value], at: key.span)
    }

    static func toOnContinuousMeasure(_ key: Located<String>) -> Diagnostic {
        Diagnostic(.Y2, "Y2.to_on_continuous_measure", at: key.span)
    }
}
