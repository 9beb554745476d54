internal import Documents

/// Reads the scales of a methodology.
struct ScaleReader {
    let provenance: Provenance
    let context: DecodingContext

    func scales(of record: RecordReader) -> WrittenScales {
        let entries = record(MethodologyTable.scales)
        let read = (entries ?? []).compactMap { entry in
            context.diagnostics.within("scale \(entry.id.value)") { scale(entry) }
        }
        return WrittenScales(
            read: read, ids: (entries ?? []).map(\.id.value),
            areAllKnown: entries != nil || !record.has(MethodologyTable.scales))
    }

    private func scale(_ entry: Entry<YAMLNode?>) -> Scale? {
        guard let node = entry.value, let record = RecordReader(node, table: ScaleTable.table, in: context) else {
            return nil
        }
        let usesBefore = context.numbers.used.count
        let rule = RuleOrigin(record, otherwise: provenance.status)
        let title = record(ScaleTable.title)
        let readings = record(RuleKeys.reading) ?? []
        guard let nodes = record(ScaleTable.choices),
            let choices = ChoiceReader(context: context).choices(nodes)
        else { return nil }
        return Scale(
            id: entry.id, title: title, choices: choices, status: rule.status, citations: rule.citations,
            readings: readings, valueIDs: Array(context.numbers.used[usesBefore...]), origin: rule)
    }
}

/// The scales of a methodology: those that could be read, and what is known of the others.
struct WrittenScales {
    let read: [Scale]
    /// The ids of all scales that are written, readable or not.
    let ids: [String]
    /// False where the section cannot be read at all, so that nobody knows which ids it has.
    let areAllKnown: Bool
}
