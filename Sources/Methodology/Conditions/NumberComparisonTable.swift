internal import Documents
internal import ExactNumbers

/// The six comparisons with numbers, by the key that writes them.
enum NumberComparisonTable {
    static let keys = ComparisonKey.ofNumbers.map { key -> any RecordKey in
        key.takesTwo
            ? Key(key.rawValue, BandBound.shape.list(minimum: 2), key.summary)
            : Key(key.rawValue, BandBound.shape, key.summary)
    }
    static let names = keys.map(\.name)

    /// The comparison behind a key; nil where it compares no numbers, or its value does not fit the scale, which is
    /// reported.
    static func read(
        _ name: String, _ value: YAMLNode, on scale: ComparedScale, in context: DecodingContext
    ) -> NumberComparison? {
        switch ComparisonKey(rawValue: name)?.asking {
        case .bound(let relation):
            scale.bound(value, in: context).map { NumberComparison(relation($0.number), unit: $0.unit) }
        case .ends(let relation): readEnds(value, of: relation, on: scale, in: context)
        default: nil
        }
    }

    private static func readEnds(
        _ value: YAMLNode, of relation: (Rational, Rational) -> NumberComparison.Relation, on scale: ComparedScale,
        in context: DecodingContext
    ) -> NumberComparison? {
        guard value.kind == .sequence, value.elements.count == 2 else {
            context.report(Diagnostic(.T4, "T4.between_needs_two", at: value.span.beginning))
            return nil
        }
        let bounds = value.elements.map { scale.bound($0, in: context) }
        guard let low = bounds[0], let high = bounds[1] else { return nil }
        guard low.number <= high.number else {
            context.report(Diagnostic(.T5, "T5.between_descends", at: value.elements[1].span))
            return nil
        }
        if let unit = low.unit, let other = high.unit, other != unit {
            context.report(.otherUnit(other, than: unit, at: value.elements[1].span))
            return nil
        }
        return NumberComparison(relation(low.number, high.number), unit: low.unit ?? high.unit)
    }
}

/// What the numbers of a comparison must look like.
enum ComparedScale {
    case scale(MeasureScale)
    /// An amount in whatever unit the author writes, or in none.
    case anyAmount

    func bound(_ node: YAMLNode, in context: DecodingContext) -> (number: Rational, unit: String?)? {
        switch self {
        case .scale(let scale):
            BandBound(node: node).value(on: scale, in: context).map { ($0.value, nil) }
        case .anyAmount: ScaledNumber.comparable(node, in: context)?.value
        }
    }
}
