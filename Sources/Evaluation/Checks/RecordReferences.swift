internal import Diagnostics
internal import Documents
internal import Methodology

/// N1 and N2 in a centre's record: references to what is not there, and ids that are given twice.
struct RecordReferences {
    let items: [ItemKind: [ReportedItem]]
    /// False where an activity could not be read: a reference to it would be told as unknown. So for sources.
    let areActivitiesRead: Bool
    let sources: [EvidenceSource]
    let areSourcesRead: Bool
    let feedback: [Feedback]
    let findings: [Finding]
    let calendar: MeetingCalendar

    func check(in context: DecodingContext) {
        let sections = EvaluationTable.sections.flatMap { items[$0.kind] ?? [] }
        context.reportDuplicates(sections.readableIDs, of: Phrase("two_of.items"))
        context.reportDuplicates(sources.map(\.id), of: Phrase("two_of.sources"))
        context.reportDuplicates(feedback.compactMap(\.id), of: Phrase("two_of.feedback"))
        if areSourcesRead { checkSources(sections, context.diagnostics) }
        checkEvents(context.diagnostics)
        if areActivitiesRead { checkFollowUps(context.diagnostics) }
    }

    private func checkSources(_ sections: [ReportedItem], _ diagnostics: DiagnosticCollector) {
        let known = Ids(sources.map(\.id.value), of: Phrase("things.source"))
        for item in sections {
            diagnostics.within(item.words) {
                for mention in item.evidence { known.check(mention.source, diagnostics) }
                item.reference("reported_in").map { known.check($0, diagnostics) }
            }
        }
        for piece in feedback {
            diagnostics.within(piece.id.map { "feedback \($0.value)" } ?? "feedback") {
                for mention in piece.evidence { known.check(mention.source, diagnostics) }
            }
        }
        for finding in findings {
            diagnostics.within("finding \(finding.indicator.value)") {
                for mention in finding.evidence { known.check(mention.source, diagnostics) }
            }
        }
    }

    private func checkEvents(_ diagnostics: DiagnosticCollector) {
        let known = Ids(calendar.events.map(\.id), of: Phrase("things.event"), in: Phrase("in_places.calendar"))
        for item in items[.activity] ?? [] {
            diagnostics.within(item.words) { item.reference("event").map { known.check($0, diagnostics) } }
        }
    }

    private func checkFollowUps(_ diagnostics: DiagnosticCollector) {
        let known = Ids((items[.activity] ?? []).map(\.id), of: Phrase("things.activity"))
        for item in items[.recommendation] ?? [] {
            diagnostics.within(item.words) { item.reference("followed_up_by").map { known.check($0, diagnostics) } }
        }
    }
}

/// The ids that references may name.
private struct Ids {
    private let inOrder: [String]
    private let ids: Set<String>
    private let thing: Phrase
    private let place: Phrase?

    init(_ ids: [String], of thing: Phrase, in place: Phrase? = nil) {
        inOrder = ids
        self.ids = Set(ids)
        self.thing = thing
        self.place = place
    }

    func check(_ reference: Located<String>, _ diagnostics: DiagnosticCollector) {
        guard !ids.contains(reference.value) else { return }
        diagnostics.reportUnknownID(reference, of: thing, in: place, known: inOrder)
    }
}

extension ReportedItem {
    /// The item in messages: "activity workshop", "recommendation workshop.r1".
    var words: String { "\(kind.rawValue) \(id)" }
}
