internal import Documents

/// Reads the caps of a criterion.
struct CapReader {
    /// The criterion's, which is that of a cap without one.
    let status: RuleStatus
    let context: DecodingContext

    /// The caps that could be read, and whether these are all.
    func caps(of record: RecordReader) -> (read: [Cap], areAllRead: Bool) {
        guard record.has(CriterionTable.caps) else { return ([], true) }
        guard let nodes = record(CriterionTable.caps) else { return ([], false) }
        let caps = nodes.compactMap(read)
        context.reportDuplicates(caps.map(\.id), of: Phrase("two_of.caps"))
        return (caps, caps.count == nodes.count)
    }

    private func read(_ node: YAMLNode) -> Cap? {
        context.within("cap", node) {
            guard let record = RecordReader(node, table: CapTable.table, in: context) else { return nil }
            let usesBefore = context.numbers.used.count
            let rule = RuleOrigin(record, otherwise: status)
            let id = record(CapTable.id)
            let title = record(CapTable.title)
            let readings = record(RuleKeys.reading) ?? []
            let indicators = record(CapTable.of)
            let limit = record(CapTable.at)
            guard let id, let indicators, !indicators.isEmpty, let limit else { return nil }
            return Cap(
                id: id, title: title, indicators: indicators, limit: limit, status: rule.status,
                citations: rule.citations, readings: readings,
                valueIDs: Array(context.numbers.used[usesBefore...]), span: record.node.span, origin: rule)
        }
    }
}
