internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// says_otherwise: what another body convened and is told as the centre's own (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities that count, name somebody else as the organiser, and say that the centre organised them; where no role
    /// is written, those that count where a rule asks for the centre's own work.
    var otherOrganisers: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        let candidates = activities.filter { activity in
            guard activity.counts, case .text(let organiser)? = activity.item.value("organiser") else { return false }
            return organiser.wordings.contains { !FoldedWords.of($0).isEmpty && !authorship.isNamed(in: $0) }
        }
        guard !candidates.isEmpty else { return [] }
        let counts = countsOfOwnWork
        return candidates.compactMap { activity in
            let role = activity.item.word("role")
            let asked = Set(counts.filter { $0.items.contains(activity.id) }.flatMap(\.labels))
            guard role == "organised" || (role == nil && !asked.isEmpty) else { return nil }
            let labels = OwnWork.labels.map(\.field).filter(asked.contains)
            return Suspicion(
                kind: .saysOtherwise, way: .otherOrganiser, severity: .medium, items: [activity.id],
                changes: [.set(field: "role", of: activity.id, to: .word("attended"))]
                    + labels.map { .set(field: $0, of: activity.id, to: nil) },
                subject: activity.id)
        }
    }
}
