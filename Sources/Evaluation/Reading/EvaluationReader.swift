package import Documents
internal import Methodology

/// Reads and checks an evaluation.
package struct EvaluationReader {
    let context: DecodingContext
    let calendar: MeetingCalendar

    /// The evaluation of a document; nil where there is an error, all of which are reported.
    ///
    /// Files are checked apart (`EvidenceFiles`), since only the caller knows the folder.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, calendar: MeetingCalendar,
        into diagnostics: DiagnosticCollector
    ) -> Evaluation? {
        let context = DecodingContext(root: EvaluationTable.table, into: diagnostics)
        let reader = EvaluationReader(context: context, calendar: calendar)
        return diagnostics.whole { reader.read(document.root, of: file) }
    }

    private func read(_ root: YAMLNode, of file: DocumentFile) -> Evaluation? {
        guard let record = RecordReader(root, table: EvaluationTable.table, in: context) else { return nil }
        let id = record(EvaluationTable.id)
        let title = record(EvaluationTable.title)
        let notice = record(EvaluationTable.notice)
        let stage = record(EvaluationTable.stage) ?? .selfAssessment
        let notes = record(EvaluationTable.notes)
        let methodologies = record(EvaluationTable.methodologies) ?? []
        let period = record.located(EvaluationTable.period)
        let previous = record(EvaluationTable.previous)
        var centre = context.diagnostics.within("centre") { record(EvaluationTable.centre) }
        if let last = period?.value.last { centre?.settleLists(on: last) }
        let sources = record(EvaluationTable.sources)
        let read = sources?.compactMap { $0 } ?? []
        let items = items(of: record)
        let feedback = record(EvaluationTable.feedback) ?? []
        let statement = record(EvaluationTable.statement)
        let findings = record(EvaluationTable.findings) ?? []
        let own = record(AnswerTable.key) ?? []
        let answers = own + ItemKind.allCases.flatMap { items.read[$0] ?? [] }.flatMap(\.answers)
        RecordReferences(
            items: items.read, areActivitiesRead: items.areActivitiesRead, sources: read,
            areSourcesRead: sources?.allSatisfy { $0 != nil } ?? !record.has(EvaluationTable.sources),
            feedback: feedback, findings: findings, answers: answers,
            lists: centre?.servedLists.compactMap(\.source) ?? [], calendar: calendar
        ).check(in: context)
        guard let id, let period, let centre else { return nil }
        return Evaluation(
            id: id, title: title, notice: notice, stage: stage, notes: notes, methodologies: methodologies,
            period: period.value, periodSpan: period.span, centre: centre, sources: read, feedback: feedback,
            statement: statement, findings: findings, answers: answers, previousID: previous,
            source: file.source, sha256: file.sha256,
            itemsByKind: ItemKind.allCases.map { (items.read[$0] ?? []).withStrengths(from: read) })
    }

    private func items(of record: RecordReader) -> (read: [ItemKind: [ReportedItem]], areActivitiesRead: Bool) {
        var items: [ItemKind: [ReportedItem]] = [:]
        var areActivitiesRead = true
        for (kind, key) in EvaluationTable.sections {
            let reader = ItemReader(table: .of(kind), context: context)
            let nodes = record(key)
            for node in nodes ?? [] {
                guard let read = reader.read(node, at: items[kind, default: []].count) else { continue }
                items[kind, default: []].append(read.item)
                for (inner, found) in read.inner { items[inner, default: []] += found }
            }
            guard kind == .activity else { continue }
            let readable = (items[kind] ?? []).readableIDs.count
            areActivitiesRead = nodes.map { $0.count == readable } ?? !record.has(key)
        }
        return (items, areActivitiesRead)
    }
}

extension [ReportedItem] {
    /// The items with the strength of each source beside the evidence that names it.
    func withStrengths(from sources: [EvidenceSource]) -> [ReportedItem] {
        let strengths = Dictionary(sources.map { ($0.id.value, $0.strength) }, uniquingKeysWith: { first, _ in first })
        return map { $0.withStrengths { strengths[$0] ?? nil } }
    }
}
