public import Diagnostics
public import Documents
internal import ExactNumbers
public import YAMLSource

/// Reads and checks a methodology.
public struct MethodologyReader {
    let catalogue: FieldCatalogue
    let context: DecodingContext

    /// The methodology of a document; nil where there is an error, all of which are reported.
    public static func read(
        _ document: YAMLDocument, of file: DocumentFile, fields catalogue: FieldCatalogue,
        into diagnostics: DiagnosticCollector
    ) -> Methodology? {
        let errorsBefore = diagnostics.errorCount
        let context = DecodingContext(root: MethodologyTable.table, into: diagnostics)
        let reader = MethodologyReader(catalogue: catalogue, context: context)
        guard let written = reader.read(document.root, of: file) else { return nil }
        MethodologyChecks.check(written, in: context)
        if diagnostics.errorCount == errorsBefore { diagnostics.report(UnusedDefinitions.diagnostics(in: written)) }
        return diagnostics.errorCount == errorsBefore ? written : nil
    }

    /// The methodology as far as it can be read: what cannot is reported, and something stands in for it so that the
    /// checks of everything else still run.
    private func read(_ root: YAMLNode, of file: DocumentFile) -> Methodology? {
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
        let selections = SelectionReader(catalogue: catalogue, context: context).selections(of: record)
        let criteria = criteria(of: record, selections)
        // What tests say is read where records are known; here it is only seen to be a list.
        _ = record(MethodologyTable.tests)
        let nothing = Located(Rational.zero, at: root.firstKeySpan)
        return Methodology(
            id: id ?? Located("", at: root.firstKeySpan), title: title ?? LocalizedText(id?.value ?? ""),
            explanation: explanation,
            status: status ?? .draft, conventions: conventions, maximum: maximum ?? nothing, isComplete: isComplete,
            references: references ?? [], readings: (readings ?? []).compactMap(reading),
            selections: selections.read, criteria: criteria.read,
            total: total(of: record), rating: record(MethodologyTable.rating).flatMap(rating), source: file.source,
            sha256: file.sha256,
            unread: UnreadParts(
                references: record.has(MethodologyTable.references) && references == nil,
                readings: record.has(MethodologyTable.readings) && readings?.contains { $0.value == nil } ?? true,
                maximum: maximum == nil, criteria: !criteria.areAllRead))
    }

    private func reading(_ entry: Entry<YAMLNode?>) -> Reading? {
        context.diagnostics.within("reading \(entry.id.value)") {
            guard let node = entry.value, let record = RecordReader(node, table: ReadingTable.table, in: context) else {
                return nil
            }
            let rule = RuleOrigin(record, cite: ReadingTable.cite, status: ReadingTable.status)
            return Reading(
                id: entry.id, question: record(ReadingTable.question) ?? LocalizedText(""),
                answer: record(ReadingTable.answer) ?? LocalizedText(""), citations: rule.citations,
                decidedBy: record(ReadingTable.decidedBy), status: rule.status, origin: rule)
        }
    }

    private func criteria(of record: RecordReader, _ selections: WrittenSelections) -> (
        read: [Criterion], areAllRead: Bool
    ) {
        let nodes = record(MethodologyTable.criteria) ?? []
        let measures = MeasureReader(catalogue: catalogue, selections: selections, context: context)
        let criteria = nodes.compactMap { CriterionReader(measures: measures, context: context).read($0) }
        context.reportDuplicates(criteria.map(\.id).filter { !$0.value.isEmpty }, of: "criteria")
        return (criteria, !nodes.isEmpty && criteria.count == nodes.count)
    }
}

/// Where a rule comes from, as it is written.
struct RuleOrigin: Sendable {
    let status: RuleStatus
    let citations: [Located<Citation>]
    /// Whether the rule cites something, readable or not.
    let isCited: Bool
    let firstKey: SourceSpan

    init(_ record: RecordReader, cite: Key<[Located<Citation>]>, status: Key<RuleStatus>) {
        self.status = record(status) ?? .transcribed
        citations = record(cite) ?? []
        isCited = record.has(cite)
        firstKey = record.firstKeySpan
    }
}
