internal import Methodology

/// Finds items of a record by id, with what stands inside them.
package struct ItemIndex: Sendable {
    private let evaluation: Evaluation
    private let places: [String: (kind: ItemKind, position: Int)]
    private let inner: [Int: [ReportedItem]]

    /// An index of all items of a record.
    package init(_ evaluation: Evaluation) {
        self.evaluation = evaluation
        var places: [String: (kind: ItemKind, position: Int)] = [:]
        var inner: [Int: [ReportedItem]] = [:]
        for kind in ItemKind.allCases {
            for (position, item) in evaluation.items(kind).enumerated() {
                places[item.id] = (kind, position)
                if let holder = item.holder { inner[holder, default: []].append(item) }
            }
        }
        self.places = places
        self.inner = inner
    }

    /// The item with an id; nil where there is none.
    package subscript(id: String) -> ReportedItem? {
        places[id].map { evaluation.items($0.kind)[$0.position] }
    }

    /// The activity that holds an item; nil where none does.
    package func holder(of item: ReportedItem) -> ReportedItem? {
        item.holder.map { evaluation.items(.activity)[$0] }
    }

    /// The record as if it told of nothing but some items: whole activities with what stands inside them, also where
    /// only that is asked for.
    package func record(of ids: [String]) -> Evaluation {
        var record = evaluation
        record.itemsByKind = record.itemsByKind.map { _ in [] }
        var activities: Set<Int> = []
        for id in ids {
            guard let (kind, position) = places[id] else { continue }
            let item = evaluation.items(kind)[position]
            if kind == .activity {
                activities.insert(position)
            } else if let holder = item.holder {
                activities.insert(holder)
            } else {
                record.itemsByKind[kind.position].append(item)
            }
        }
        for (position, activity) in activities.sorted().enumerated() {
            record.itemsByKind[ItemKind.activity.position].append(evaluation.items(.activity)[activity])
            for var item in inner[activity] ?? [] {
                item.holder = position
                record.itemsByKind[item.kind.position].append(item)
            }
        }
        return record
    }
}
