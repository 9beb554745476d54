internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// The six comparisons with numbers, by the key that writes them.
enum NumberComparisonTable {
    static let atLeast = Key("at_least", BandBound.shape, "The value or more")
    static let moreThan = Key("more_than", BandBound.shape, "More than the value")
    static let atMost = Key("at_most", BandBound.shape, "The value or less")
    static let lessThan = Key("less_than", BandBound.shape, "Less than the value")
    static let equals = Key("equals", BandBound.shape, "Exactly the value")
    static let between = Key("between", BandBound.shape.list(minimum: 2), "Both values and what lies between them")

    static let keys: [any RecordKey] = [atLeast, moreThan, atMost, lessThan, equals, between]
    static let names = keys.map(\.name)

    /// The comparison behind a key; nil where its value does not fit the scale, which is reported.
    static func read(
        _ name: String, _ value: YAMLNode, on scale: ComparedScale, in context: DecodingContext
    ) -> NumberComparison? {
        if name == between.name { return readBetween(value, on: scale, in: context) }
        guard let bound = scale.bound(value, in: context) else { return nil }
        let relation: NumberComparison.Relation =
            switch name {
            case atLeast.name: .atLeast(bound.number)
            case moreThan.name: .moreThan(bound.number)
            case atMost.name: .atMost(bound.number)
            case lessThan.name: .lessThan(bound.number)
            default: .equals(bound.number)
            }
        return NumberComparison(relation, unit: bound.unit)
    }

    private static func readBetween(
        _ value: YAMLNode, on scale: ComparedScale, in context: DecodingContext
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
        return NumberComparison(.between(low.number, high.number), unit: low.unit ?? high.unit)
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
