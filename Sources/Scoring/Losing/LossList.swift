internal import Documents
internal import Evaluation
internal import Methodology

/// Makes the losses of a record.
struct LossList {
    let evaluation: Evaluation
    private let plans: [ConditionPlan]
    /// The rows of items inside activities, by kind and the row of the activity.
    private let inner: [ItemKind: [Int: [Int]]]
    /// The place of each row of such a kind in the list of its activity.
    private let places: [ItemKind: [Int]]
    /// The rows of the recommendations that name an activity, by its id.
    private let followed: [String: [Int]]
    /// Whether rules ask inner items for the lists of such items in the activity that holds them.
    private let asksForListsOfHolder: Bool

    /// Where an item stands.
    struct Row: Hashable {
        let kind: ItemKind
        let row: Int
    }

    private static let heldKinds = ItemKind.allCases.filter { $0.holder != nil }

    init(_ evaluation: Evaluation, plans: [ConditionPlan]) {
        self.evaluation = evaluation
        self.plans = plans
        let held = LossList.heldKinds.map { kind in (kind, HeldRows(evaluation.items(kind))) }
        inner = Dictionary(uniqueKeysWithValues: held.map { ($0, $1.byHolder) })
        places = Dictionary(uniqueKeysWithValues: held.map { ($0, $1.places) })
        followed = Dictionary(
            grouping: evaluation.items(.recommendation).enumerated().compactMap { row, item in
                item.word(FollowUp.field).map { (id: $0, row: row) }
            }, by: \.id
        ).mapValues { $0.map(\.row) }
        let lists = LossList.heldKinds.map(\.section)
        asksForListsOfHolder = plans.contains { plan in
            plan.kind.holder != nil
                && plan.columns.contains { $0.path.names.dropFirst().contains(where: lists.contains) }
        }
    }

    /// The items of the record.
    var rows: [(row: Row, item: ReportedItem)] {
        ItemKind.allCases.filter { $0 != .event }.flatMap { kind in
            evaluation.items(kind).enumerated().map { (Row(kind: kind, row: $0), $1) }
        }
    }

    /// The losses of single items, with the ids by which results call these, in the order of the file.
    var all: [(item: String, loss: Loss)] {
        rows.sorted { $0.item.span.startOffset < $1.item.span.startOffset }.map { row, item in
            var loss = Loss()
            remove(row, from: &loss)
            return (item.id, loss)
        }
    }
}

// Single items.

extension LossList {
    /// An item goes.
    func remove(_ place: Row, from loss: inout Loss) {
        let item = evaluation.items(place.kind)[place.row]
        remove([place.row], of: place.kind, from: &loss)
        if let holder = item.holder {
            touchActivities([holder], in: &loss)
            loss.remove(places[place.kind]?[place.row] ?? 0, in: place.kind, ofActivity: holder)
        } else if place.kind == .activity {
            for kind in LossList.heldKinds { remove(inner[kind]?[place.row] ?? [], of: kind, from: &loss) }
            let recommendations = followed[item.id] ?? []
            touch(recommendations, of: .recommendation, in: &loss)
            let holders = recommendations.compactMap { evaluation.items(.recommendation)[$0].holder }
            touchActivities(holders.filter { $0 != place.row }, in: &loss)
            loss.remove(activity: item.id)
        }
    }

    /// An item says something else, and so do those that are asked for it: what it holds, and the list in which it stands.
    func change(_ place: Row, to item: ReportedItem, in loss: inout Loss) {
        let activities = evaluation.items(.activity)
        touch([place.row], of: place.kind, in: &loss)
        if let holder = item.holder {
            var activity = loss.changed[.activity]?[holder] ?? activities[holder]
            activity.list(item, at: places[place.kind]?[place.row] ?? 0)
            loss.changed[.activity, default: [:]][holder] = activity
            touchActivities([holder], in: &loss)
        }
        var item = item
        if place.kind == .activity {
            for kind in LossList.heldKinds {
                loss.changed[.activity]?[place.row].map { item.list(kind, like: $0) }
                touch(inner[kind]?[place.row] ?? [], of: kind, in: &loss)
            }
        }
        loss.changed[place.kind, default: [:]][place.row] = item
    }

    /// Activities, with the items inside them where rules ask these for lists of the activity.
    private func touchActivities(_ rows: [Int], in loss: inout Loss) {
        touch(rows, of: .activity, in: &loss)
        guard asksForListsOfHolder else { return }
        for kind in LossList.heldKinds { touch(rows.flatMap { inner[kind]?[$0] ?? [] }, of: kind, in: &loss) }
    }

    private func remove(_ rows: [Int], of kind: ItemKind, from loss: inout Loss) {
        guard !rows.isEmpty, let plan = plans.firstIndex(where: { $0.kind == kind }) else { return }
        loss.remove(rows, ofPlan: plan)
    }

    private func touch(_ rows: [Int], of kind: ItemKind, in loss: inout Loss) {
        guard !rows.isEmpty, let plan = plans.firstIndex(where: { $0.kind == kind }) else { return }
        loss.touch(rows, ofPlan: plan)
    }
}

/// The rows of items inside activities.
private struct HeldRows {
    /// By the row of the activity.
    private(set) var byHolder: [Int: [Int]] = [:]
    /// The place of each in the list of its activity.
    private(set) var places: [Int] = []

    init(_ items: [ReportedItem]) {
        for (row, item) in items.enumerated() {
            places.append(byHolder[item.holder ?? -1]?.count ?? 0)
            byHolder[item.holder ?? -1, default: []].append(row)
        }
    }
}
