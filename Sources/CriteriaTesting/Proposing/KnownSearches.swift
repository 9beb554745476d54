internal import Methodology
internal import Synchronization

/// The searches for items that were made under one methodology, since most tallies count the same items.
final class KnownSearches: Sendable {
    /// What a search depends on.
    struct Key: Hashable, Sendable {
        let selection: String
        let condition: Condition?
        let field: FieldPath?
        let unit: String?
        let kind: ItemKind

        init(_ items: ItemMeasure) {
            selection = items.rule.selection
            condition = items.rule.condition
            field = items.field?.path
            unit = items.rule.unit
            kind = items.kind
        }
    }

    private let known = Mutex<[Key: ItemSearch]>([:])

    /// The search for the items of a measure; `search` makes it where it is not known.
    func search(for items: ItemMeasure, _ search: () -> ItemSearch) -> ItemSearch {
        let key = Key(items)
        if let known = known.withLock({ $0[key] }) { return known }
        let made = search()
        known.withLock { $0[key] = made }
        return made
    }
}
