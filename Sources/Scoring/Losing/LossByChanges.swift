internal import Documents
internal import Evaluation
internal import Methodology

/// Says what some changes make of a record, as a loss.
struct LossByChanges {
    private let list: LossList
    private let rowsByID: [String: [LossList.Row]]
    /// The items that name a source, by its id.
    private let rowsBySource: [String: [LossList.Row]]

    init(_ list: LossList) {
        self.list = list
        var (byID, bySource): ([String: [LossList.Row]], [String: [LossList.Row]]) = ([:], [:])
        for (row, item) in list.rows {
            byID[item.id, default: []].append(row)
            for source in item.evidence.map(\.source) + item.references(to: .source) {
                bySource[source.value, default: []].append(row)
            }
        }
        (rowsByID, rowsBySource) = (byID, bySource)
    }

    /// Nil where the changes concern more than items, or the days and the state by which an activity follows something up.
    func loss(by changes: ChangeList) -> Loss? {
        guard changes.concernsItemsAlone else { return nil }
        var loss = Loss()
        for row in changes.removed.flatMap({ rowsByID[$0] ?? [] }) { list.remove(row, from: &loss) }
        for row in rows(changedBy: changes) {
            let item = list.evaluation.items(row.kind)[row.row]
            let changed = changes.applied(to: item)
            guard changed.followsUp(like: item) else { return nil }
            list.change(row, to: changed, in: &loss)
        }
        return loss
    }

    private func rows(changedBy changes: ChangeList) -> Set<LossList.Row> {
        Set(
            changes.changedItems.flatMap { rowsByID[$0] ?? [] }
                + changes.changedSources.flatMap { rowsBySource[$0] ?? [] })
    }
}

extension ReportedItem {
    /// Whether it follows up the same as another does, by its days and its state.
    fileprivate func followsUp(like other: ReportedItem) -> Bool {
        kind != .activity
            || date("began") == other.date("began") && date("ended") == other.date("ended")
                && word("status") == other.word("status")
    }
}
