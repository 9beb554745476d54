package import ExactNumbers
internal import Methodology

/// What is taken to be so of the last cycle, whatever its record tells, for asking what would follow.
package enum LastCycle: Hashable, Sendable {
    /// It had so many times as much.
    case times(Rational)
    /// It had so much that nothing comes near it.
    case beyondCompare
}

extension PreviousRecord {
    /// The record as if it told some items of another, too; an activity comes with its recommendations and results.
    func telling(_ ids: Set<String>, of other: Evaluation) -> PreviousRecord {
        var record = evaluation
        for activity in other.items(.activity).indices where ids.contains(other.items(.activity)[activity].id) {
            record.add(other.items(.activity)[activity], at: activity, of: other)
        }
        for kind in ItemKind.allCases where kind != .activity && kind.holder == nil {
            record.itemsByKind[kind.position] += other.items(kind).filter { ids.contains($0.id) }
        }
        return PreviousRecord(record)
    }
}

extension Evaluation {
    fileprivate mutating func add(_ activity: ReportedItem, at position: Int, of other: Evaluation) {
        let holder = items(.activity).count
        itemsByKind[ItemKind.activity.position].append(activity)
        for kind in ItemKind.allCases where kind.holder == .activity {
            itemsByKind[kind.position] += other.items(kind).filter { $0.holder == position }.map { inner in
                var inner = inner
                inner.holder = holder
                return inner
            }
        }
    }
}
