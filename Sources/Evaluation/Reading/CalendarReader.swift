package import Documents
internal import Methodology

/// Reads and checks a calendar of meetings.
package enum CalendarReader {
    /// The calendar of a document; nil where there is an error, all of which are reported.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector
    ) -> MeetingCalendar? {
        let context = DecodingContext(root: CalendarTable.table, into: diagnostics)
        return diagnostics.whole { calendar(document, of: file, in: context) }
    }

    private static func calendar(
        _ document: YAMLDocument, of file: DocumentFile, in context: DecodingContext
    ) -> MeetingCalendar? {
        guard let record = RecordReader(document.root, table: CalendarTable.table, in: context) else { return nil }
        _ = (record(CalendarTable.id), record(CalendarTable.title))
        let references = record(CalendarTable.references)
        let nodes = record(CalendarTable.eventList) ?? []
        let reader = ItemReader(table: CalendarTable.events, context: context)
        let events = nodes.compactMap { reader.read($0, at: 0)?.item }
        let known = (record.has(CalendarTable.references) ? references : []).map(KnownReferences.init)
        for node in nodes where node.kind == .mapping {
            context.within("event", node) { checkCitations(of: node, known, context) }
        }
        context.reportDuplicates(events.readableIDs, of: Phrase("two_of.events"))
        return MeetingCalendar(
            events: events, references: references ?? [], path: file.source.name, sha256: file.sha256)
    }

    /// The citations of an event; `references` are nil where they could not be read.
    private static func checkCitations(of node: YAMLNode, _ references: KnownReferences?, _ context: DecodingContext) {
        let citations = node.value(of: CalendarTable.cite.name).flatMap {
            CalendarTable.cite.shape.read($0, in: context)
        }
        for citation in citations ?? [] {
            guard let references else { continue }
            context.diagnostics.report(citation.problems(among: references, context.diagnostics))
        }
    }
}
