internal import Documents

/// Reads the gates of a methodology.
struct GateReader {
    let measures: MeasureReader
    let provenance: Provenance
    let context: DecodingContext

    /// The gates that could be read.
    func gates(of record: RecordReader) -> [Gate] {
        let read = (record(MethodologyTable.gates) ?? []).map(gate)
        context.reportDuplicates(read.compactMap(\.id), of: Phrase("two_of.gates"))
        return read.compactMap(\.gate)
    }

    /// A gate; its id even where the rest cannot be read.
    private func gate(_ node: YAMLNode) -> (id: Located<String>?, gate: Gate?) {
        context.within("gate", node) {
            guard let record = RecordReader(node, table: GateTable.table, in: context) else { return (nil, nil) }
            let id = record(GateTable.id)
            return (id, gate(record, id: id))
        }
    }

    private func gate(_ record: RecordReader, id: Located<String>?) -> Gate? {
        let usesBefore = context.numbers.used.count
        let rule = RuleOrigin(record, otherwise: provenance.status)
        let title = record(GateTable.title)
        let explanation = record(GateTable.explanation)
        let readings = record(RuleKeys.reading) ?? []
        let requirement = record(GateTable.require).flatMap(requirement)
        let consequences = record(GateTable.otherwise).flatMap(consequences)
        guard let id, let requirement, let consequences else { return nil }
        return Gate(
            id: id, title: title ?? LocalizedText(id.value), explanation: explanation, status: rule.status,
            citations: rule.citations, readings: readings, measure: requirement.measure,
            comparisons: requirement.comparisons, consequences: consequences.map(\.read),
            consequencePlaces: consequences.map(\.place),
            listsConsequences: record.entry(GateTable.otherwise)?.value.kind == .sequence,
            valueIDs: Array(context.numbers.used[usesBefore...]), span: record.node.span,
            comparisonSpan: requirement.place, origin: rule)
    }

    /// The measure with what must hold for it.
    private func requirement(
        _ node: YAMLNode
    ) -> (measure: Measure, comparisons: [NumberComparison], place: SourceSpan)? {
        guard let record = RecordReader(node, table: MeasureTable.requirementTable, in: context),
            let measure = measures.read(record, at: .gate),
            let comparisons = measures.comparisons(
                in: record, of: measure, without: Diagnostic.gateWithoutComparison)
        else { return nil }
        let places = (NumberComparisonTable.keys + [MeasureTable.eachYear]).compactMap {
            record.entry($0)?.value.span.beginning
        }
        return (measure, comparisons.map(\.value), places.min() ?? record.firstKeySpan)
    }
}

// What follows where a gate is not met.

extension GateReader {
    private typealias Consequence = GateTable.Consequence

    /// One consequence, or several in a list; nil where one cannot be read.
    private func consequences(_ node: YAMLNode) -> [(read: GateConsequence, place: SourceSpan)]? {
        guard node.kind == .sequence else { return consequence(node).map { [($0, node.span)] } }
        let read = node.elements.compactMap { Consequence.one.read($0, in: context) }.compactMap { node in
            consequence(node).map { (read: $0, place: node.firstKeySpan) }
        }
        guard !node.elements.isEmpty else {
            context.report(.consequenceIsMissing(at: node.span.beginning))
            return nil
        }
        return read.count == node.elements.count ? read : nil
    }

    private func consequence(_ node: YAMLNode) -> GateConsequence? {
        guard node.kind == .mapping else { return .needsReview }
        guard let record = RecordReader(node, table: Consequence.table, in: context) else { return nil }
        let written = Consequence.keys.filter { record.has($0) }
        guard written.count == 1 else {
            if written.isEmpty {
                if !node.entries.contains(where: { !Consequence.table.hasKey($0.key.text) }) {
                    context.report(.consequenceIsMissing(at: record.firstKeySpan))
                }
            } else {
                record.reportExcluding(written[0], written[1], because: Phrase("Y3.excluding_keys.one_consequence"))
            }
            return nil
        }
        switch written[0].name {
        case Consequence.notAssessed.name: return record(Consequence.notAssessed).map { .notAssessed($0) }
        case Consequence.cap.name: return record(Consequence.cap).flatMap(cap)
        case Consequence.capTotal.name: return record(Consequence.capTotal).map { .capTotal($0) }
        default: return record(Consequence.ratingAtMost).map { .ratingAtMost($0) }
        }
    }

    private func cap(_ node: YAMLNode) -> GateConsequence? {
        guard let record = RecordReader(node, table: Consequence.capTable, in: context) else { return nil }
        let criterion = record(Consequence.criterion)
        let limit = record(Consequence.at)
        guard let criterion, let limit else { return nil }
        return .cap(criterion: criterion, limit: limit)
    }
}
