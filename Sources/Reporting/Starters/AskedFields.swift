internal import Diagnostics
package import Methodology

/// Which fields of a record methodologies ask about, so that whoever fills one in knows which matter most.
package struct AskedFields: Sendable {
    private var ids: [ItemKind: [String: [String]]] = [:]

    /// Looks at every selection and measure of some methodologies.
    package init(_ methodologies: [Methodology]) {
        for methodology in methodologies {
            let id = methodology.id.value
            for selection in methodology.selections {
                if let condition = selection.condition { add(condition, of: selection.kind, by: id) }
                if let path = selection.oncePer { add(path, of: selection.kind, by: id) }
            }
            for items in methodology.indicators.flatMap(\.indicator.measure.items) { add(items, by: id) }
        }
    }

    /// The methodologies that ask about a field.
    func methodologies(asking field: String, of kind: ItemKind) -> [String] { ids[kind]?[field] ?? [] }

    private mutating func add(_ items: ItemMeasure, by id: String) {
        if let condition = items.rule.condition { add(condition, of: items.kind, by: id) }
        if let path = items.rule.field { add(path, of: items.kind, by: id) }
    }

    private mutating func add(_ condition: Condition, of kind: ItemKind, by id: String) {
        for test in condition.leaves { add(test.path, of: kind, by: id) }
    }

    /// `activity.status` of a result is a field of the activity that holds it.
    private mutating func add(_ path: FieldPath, of kind: ItemKind, by id: String) {
        guard let first = path.names.first else { return }
        if let holder = kind.holder, first == holder.rawValue, path.names.count > 1 {
            ids[holder, default: [:]][kind.section, default: []].appendIfNew(id)
            return add(FieldPath(Array(path.names.dropFirst())), of: holder, by: id)
        }
        if let holder = kind.holder { ids[holder, default: [:]][kind.section, default: []].appendIfNew(id) }
        ids[kind, default: [:]][first, default: []].appendIfNew(id)
    }
}

extension [String] {
    fileprivate mutating func appendIfNew(_ text: String) {
        if !contains(text) { append(text) }
    }
}
