internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

// says_otherwise: events to which hardly anybody came (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Workshops and round tables that count, and in which two people at most took part. A training may be for one.
    var hardlyAttended: [Suspicion] {
        activities.compactMap { activity in
            guard activity.counts, ["workshop", "round_table"].contains(activity.item.word("kind")),
                case .number(let people)? = activity.item.value("participants"), people <= 2
            else { return nil }
            return Suspicion(
                kind: .saysOtherwise, way: .hardlyAttended, severity: .medium, items: [activity.id],
                details: ["number": "\(people)"], changes: removal(of: activity.id), subject: activity.id)
        }
    }
}
