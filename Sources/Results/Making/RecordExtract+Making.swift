internal import Documents
package import Evaluation
internal import Methodology

extension RecordExtract {
    /// The record as far as results refer to it; of the calendar only the events that some trace mentions as counted.
    package init(
        _ evaluation: Evaluation, calendar: MeetingCalendar, mentionedIn criteria: [CriterionResult],
        gates: [GateResult]
    ) {
        let kinds = ItemKind.allCases.filter { $0 != .event }
        let activities = evaluation.items(.activity)
        let counted = criteria.flatMap(\.indicators).flatMap(\.allCounted) + gates.flatMap(\.allCounted)
        let events = RecordExtract.events(of: calendar, attendedBy: activities, mentionedIn: counted)
        self.init(
            centre: CentreRecord(evaluation.centre), sources: evaluation.sources.map { SourceRecord($0) },
            items: (kinds.flatMap { evaluation.items($0) } + events).map { ItemRecord($0, among: activities) },
            feedback: evaluation.feedback.map { FeedbackRecord($0) },
            statement: evaluation.statement.map { StatementRecord($0) })
    }

    private static func events(
        of calendar: MeetingCalendar, attendedBy activities: [ReportedItem], mentionedIn counted: [CountedItem]
    ) -> [ReportedItem] {
        guard !calendar.events.isEmpty else { return [] }
        let mentioned = Set(counted.map(\.item))
        let attended = Set(activities.flatMap { $0.references(to: .event) }.map(\.value))
        return calendar.events.filter { mentioned.contains($0.id) || attended.contains($0.id) }
    }
}

extension RecordExtract {
    /// The record with further events of the calendar, which conclusions from the results name.
    package func naming(_ ids: Set<String>, of calendar: MeetingCalendar) -> RecordExtract {
        let known = Set(items.map(\.id))
        let further = calendar.events.filter { ids.contains($0.id) && !known.contains($0.id) }
        guard !further.isEmpty else { return self }
        let shown = known.union(further.map(\.id))
        var extract = self
        extract.items.removeAll { $0.kind == .event }
        extract.items += calendar.events.filter { shown.contains($0.id) }.map { ItemRecord($0, among: []) }
        return extract
    }
}

extension CentreRecord {
    init(_ centre: Centre) {
        let served = centre.serves.map { ($0.key.rawValue, $0.value.map(\.code)) }
        self.init(
            id: centre.id, name: centre.name, host: centre.host, country: centre.country?.code, city: centre.city,
            conventions: centre.conventions.map(\.rawValue), serves: Dictionary(uniqueKeysWithValues: served),
            servedLists: centre.servedLists.compactMap(ServedListRecord.init), nameVariants: centre.nameVariants,
            predecessors: centre.predecessors,
            endorsed: centre.endorsements.map {
                Endorsement(decision: $0.decision, from: $0.from?.description, to: $0.to?.description)
            },
            notes: centre.notes)
    }
}

extension ServedListRecord {
    /// Nil for a list without a day.
    init?(_ list: ServedList) {
        guard let on = list.on?.value else { return nil }
        self.init(
            convention: list.convention.rawValue, parties: list.parties.map(\.code), on: on.description,
            source: list.source?.value)
    }
}

extension SourceRecord {
    init(_ source: EvidenceSource) {
        self.init(
            id: source.id.value, kind: source.kind, title: source.title,
            author: source.author, file: source.file?.value,
            sha256: source.sha256?.value, url: source.url, read: source.read?.description, date: source.date?.text,
            strength: source.strength?.rawValue, notes: source.notes, line: source.span.start.line)
    }
}

extension ItemRecord {
    init(_ item: ReportedItem, among activities: [ReportedItem]) {
        self.init(
            id: item.id, kind: item.kind, holder: item.holder.map { activities[$0].id },
            title: item.title, fields: ItemFields(item), evidence: item.evidence.map { EvidenceMention($0) },
            notes: item.notes, line: item.line)
    }
}

extension FeedbackRecord {
    init(_ feedback: Feedback) {
        self.init(
            id: feedback.id?.value, party: feedback.party?.code, date: feedback.date?.text, services: feedback.services,
            challenges: feedback.challenges, gaps: feedback.gaps, priorities: feedback.priorities,
            recommendations: feedback.recommendations,
            evidence: feedback.evidence.map { EvidenceMention($0) },
            line: feedback.span.start.line)
    }
}

extension EvidenceMention {
    /// A place that evidence points at.
    package init(_ evidence: Evidence) { self.init(source: evidence.source.value, at: evidence.place) }
}

extension StatementRecord {
    init(_ statement: Statement) {
        let texts = statement.texts
        self.init(
            assessedBy: texts[.assessedBy], conclusions: texts[.conclusions], difficulties: texts[.difficulties],
            hostSupport: texts[.hostSupport], managementResponse: texts[.managementResponse])
    }
}
