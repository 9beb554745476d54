internal import Documents
internal import ExactNumbers

/// Reads an indicator with its measure and its ladder of bands.
struct IndicatorReader {
    let measures: MeasureReader
    let context: DecodingContext

    /// An indicator of a criterion's list; its own id even where the rest cannot be read.
    func read(
        _ node: YAMLNode, _ inherited: CriterionReader.Inherited
    ) -> (ownID: Located<String>?, indicator: Indicator?) {
        context.within("indicator", node) {
            guard let record = RecordReader(node, table: CriterionTable.indicatorTable, in: context) else {
                return (nil, nil)
            }
            let id = record(CriterionTable.id)
            let identity = identity(record, id: "\(inherited.criterion).\(id?.value ?? "")", inherited.rule)
            return (id, indicator(identity, record, measure: CriterionTable.indicatorMeasure))
        }
    }

    /// The one indicator that is written on its criterion, whose id it bears.
    func own(_ record: RecordReader, _ inherited: CriterionReader.Inherited) -> Indicator? {
        let identity = Identity(
            id: inherited.criterion, title: nil, explanation: nil, status: inherited.rule.status,
            citations: inherited.rule.citations, readings: [], origin: inherited.rule)
        return indicator(identity, record, measure: CriterionTable.measure)
    }

    /// What an indicator is called and where it comes from.
    private struct Identity {
        let id: String
        let title: LocalizedText?
        let explanation: LocalizedText?
        let status: RuleStatus
        let citations: [Located<Citation>]
        let readings: [Located<String>]
        let origin: RuleOrigin
    }

    private func identity(_ record: RecordReader, id: String, _ inherited: RuleOrigin) -> Identity {
        let origin = RuleOrigin(record, otherwise: inherited.status)
        return Identity(
            id: id, title: record(CriterionTable.indicatorTitle), explanation: record(CriterionTable.explanation),
            status: origin.status,
            citations: origin.citations.isEmpty ? inherited.citations : origin.citations,
            readings: record(RuleKeys.reading) ?? [], origin: origin)
    }

    private func indicator(_ identity: Identity, _ record: RecordReader, measure key: Key<YAMLNode>) -> Indicator? {
        let usesBefore = context.numbers.used.count
        let reason = record.notMonotone
        guard let node = record(key), let measure = measures.read(node) else { return nil }
        let (bands, areAllRead) = bands(record, of: measure)
        return Indicator(
            id: identity.id, title: identity.title, explanation: identity.explanation, status: identity.status,
            citations: identity.citations, readings: identity.readings, measure: measure, bands: bands,
            notMonotone: reason, valueIDs: Array(context.numbers.used[usesBefore...]), span: record.node.span,
            origin: identity.origin, isBroken: !areAllRead)
    }

    /// The bands that could be read, and whether these are all.
    private func bands(_ record: RecordReader, of measure: Measure) -> (read: [Band], areAllRead: Bool) {
        if case .finding = measure {
            if let name = record.name(of: CriterionTable.bands) {
                context.report(Diagnostic(.Y3, "Y3.bands_on_finding", ["key": name.value], at: name.span))
            }
            return ([], true)
        }
        // A number that is given scores itself.
        if case .number = measure, !record.has(CriterionTable.bands) { return ([], true) }
        record.reportMissing(CriterionTable.bands)
        return BandReader(scale: measure.scale, context: context).bands(record(CriterionTable.bands) ?? [])
    }
}
