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
    var answers: [FindingAnswer] = []
    /// The documents that give lists of Parties served.
    var lists: [Located<String>] = []
    let calendar: MeetingCalendar

    func check(in context: DecodingContext) {
        let sections = EvaluationTable.sections.flatMap { items[$0.kind] ?? [] }
        context.reportDuplicates(sections.readableIDs, of: Phrase("two_of.items"))
        context.reportDuplicates(sources.map(\.id), of: Phrase("two_of.sources"))
        context.reportDuplicates(feedback.compactMap(\.id), of: Phrase("two_of.feedback"))
        if areSourcesRead { checkSources(sections, context.diagnostics) }
        let events = Ids(calendar.events.map(\.id), of: Phrase("things.event"), in: Phrase("in_places.calendar"))
        check(.event, among: events, context.diagnostics)
        let activities = Ids((items[.activity] ?? []).map(\.id), of: Phrase("things.activity"))
        if areActivitiesRead { check(.activity, among: activities, context.diagnostics) }
        if areActivitiesRead, areSourcesRead { checkAnswers(context.diagnostics) }
    }

    /// What answers name; one that is about a judgement, or about the record, may name what only a methodology knows.
    private func checkAnswers(_ diagnostics: DiagnosticCollector) {
        let items = ItemKind.allCases.flatMap { self.items[$0] ?? [] }.map(\.id)
        let known = Ids(items + sources.map(\.id.value), of: Phrase("things.item"))
        for answer in answers where answer.finding.isAboutItems {
            if let item = answer.written { known.check(item, diagnostics) }
        }
    }

    private func checkSources(_ sections: [ReportedItem], _ diagnostics: DiagnosticCollector) {
        let known = Ids(sources.map(\.id.value), of: Phrase("things.source"))
        let items = sections.map { ($0.words, $0.evidence.map(\.source) + $0.references(to: .source)) }
        let pieces = feedback.map { piece in
            (piece.id.map { "feedback \($0.value)" } ?? "feedback", piece.evidence.map(\.source))
        }
        let judgements = findings.map { ("finding \($0.indicator.value)", $0.evidence.map(\.source)) }
        for (words, mentions) in items + pieces + judgements + [("centre", lists)] {
            diagnostics.within(words) { for mention in mentions { known.check(mention, diagnostics) } }
        }
    }

    private func check(_ referent: Referent, among known: Ids, _ diagnostics: DiagnosticCollector) {
        for item in ItemKind.allCases.lazy.flatMap({ items[$0] ?? [] }) {
            for reference in item.references(to: referent) {
                diagnostics.within(item.words) { known.check(reference, diagnostics) }
            }
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
