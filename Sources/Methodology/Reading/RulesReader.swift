internal import Documents
internal import ExactNumbers

/// Reads the rules of a methodology for the days of one stretch between two changes of any dated value.
struct RulesReader {
    let catalogue: FieldCatalogue
    let stretch: Stretch
    let values: WrittenValues
    let windows: WrittenWindows
    let provenance: Provenance
    let context: DecodingContext

    /// The methodology as far as it can be read: what cannot is reported, and something stands in for it so that the
    /// checks of everything else still run.
    func read(_ root: YAMLNode, of file: DocumentFile) -> Methodology? {
        guard let record = RecordReader(root, table: MethodologyTable.table, in: context) else { return nil }
        let id = record.located(MethodologyTable.id)
        let title = record(MethodologyTable.title)
        let explanation = record(MethodologyTable.explanation)
        let status = record(MethodologyTable.status)
        let conventions = record(MethodologyTable.conventions) ?? []
        let maximum = record.located(MethodologyTable.maximum)
        let isComplete = record(MethodologyTable.complete) ?? true
        let references = record(MethodologyTable.references)
        let readings = record(MethodologyTable.readings)
        let selections = SelectionReader(
            catalogue: catalogue, windows: windows, provenance: provenance, context: context
        ).selections(of: record)
        let scales = ScaleReader(provenance: provenance, context: context).scales(of: record)
        let measures = MeasureReader(
            catalogue: catalogue, windows: windows, selections: selections, scales: scales, context: context)
        let ratings = RatingReader(
            provenance: provenance,
            named: RatingReader.named(of: record, provenance: provenance, context: context), context: context)
        let criteria = criteria(of: record, measures, ratings)
        let groups = GroupReader(ratings: ratings, context: context).groups(of: record)
        let gates = GateReader(measures: measures, provenance: provenance, context: context).gates(of: record)
        let total = total(of: record)
        reportMaximum(of: record, besides: total)
        // What tests say is read where records are known; here it is only seen to be a list.
        _ = record(MethodologyTable.tests)
        let rating = record(MethodologyTable.rating).flatMap { ratings.rating($0) }
        let nothing = Located(Rational.zero, at: root.firstKeySpan)
        let readReadings = (readings ?? []).compactMap(reading)
        return Methodology(
            id: id ?? Located("", at: root.firstKeySpan), title: title ?? LocalizedText(id?.value ?? ""),
            explanation: explanation,
            status: status ?? .draft, provenance: provenance, conventions: conventions, maximum: maximum ?? nothing,
            isComplete: isComplete,
            references: references ?? [], readings: readReadings,
            selections: selections.read, values: values.read, windows: windows.read, scales: scales.read,
            criteria: criteria.read, groups: groups.read,
            gates: gates, total: total, rating: rating, ratings: ratings.named.read, source: file.source,
            sha256: file.sha256, stretch: stretch,
            usedValueIDs: Set(context.numbers.used),
            positions: RulePositions(
                references: references ?? [], readings: readReadings, selections: selections.read, values: values.read,
                scales: scales.read, criteria: criteria.read, groups: groups.read),
            unread: UnreadParts(
                references: record.has(MethodologyTable.references) && references == nil,
                readings: record.has(MethodologyTable.readings) && readings?.contains { $0.value == nil } ?? true,
                maximum: maximum == nil && !total.isNone, criteria: !criteria.areAllRead, groups: !groups.areAllRead,
                rating: rating.map(\.isBroken) ?? record.has(MethodologyTable.rating)))
    }

    /// The declared maximum is one of the total; without a total there is nothing to declare or to rate.
    private func reportMaximum(of record: RecordReader, besides total: Total) {
        guard total.isNone else { return record.reportMissing(MethodologyTable.maximum) }
        let keys: [any RecordKey] = [MethodologyTable.maximum, MethodologyTable.rating]
        for name in keys.compactMap({ record.name(of: $0) }) {
            context.report(Diagnostic(.Y3, "Y3.without_total", ["key": name.value], at: name.span))
        }
    }

    private func reading(_ entry: Entry<YAMLNode?>) -> Reading? {
        context.diagnostics.within("reading \(entry.id.value)") {
            guard let node = entry.value, let record = RecordReader(node, table: ReadingTable.table, in: context) else {
                return nil
            }
            let rule = RuleOrigin(
                record, cite: ReadingTable.cite, status: ReadingTable.status, otherwise: .illustrative)
            return Reading(
                id: entry.id, question: record(ReadingTable.question) ?? LocalizedText(""),
                answer: record(ReadingTable.answer) ?? LocalizedText(""), citations: rule.citations,
                decidedBy: record(ReadingTable.decidedBy), status: rule.status, origin: rule)
        }
    }

    private func criteria(of record: RecordReader, _ measures: MeasureReader, _ ratings: RatingReader) -> (
        read: [Criterion], areAllRead: Bool
    ) {
        let nodes = record(MethodologyTable.criteria) ?? []
        let reader = CriterionReader(measures: measures, ratings: ratings, provenance: provenance, context: context)
        let criteria = nodes.compactMap(reader.read)
        context.reportDuplicates(criteria.map(\.id).filter { !$0.value.isEmpty }, of: Phrase("two_of.criteria"))
        return (criteria, !nodes.isEmpty && criteria.count == nodes.count)
    }
}
