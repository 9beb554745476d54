internal import Documents

/// How the total is read.
extension RulesReader {
    /// The total; a broken one stands in for what cannot be read.
    func total(of record: RecordReader) -> Total {
        context.diagnostics.within("total") {
            let total = record(MethodologyTable.total).flatMap {
                RecordReader($0, table: TotalTable.table, in: context)
            }
            guard let total else {
                return Total(
                    combination: .sum, parts: .criteria, weights: .none, valueIDs: [], span: record.firstKeySpan,
                    isBroken: true)
            }
            let usesBefore = context.numbers.used.count
            let combination = total(TotalTable.combine)
            let parts = total(TotalTable.of)
            let weights = Weights(TotalTable.weights, of: total)
            return Total(
                combination: combination ?? .sum, parts: parts ?? .criteria, weights: weights,
                valueIDs: Array(context.numbers.used[usesBefore...]), span: total.firstKeySpan,
                isBroken: combination == nil || weights.isBroken || (parts != nil) != total.has(TotalTable.of))
        }
    }
}
