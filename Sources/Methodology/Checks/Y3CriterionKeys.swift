internal import Diagnostics

// Y3 and Y2: keys of criteria, indicators and bands that are missing or do not go together.

extension Diagnostic {
    static func criterionWithoutMeasure(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y3, "the criterion does not say what is measured", at: span,
            help: "add `indicators:`, or `measure:` and `bands:`; a row whose text is not at hand is "
                + "`status: untranscribed`")
    }

    static func untranscribedWithRules(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .Y3, "an untranscribed criterion is never scored, but has `\(key.value)`", at: key.span,
            help: "remove `\(key.value)`, or write the status that the rule has",
            why: "a row whose text is not at hand has no rule")
    }

    static func untranscribedIndicator(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T3, "an indicator cannot be untranscribed; only a whole criterion can", at: span,
            help: "write `transcribed`, `inferred` or `illustrative`")
    }

    static func bandsOnFinding(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .Y3, "`\(key.value)` and `finding` exclude each other", at: key.span,
            help: "remove `\(key.value)`: the scores stand on the choices")
    }

    static func toOnContinuousMeasure(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .Y2, "`to` goes with whole numbers only", at: key.span,
            help: "remove `to`; `from` of the next band says where this one ends")
    }
}
