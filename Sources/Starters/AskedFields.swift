internal import Documents
package import Methodology

/// Which fields of a record methodologies ask about, so that whoever fills one in knows which matter most.
package struct AskedFields: Sendable {
    /// The fields that each methodology asks about, behind the kind of their item.
    private var asked: [(id: String, fields: Set<FieldPath>)] = []

    /// Looks at every selection and measure of some methodologies.
    package init(_ methodologies: [Methodology]) {
        for methodology in methodologies {
            asked.append((methodology.id.value, []))
            for selection in methodology.selections {
                add(selection.condition, of: selection.kind)
                if let path = selection.oncePer { add(path, of: selection.kind) }
            }
            for items in methodology.indicators.flatMap(\.indicator.measure.items) { add(items) }
        }
    }

    /// The methodologies that ask about a field.
    func methodologies(asking field: String, of kind: ItemKind) -> [String] {
        asked.filter { $0.fields.contains(FieldPath([kind.rawValue, field])) }.map(\.id)
    }

    private mutating func add(_ items: ItemMeasure) {
        add(items.rule.condition, of: items.kind)
        if let path = items.rule.field { add(path, of: items.kind) }
    }

    private mutating func add(_ condition: Condition?, of kind: ItemKind) {
        for test in condition?.leaves ?? [] { add(test.path, of: kind) }
    }

    /// `activity.status` of a result is a field of the activity that holds it, and so is the list that it stands in.
    private mutating func add(_ path: FieldPath, of kind: ItemKind) {
        guard let first = path.names.first else { return }
        if let holder = kind.holder { insert(kind.section, of: holder) }
        guard let holder = kind.holder, first == holder.rawValue, path.names.count > 1 else {
            return insert(first, of: kind)
        }
        add(FieldPath(Array(path.names.dropFirst())), of: holder)
    }

    private mutating func insert(_ field: String, of kind: ItemKind) {
        asked[asked.count - 1].fields.insert(FieldPath([kind.rawValue, field]))
    }
}
