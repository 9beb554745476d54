internal import Diagnostics
internal import Documents
internal import Methodology

/// N1 and N2 in a centre's record: references to what is not there, and ids that are given twice.
struct RecordReferences {
    let items: [ItemKind: [ReportedItem]]
    let sources: [EvidenceSource]
    let feedback: [Feedback]
    let findings: [Finding]
    let calendar: MeetingCalendar
    let methodologies: [Located<String>]
    /// False where a source could not be read: a reference to it would be told as unknown.
    let sourcesAreRead: Bool

    func check(in context: DecodingContext) {
        let sections = EvaluationTable.sections.flatMap { items[$0.kind] ?? [] }
        context.reportDuplicates(sections.map(\.writtenID), of: "items")
        context.reportDuplicates(sources.map(\.id), of: "sources")
        context.reportDuplicates(feedback.compactMap(\.id), of: "feedbacks")
        context.reportDuplicates(methodologies, of: "entries")
        checkSources(sections, in: context)
        checkEvents(in: context)
        checkFollowUps(in: context)
    }

    private func checkSources(_ sections: [ReportedItem], in context: DecodingContext) {
        guard sourcesAreRead else { return }
        let known = sources.map(\.id.value)
        let evidence = sections.flatMap(\.evidence) + feedback.flatMap(\.evidence) + findings.flatMap(\.evidence)
        for mention in evidence where !known.contains(mention.source.value) {
            context.report(.unknownID(mention.source, of: "source", known: known))
        }
        for id in references("reported_in") where !known.contains(id.value) {
            context.report(.unknownID(id, of: "source", known: known))
        }
    }

    private func checkEvents(in context: DecodingContext) {
        let known = calendar.events.map(\.id)
        for id in references("event") where !known.contains(id.value) {
            context.report(.unknownID(id, of: "event in the calendar", known: known))
        }
    }

    private func checkFollowUps(in context: DecodingContext) {
        let known = (items[.activity] ?? []).map(\.id)
        for item in items[.recommendation] ?? [] {
            guard let id = item.reference("followed_up_by"), !known.contains(id.value) else { continue }
            context.report(.unknownID(id, of: "activity", known: known))
        }
    }

    private func references(_ field: String) -> [Located<String>] {
        (items[.activity] ?? []).compactMap { $0.reference(field) }
    }
}
