internal import Diagnostics

// Y3 and its neighbours: keys of a measure that are missing or do not go together.

extension Diagnostic {
    static func measureWithoutKind(at span: SourceSpan, kinds: [String]) -> Diagnostic {
        let list = kinds.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(.Y3, "the measure does not say what is measured", at: span, help: "add one of \(list)")
    }

    static func keyOfOtherMeasure(_ key: Located<String>, kind: String, allowed: [String]) -> Diagnostic {
        let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .Y2, "`\(key.value)` does not go with `\(kind)`", at: key.span,
            help: allowed.isEmpty ? "remove it" : "remove it; `\(kind)` goes with \(list)")
    }

    static func measureInsideMeasure(_ kind: Located<String>) -> Diagnostic {
        let names = Statistics.all.map { "a `\($0.name)`" }
        return Diagnostic(
            .T4, "`\(kind.value)` cannot stand here", at: kind.span,
            help:
                "a part of another measure is \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])")
    }

    static func comparisonIsMissing(of owner: String, at span: SourceSpan) -> Diagnostic {
        let names = NumberComparisonTable.names.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .Y3, "the \(owner) does not say when it is met", at: span, help: "add one of \(names)")
    }

    static func servedNeedsParties(_ key: Located<String>, field: Field) -> Diagnostic {
        Diagnostic(
            .Y2, "`\(key.value)` goes with fields that hold Parties, `\(field.name)` is \(field.type.words)",
            at: key.span, help: "remove `\(key.value)`")
    }

    static func ratioOfUnits(_ of: MeasureScale, _ over: MeasureScale, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .U1, "the ratio divides \(of.words) by \(over.words)", at: span, label: "this side",
            help: "measure both sides in the same unit")
    }

    static func malformedUnit(_ unit: Located<String>) -> Diagnostic {
        Diagnostic(
            .T1, "`\(unit.value)` is not a unit", at: unit.span,
            help: "write a letter, then letters, digits, /, ², ³, - or _, such as `t`")
    }
}

extension MeasureScale {
    /// The scale in messages.
    var words: String {
        switch self {
        case .wholeNumber: "whole numbers"
        case .amount(let unit): unit.map { "amounts in \($0)" } ?? "numbers"
        case .share: "shares"
        case .judgement: "judgements"
        }
    }
}
