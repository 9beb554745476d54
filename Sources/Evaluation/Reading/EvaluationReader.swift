public import Diagnostics
public import Documents
internal import Methodology
public import YAMLSource

/// Reads and checks an evaluation.
public struct EvaluationReader {
    let context: DecodingContext
    let calendar: MeetingCalendar

    /// The evaluation of a document; nil where there is an error, all of which are reported.
    ///
    /// Files are checked apart (`EvidenceFiles`), since only the caller knows the folder.
    public static func read(
        _ document: YAMLDocument, of file: DocumentFile, calendar: MeetingCalendar,
        into diagnostics: DiagnosticCollector
    ) -> Evaluation? {
        let errorsBefore = diagnostics.errorCount
        let context = DecodingContext(root: EvaluationTable.table, into: diagnostics)
        let reader = EvaluationReader(context: context, calendar: calendar)
        let evaluation = reader.read(document.root, of: file)
        return diagnostics.errorCount == errorsBefore ? evaluation : nil
    }

    private func read(_ root: YAMLNode, of file: DocumentFile) -> Evaluation? {
        guard let record = RecordReader(root, table: EvaluationTable.table, in: context) else { return nil }
        let id = record(EvaluationTable.id)
        let title = record(EvaluationTable.title)
        let notice = record(EvaluationTable.notice)
        let stage = record(EvaluationTable.stage) ?? .selfAssessment
        let notes = record(EvaluationTable.notes)
        let methodologies = record(EvaluationTable.methodologies) ?? []
        let period = record(EvaluationTable.period)
        let centre = record(EvaluationTable.centre)
        let sources = record(EvaluationTable.sources) ?? []
        let items = items(record)
        let feedback = record(EvaluationTable.feedback) ?? []
        let findings = record(EvaluationTable.findings) ?? []
        RecordReferences(
            items: items, sources: sources, feedback: feedback, findings: findings, calendar: calendar,
            methodologies: methodologies, sourcesAreRead: record.entriesAreRead(EvaluationTable.sources, sources.count)
        ).check(in: context)
        guard let id, let period, let centre else { return nil }
        return Evaluation(
            id: id, title: title, notice: notice, stage: stage, notes: notes, methodologies: methodologies,
            period: period, centre: centre, sources: sources, feedback: feedback, findings: findings,
            source: file.source, sha256: file.sha256, itemsByKind: items.mapValues { withStrengths($0, from: sources) })
    }

    /// The items with the strength of each source beside the evidence that names it.
    private func withStrengths(_ items: [ReportedItem], from sources: [EvidenceSource]) -> [ReportedItem] {
        let strengths = Dictionary(sources.map { ($0.id.value, $0.strength) }, uniquingKeysWith: { first, _ in first })
        return items.map { $0.withStrengths { strengths[$0] ?? nil } }
    }

    private func items(_ record: RecordReader) -> [ItemKind: [ReportedItem]] {
        var items: [ItemKind: [ReportedItem]] = [:]
        for (kind, key) in EvaluationTable.sections {
            let reader = ItemReader(table: .of(kind), context: context)
            for node in record(key) ?? [] {
                guard let item = reader.read(node) else { continue }
                let position = items[kind, default: []].count
                items[kind, default: []].append(item)
                guard kind == .activity else { continue }
                for inner in [ItemKind.recommendation, .result] {
                    items[inner, default: []] += innerItems(inner, of: node, holder: (item.id, position))
                }
            }
        }
        return items
    }

    private func innerItems(
        _ kind: ItemKind, of node: YAMLNode, holder: (id: String, position: Int)
    ) -> [ReportedItem] {
        guard let list = node.value(of: kind.section) else { return [] }
        let reader = ItemReader(table: .of(kind), context: context)
        let items = list.elements.filter { $0.kind == .mapping }.compactMap { reader.read($0, holder: holder) }
        context.reportDuplicates(items.map(\.writtenID), of: "\(kind.section) of one activity")
        return items
    }
}

extension RecordReader {
    /// Whether all entries of a list could be read, so that a reference to none of them is a mistake of its own.
    func entriesAreRead(_ key: some RecordKey, _ count: Int) -> Bool {
        (entry(key)?.value.elements.count ?? 0) == count
    }
}
