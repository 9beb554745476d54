internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// says_otherwise: what somebody else held, by a title or a note, and is told as organised (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities that count as the centre's own work, and of which the title or the notes say that somebody else held them,
    /// or that the centre took part.
    var heldByOthers: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        let told = activities.filter { activity in
            guard activity.counts, activity.event == nil else { return false }
            return activity.said.contains { HeldByAnother.isTold(inTitle: $0, authorship) }
                || activity.saidInNotes.contains { HeldByAnother.isTold(inNote: $0, authorship) }
        }
        return toldAsOwn(told, .heldByAnother)
    }

    /// Asks about those of some activities that are told as organised, or without a role count as own work; they would be
    /// what the centre had taken part in.
    func toldAsOwn(_ activities: [AuditedActivity], _ way: IntegrityCase) -> [Suspicion] {
        guard !activities.isEmpty else { return [] }
        let counts = countsOfOwnWork
        return activities.compactMap { activity in
            let role = activity.item.word("role")
            let asked = Set(counts.filter { $0.items.contains(activity.id) }.flatMap(\.labels))
            guard role == "organised" || (role == nil && !asked.isEmpty) else { return nil }
            let labels = OwnWork.labels.map(\.field).filter(asked.contains)
            return Suspicion(
                kind: .saysOtherwise, way: way, severity: .medium, items: [activity.id],
                changes: [.set(field: "role", of: activity.id, to: .word("attended"))]
                    + labels.map { .set(field: $0, of: activity.id, to: nil) }, subject: activity.id)
        }
    }
}
