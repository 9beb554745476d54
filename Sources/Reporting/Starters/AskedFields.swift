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
                add(selection.condition, of: selection.kind, by: id)
                if let path = selection.oncePer { add(path, of: selection.kind, by: id) }
            }
            for (_, indicator) in methodology.indicators { add(indicator.measure, by: id) }
        }
    }

    /// The methodologies that ask about a field.
    func methodologies(asking field: String, of kind: ItemKind) -> [String] { ids[kind]?[field] ?? [] }

    private mutating func add(_ measure: Measure, by id: String) {
        switch measure {
        case .count(let tally): add(tally.condition, of: tally.kind, by: id)
        case .countDistinct(let field, let tally, _), .sum(let field, let tally, _):
            add(tally.condition, of: tally.kind, by: id)
            add(field.path, of: tally.kind, by: id)
        case .ratio(let of, let over, _):
            add(of, by: id)
            add(over, by: id)
        case .checklist(let entries): for entry in entries { add(entry.measure, by: id) }
        case .finding: break
        }
    }

    private mutating func add(_ condition: Condition?, of kind: ItemKind, by id: String) {
        for test in condition?.leaves ?? [] { add(test.path, of: kind, by: id) }
    }

    /// `activity.status` of a result is a field of the activity that holds it.
    private mutating func add(_ path: FieldPath, of kind: ItemKind, by id: String) {
        guard let first = path.names.first else { return }
        if let holder = kind.holder {
            ids[holder, default: [:]][kind.section, default: []].appendIfNew(id)
            if first == holder.rawValue, path.names.count > 1 {
                return add(FieldPath(Array(path.names.dropFirst())), of: holder, by: id)
            }
        }
        ids[kind, default: [:]][first, default: []].appendIfNew(id)
    }
}

extension [String] {
    fileprivate mutating func appendIfNew(_ text: String) {
        if !contains(text) { append(text) }
    }
}
