internal import Evaluation
internal import Results

// split: a row of a table that adds up others (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Counted activities whose titles say nothing but that they are the sum of others.
    var totalRows: [Suspicion] {
        activities.filter { $0.counts && TotalName.isTotal($0.item.title) }.map { activity in
            Suspicion(
                kind: .split, way: .totalRow, severity: .high, items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }
}
