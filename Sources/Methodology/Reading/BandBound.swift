internal import Documents
internal import ExactNumbers

/// A bound of a band as it is written; what it must look like depends on the measure.
struct BandBound: Sendable {
    let node: YAMLNode

    static let shape = Shape<BandBound>(
        words: Phrase("values.value_of_measure"),
        schema: { _ in written.orNamed },
        decode: { node, context in
            node.scalarText(as: Phrase("values.value_of_measure"), in: context).map { _ in BandBound(node: node) }
        })

    /// The JSON Schema of a number with its unit or percent sign, where it has one.
    static let written: JSONValue = [
        "anyOf": [
            ["type": "number", "minimum": 0],
            ["type": "string", "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?(%| [^ ]+)?$"],
        ]
    ]

    /// The bound as a value on a scale; nil where it does not fit, which is reported.
    func value(on scale: MeasureScale, in context: DecodingContext) -> Located<Rational>? {
        let number: Located<Rational>? =
            switch scale {
            case .wholeNumber: ScaledNumber.whole(node, in: context)
            case .amount(let unit?): ScaledNumber.amount(node, unit: unit, in: context)
            case .amount(nil): ScaledNumber.plain(node, in: context)
            case .share: ScaledNumber.share(node, in: context)
            case .judgement: nil
            }
        return number
    }
}
