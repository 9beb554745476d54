internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Reads the numbers of expectations: as authors write measured values and scores, and as fractions.
struct ExpectedNumber {
    let context: DecodingContext

    /// A score, or a sum of scores; a word that says why there is none gives `.some(nil)`.
    func score(_ node: YAMLNode, orWord word: String) -> Rational?? {
        node.text == word ? .some(nil) : score(node).map { .some($0) }
    }

    /// A score.
    func score(_ node: YAMLNode) -> Rational? { fraction(node) ?? Shape<Rational>.number.read(node, in: context) }

    /// A measured value on a scale.
    func value(_ node: YAMLNode, on scale: MeasureScale, orWord word: String) -> Rational?? {
        node.text == word ? .some(nil) : value(node, on: scale).map { .some($0) }
    }

    /// A measured value on a scale.
    func value(_ node: YAMLNode, on scale: MeasureScale) -> Rational? {
        fraction(node) ?? MeasuredValue.read(node, on: scale, in: context)?.value
    }

    /// The least and the greatest of several values, or one value for both.
    func range(_ node: YAMLNode, on scale: MeasureScale?) -> Interval?? {
        guard node.kind == .sequence else {
            guard let value = read(node, on: scale) else { return nil }
            return .some(value.map { Interval($0) })
        }
        let ends = node.elements
        guard ends.count == 2 else {
            context.report(Diagnostic(.T4, "T4.range_expected", at: node.span.beginning))
            return nil
        }
        guard let low = read(ends[0], on: scale) ?? nil else { return nil }
        if ends[1].text == ExpectedWord.noLimit { return .some(Interval(low: low, high: nil)) }
        guard let high = read(ends[1], on: scale) ?? nil else { return nil }
        guard low <= high else {
            context.report(Diagnostic(.T5, "T5.falling_range", at: ends[1].span))
            return nil
        }
        return .some(Interval(low: low, high: high))
    }

    private func read(_ node: YAMLNode, on scale: MeasureScale?) -> Rational?? {
        let word = ExpectedWord.notAssessed
        return scale.map { value(node, on: $0, orWord: word) } ?? score(node, orWord: word)
    }

    /// `2/3`, for what has no end as a decimal.
    private func fraction(_ node: YAMLNode) -> Rational? {
        guard node.kind == .scalar, node.text.holds("/") else { return nil }
        return Rational(exactly: node.text).flatMap { $0 < .zero ? nil : $0 }
    }
}
