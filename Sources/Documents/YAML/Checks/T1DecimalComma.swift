internal import Scalars

// T1: a decimal comma inside braces, where it ends the value: `{from: 2, score: 4,5}`.

/// A number with a comma in it, which YAML reads as a number and a key without a value.
struct DecimalComma {
    let whole: YAMLNode
    let rest: YAMLNode

    /// Nil where the two entries are not one number.
    init?(before entry: YAMLEntry, after previous: YAMLEntry) {
        let digits = previous.value.text
        guard entry.value.isEmptyScalar, previous.value.kind == .scalar, !digits.isEmpty else { return nil }
        let isNumber = digits.utf8.allSatisfy(\.isDigit) && entry.key.text.utf8.first.map(\.isDigit) == true
        guard isNumber, entry.key.span.startOffset == previous.value.span.endOffset + 1 else { return nil }
        whole = previous.value
        rest = entry.key
    }
}

extension Diagnostic {
    static func decimalComma(_ comma: DecimalComma) -> Diagnostic {
        let span = SourceSpan(
            in: comma.whole.span.source, from: comma.whole.span.startOffset, to: comma.rest.span.endOffset)
        return Diagnostic(.T1, "T1.decimal_comma", ["whole": comma.whole.text, "rest": comma.rest.text], at: span)
    }
}
