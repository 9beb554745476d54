internal import Documents
internal import Evaluation
internal import Methodology

/// What a record loses with one item: an activity goes with its recommendations and results, and what named it names
/// nothing any more.
struct Loss {
    /// The id of the item as results use it.
    let item: String
    /// The rows that go, by the plan of their kind.
    let removed: [Int: [Int]]
    /// The rows that stay and may answer otherwise, by the plan of their kind.
    let touched: [Int: [Int]]
    /// The id of the activity that goes; nil where the item is none.
    let activity: String?
    /// The inner item that goes on its own, as the row of the activity that holds it and its place in the list there.
    let inner: Inner?

    /// An item inside an activity.
    struct Inner {
        let kind: ItemKind
        let holder: Int
        let position: Int
    }
}

/// Makes the losses of all items of a record, in file order.
struct LossList {
    private let evaluation: Evaluation
    private let plans: [ConditionPlan]
    /// The rows of items inside activities, by kind and the row of the activity.
    private let inner: [ItemKind: [Int: [Int]]]
    /// The rows of the recommendations that name an activity, by its id.
    private let followed: [String: [Int]]
    /// Whether rules ask inner items for the lists of the activity that holds them.
    private let asksForListsOfHolder: Bool

    private static let heldKinds = ItemKind.allCases.filter { $0.holder != nil }

    init(_ evaluation: Evaluation, plans: [ConditionPlan]) {
        self.evaluation = evaluation
        self.plans = plans
        inner = Dictionary(
            uniqueKeysWithValues: LossList.heldKinds.map { kind in
                let rows = evaluation.items(kind).enumerated().map { ($1.holder ?? -1, $0) }
                return (kind, Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) })
            })
        followed = Dictionary(
            grouping: evaluation.items(.recommendation).enumerated().compactMap { row, item in
                item.word(FollowUp.field).map { (id: $0, row: row) }
            }, by: \.id
        ).mapValues { $0.map(\.row) }
        asksForListsOfHolder = plans.contains { plan in
            plan.kind.holder != nil && plan.columns.contains { $0.path.names.count > 1 && $0.type.isList }
        }
    }

    /// The losses, in the order of the file.
    var all: [Loss] {
        let kinds = ItemKind.allCases.filter { $0 != .event }
        let losses = kinds.flatMap { kind in
            evaluation.items(kind).indices.map { row in
                (offset: evaluation.items(kind)[row].span.startOffset, loss: loss(of: kind, row: row))
            }
        }
        return losses.sorted { $0.offset < $1.offset }.map(\.loss)
    }

    private func loss(of kind: ItemKind, row: Int) -> Loss {
        let item = evaluation.items(kind)[row]
        if let holder = item.holder { return lossInside(holder, of: kind, item, row: row) }
        guard kind == .activity else {
            return Loss(item: item.id, removed: byPlan([(kind, [row])]), touched: [:], activity: nil, inner: nil)
        }
        let held = LossList.heldKinds.map { ($0, inner[$0]?[row] ?? []) }
        let recommendations = followed[item.id] ?? []
        let holders = recommendations.compactMap { evaluation.items(.recommendation)[$0].holder }.filter { $0 != row }
        return Loss(
            item: item.id, removed: byPlan([(kind, [row])] + held),
            touched: byPlan([(.recommendation, recommendations), (.activity, holders)] + besides(holders)),
            activity: item.id, inner: nil)
    }

    private func lossInside(_ holder: Int, of kind: ItemKind, _ item: ReportedItem, row: Int) -> Loss {
        let position = inner[kind]?[holder]?.firstIndex(of: row) ?? 0
        return Loss(
            item: item.id, removed: byPlan([(kind, [row])]),
            touched: byPlan([(.activity, [holder])] + besides([holder])),
            activity: nil, inner: Loss.Inner(kind: kind, holder: holder, position: position))
    }

    /// The items inside activities, where rules ask them for the lists of these.
    private func besides(_ holders: [Int]) -> [(ItemKind, [Int])] {
        guard asksForListsOfHolder else { return [] }
        return LossList.heldKinds.map { kind in (kind, holders.flatMap { inner[kind]?[$0] ?? [] }) }
    }

    private func byPlan(_ rows: [(ItemKind, [Int])]) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        for (kind, rows) in rows where !rows.isEmpty {
            guard let plan = plans.firstIndex(where: { $0.kind == kind }) else { continue }
            found[plan, default: []] += rows
        }
        return found.mapValues { Array(Set($0)) }
    }
}
