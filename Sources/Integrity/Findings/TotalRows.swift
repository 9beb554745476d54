internal import Evaluation
internal import Results

// split: a row of a table that adds up others (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Counted activities whose titles say nothing but that they are the sum of others, or hardly anything else.
    var totalRows: [Suspicion] {
        activities.filter { $0.counts && $0.said.contains(where: TotalName.mayBeTotal) }.map { activity in
            Suspicion(
                kind: .split, way: .totalRow, severity: TotalName.isTotal(activity.item.title) ? .high : .medium,
                items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }
}
