internal import Evaluation
internal import Methodology
internal import Results

// label_decides: recommendations that count by a follow-up which nothing shows (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Follow-ups of recommendations that count, for which no evidence is named and which count nowhere by themselves.
    var unshownFollowUps: [Suspicion] {
        let advice = evaluation.items(.recommendation).filter { standing.counts($0.id) }
        let byFollowUp = Dictionary(grouping: advice) { $0.word(FollowUp.field) ?? "" }
        return activities.compactMap { activity in
            guard let followed = byFollowUp[activity.id], activity.item.evidence.isEmpty, !activity.counts else {
                return nil
            }
            return Suspicion(
                kind: .labelDecides, way: .unshownFollowUp, severity: .medium,
                items: [activity.id] + followed.map(\.id),
                changes: followed.map { .set(field: FollowUp.field, of: $0.id, to: nil) }, subject: activity.id)
        }
    }
}
