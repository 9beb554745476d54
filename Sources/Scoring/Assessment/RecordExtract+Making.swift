internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology

extension RecordExtract {
    /// The record as far as results refer to it; of the calendar only the events that some trace mentions as counted.
    init(_ evaluation: Evaluation, calendar: MeetingCalendar, mentionedIn criteria: [CriterionResult]) {
        let kinds = ItemKind.allCases.filter { $0 != .event }
        let mentioned = Set(criteria.flatMap(\.indicators).flatMap(\.allCounted).map(\.item))
        let attended = Set(evaluation.items(.activity).compactMap { $0.word("event") })
        let events = calendar.events.filter { mentioned.contains($0.id) || attended.contains($0.id) }
        self.init(
            centre: CentreRecord(evaluation.centre), sources: evaluation.sources.map { SourceRecord($0) },
            items: (kinds.flatMap { evaluation.items($0) } + events).map { ItemRecord($0, of: evaluation) },
            feedback: evaluation.feedback.map { FeedbackRecord($0) })
    }
}

extension CentreRecord {
    init(_ centre: Centre) {
        let served = centre.serves.map { ($0.key.rawValue, $0.value.map(\.code)) }
        self.init(
            id: centre.id, name: centre.name, host: centre.host, country: centre.country?.code, city: centre.city,
            conventions: centre.conventions.map(\.rawValue), serves: Dictionary(uniqueKeysWithValues: served),
            endorsed: centre.endorsements.map {
                Endorsement(decision: $0.decision, from: $0.from?.description, to: $0.to?.description)
            },
            notes: centre.notes)
    }
}

extension SourceRecord {
    init(_ source: EvidenceSource) {
        self.init(
            id: source.id.value, kind: source.kind, title: source.title, file: source.file?.value,
            sha256: source.sha256?.value, url: source.url, read: source.read?.description, date: source.date?.text,
            strength: source.strength?.rawValue, notes: source.notes, line: source.span.start.line)
    }
}

extension ItemRecord {
    init(_ item: ReportedItem, of evaluation: Evaluation) {
        let fields = ReportedFields.catalogue.fields(of: item.kind)
        let shown = zip(fields, item.values).compactMap { field, value -> (String, JSONValue)? in
            guard let value, !["id", "title", "text", "evidence"].contains(field.name) else { return nil }
            return (field.name, value.shown(as: field.type))
        }
        self.init(
            id: item.id, kind: item.kind, holder: item.holder.map { evaluation.items(.activity)[$0].id },
            title: item.title, fields: Dictionary(uniqueKeysWithValues: shown), evidence: item.mentions,
            notes: item.notes,
            line: item.line)
    }
}

extension FeedbackRecord {
    init(_ feedback: Feedback) {
        self.init(
            id: feedback.id?.value, party: feedback.party?.code, date: feedback.date?.text, services: feedback.services,
            challenges: feedback.challenges, gaps: feedback.gaps, priorities: feedback.priorities,
            recommendations: feedback.recommendations,
            evidence: feedback.evidence.map { EvidenceMention(source: $0.source.value, at: $0.place) },
            line: feedback.span.start.line)
    }
}
