package import Evaluation

extension RecordDifference {
    /// Compares two records of one centre. Items are matched by id; one whose id is new is the same under another name
    /// if it says what an item says that is gone.
    package init(from old: Evaluation, to new: Evaluation) {
        let matching = RecordMatching(ComparableItem.all(of: old), ComparableItem.all(of: new))
        added = matching.added.map(\.item)
        removed = matching.removed.map(\.item)
        renamed = matching.renamed.map { Renaming(kind: $0.old.kind, from: $0.old.id, to: $0.new.id) }
        changed = matching.kept.compactMap { Change(from: $0.old, to: $0.new) }
    }
}

extension RecordDifference.Change {
    /// Nil where both say the same.
    fileprivate init?(from old: ComparableItem, to new: ComparableItem) {
        let names = old.fields.map(\.name) + new.fields.map(\.name).filter { old.value($0) == nil }
        let fields = names.filter { old.value($0) != new.value($0) }.map {
            RecordDifference.FieldChange(field: $0, before: old.value($0), after: new.value($0))
        }
        guard !fields.isEmpty else { return nil }
        self.init(kind: new.kind, id: new.id, title: new.title, fields: fields)
    }
}

/// Which items of two records belong together.
private struct RecordMatching {
    typealias Pair = (old: ComparableItem, new: ComparableItem)

    private(set) var kept: [Pair] = []
    private(set) var renamed: [Pair] = []
    private(set) var added: [ComparableItem] = []
    private(set) var removed: [ComparableItem] = []

    init(_ old: [ComparableItem], _ new: [ComparableItem]) {
        let oldByKey = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let newKeys = Set(new.map(\.key))
        let gone = old.filter { !newKeys.contains($0.key) }
        // The positions of those that say the same, the last first.
        var places = Dictionary(grouping: gone.indices.reversed()) { gone[$0].content }
        var found: Set<Int> = []
        for item in new {
            if let before = oldByKey[item.key] {
                kept.append((before, item))
            } else if let position = places[item.content]?.popLast() {
                found.insert(position)
                renamed.append((gone[position], item))
            } else {
                added.append(item)
            }
        }
        removed = gone.indices.filter { !found.contains($0) }.map { gone[$0] }
    }
}
