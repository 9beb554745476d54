internal import Documents

/// Reads the groups of criteria.
struct GroupReader {
    let ratings: RatingReader
    let context: DecodingContext

    /// The groups that could be read, and whether these are all.
    func groups(of record: RecordReader) -> (read: [CriterionGroup], areAllRead: Bool) {
        let nodes = record(MethodologyTable.groups) ?? []
        let groups = nodes.compactMap(group)
        context.reportDuplicates(groups.map(\.id), of: Phrase("two_of.groups"))
        return (groups, groups.count == nodes.count && (!nodes.isEmpty || !record.has(MethodologyTable.groups)))
    }

    private func group(_ node: YAMLNode) -> CriterionGroup? {
        context.within("group", node) {
            guard let record = RecordReader(node, table: GroupTable.table, in: context) else { return nil }
            let id = record(GroupTable.id)
            let title = record(GroupTable.title)
            let explanation = record(GroupTable.explanation)
            let criteria = record(GroupTable.criteria)
            let usesBefore = context.numbers.used.count
            let way = record(GroupTable.combine)
            let weights = Weights(GroupTable.weights, of: record)
            let valueIDs = Array(context.numbers.used[usesBefore...])
            let rating = record(GroupTable.rating).flatMap { ratings.rating($0) }
            guard let id, let criteria, !criteria.isEmpty else { return nil }
            return CriterionGroup(
                id: id, title: title ?? LocalizedText(id.value), explanation: explanation, criteria: criteria,
                combining: Combining(
                    way: way ?? .sum, plus: nil, weights: weights, ladder: nil, rounding: nil, notMonotone: nil),
                rating: rating, valueIDs: valueIDs, span: record.firstKeySpan,
                isBroken: weights.isBroken || (way != nil) != record.has(GroupTable.combine))
        }
    }
}
