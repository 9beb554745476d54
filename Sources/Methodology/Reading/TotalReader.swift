internal import Documents

/// How the total and its rating are read.
extension RulesReader {
    /// The total; a broken one stands in for what cannot be read.
    func total(of record: RecordReader) -> Total {
        context.diagnostics.within("total") {
            let total = record(MethodologyTable.total).flatMap {
                RecordReader($0, table: TotalTable.table, in: context)
            }
            guard let total else {
                return Total(
                    combination: .sum, weights: .none, valueIDs: [], span: record.firstKeySpan, isBroken: true)
            }
            let usesBefore = context.numbers.used.count
            let combination = total(TotalTable.combine)
            let weights = Weights(TotalTable.weights, of: total)
            return Total(
                combination: combination ?? .sum, weights: weights,
                valueIDs: Array(context.numbers.used[usesBefore...]), span: total.firstKeySpan,
                isBroken: combination == nil || weights.isBroken)
        }
    }

    /// The scale of classes; nil where it cannot be read.
    func rating(_ node: YAMLNode) -> Rating? {
        context.diagnostics.within("rating") {
            guard let record = RecordReader(node, table: RatingTable.table, in: context) else { return nil }
            let rule = RuleOrigin(record, cite: RatingTable.cite, otherwise: provenance.status)
            let nodes = record(RatingTable.classes) ?? []
            guard let basis = record(RatingTable.of) else { return nil }
            let classes = nodes.compactMap { ratingClass($0, of: basis) }
            context.reportDuplicates(classes.map(\.id), of: Phrase("two_of.rating_classes"))
            return Rating(
                status: rule.status, basis: basis, citations: rule.citations, classes: classes, origin: rule,
                isBroken: classes.count != nodes.count)
        }
    }

    private func ratingClass(_ node: YAMLNode, of basis: Rating.Basis) -> RatingClass? {
        context.within("class", node) {
            guard let record = RecordReader(node, table: RatingTable.classTable, in: context) else { return nil }
            let id = record(RatingTable.id)
            let title = record(RatingTable.title)
            let from = record(RatingTable.from).flatMap { bound in
                basis == .total
                    ? ScaledNumber.plain(bound.node, in: context) : ScaledNumber.share(bound.node, in: context)
            }
            guard let id, let from else { return nil }
            return RatingClass(id: id, title: title ?? LocalizedText(id.value), from: from)
        }
    }
}
