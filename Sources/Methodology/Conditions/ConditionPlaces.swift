package import Diagnostics
package import YAMLSource

extension Condition {
    /// The questions about single fields that the condition is made of, in the order of writing.
    package var leaves: [FieldTest] {
        switch self {
        case .all(let parts, _), .any(let parts): parts.flatMap(\.leaves)
        case .not(let part): part.leaves
        case .test(let test): [test]
        }
    }
}

/// Finds where the questions of a `where` are written.
package struct ConditionPlaces {
    private let catalogue: FieldCatalogue

    /// Looks questions up by the fields of a catalogue.
    package init(fields catalogue: FieldCatalogue) {
        self.catalogue = catalogue
    }

    /// The questions of a `where` that was read without an error, as they are written, in the order of
    /// `Condition.leaves`: the text with the place of its key.
    package func leaves(of node: YAMLNode, about kind: ItemKind) -> [Located<String>] {
        leaves(of: node, fields: catalogue.fields(of: kind), under: "")
    }

    private func leaves(of node: YAMLNode, fields: [Field], under path: String) -> [Located<String>] {
        node.entries.flatMap { entry -> [Located<String>] in
            switch entry.key.text {
            case "all", "any": return entry.value.elements.flatMap { leaves(of: $0, fields: fields, under: path) }
            case "not": return leaves(of: entry.value, fields: fields, under: path)
            default: break
            }
            guard let field = fields.first(where: { $0.name == entry.key.text }) else { return [] }
            let inner = catalogue.inner(of: field)
            if entry.value.kind == .mapping, !inner.isEmpty {
                return leaves(of: entry.value, fields: inner, under: "\(path)\(field.name).")
            }
            let comparisons = entry.value.entries
            guard comparisons.count > 1 else { return [written(entry, as: path + field.name)] }
            return comparisons.map { written($0, as: "\(path)\(field.name).\($0.key.text)") }
        }
    }

    private func written(_ entry: YAMLEntry, as name: String) -> Located<String> {
        Located("\(name): \(entry.value.span.text)", at: entry.key.span)
    }
}
