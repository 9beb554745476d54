internal import Documents

/// How the total is read.
extension RulesReader {
    /// The total; a broken one stands in for what cannot be read.
    func total(of record: RecordReader) -> Total {
        context.diagnostics.within("total") {
            let node = record(MethodologyTable.total)
            if let node, node.kind == .scalar { return .none(at: node.span) }
            guard let node, let total = RecordReader(node, table: TotalTable.table, in: context) else {
                return .broken(at: record.firstKeySpan)
            }
            let usesBefore = context.numbers.used.count
            let combination = total(TotalTable.combine)
            let parts = total(TotalTable.of)
            let weights = Weights(TotalTable.weights, of: total)
            let (rounding, isRoundingRead) = RoundingReader(context: context).rounding(of: total, rule: nil)
            return Total(
                isNone: false, combination: combination ?? .sum, parts: parts ?? .criteria, weights: weights,
                rounding: rounding, valueIDs: Array(context.numbers.used[usesBefore...]), span: total.firstKeySpan,
                isBroken: combination == nil || weights.isBroken || !isRoundingRead
                    || (parts != nil) != total.has(TotalTable.of))
        }
    }
}

extension Total {
    /// The word for a methodology without a total.
    static let noneWord = "none"

    /// No total, which is said at a place.
    fileprivate static func none(at span: SourceSpan) -> Total { Total(isNone: true, span: span, isBroken: false) }

    /// What stands in for a total that cannot be read.
    fileprivate static func broken(at span: SourceSpan) -> Total { Total(isNone: false, span: span, isBroken: true) }

    private init(isNone: Bool, span: SourceSpan, isBroken: Bool) {
        self.init(
            isNone: isNone, combination: .sum, parts: .criteria, weights: .none, rounding: nil, valueIDs: [],
            span: span, isBroken: isBroken)
    }
}

extension Shape where Value == YAMLNode {
    /// How criteria become the total, or the word for none.
    static let totalOrNone = Shape<YAMLNode>(
        words: Phrase("values.total"),
        schema: { ["anyOf": [["enum": [.string(Total.noneWord)]], $0.reference(to: TotalTable.table)]] },
        tables: { [TotalTable.table] }, form: { .record(TotalTable.table) },
        decode: { node, context in
            if node.kind == .mapping || (node.kind == .scalar && node.text == Total.noneWord) { return node }
            context.report(.wrongKind(of: node, expected: Phrase("values.total"), help: Phrase("T4.wrong_kind.total")))
            return nil
        })
}
