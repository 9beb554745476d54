/// The fields of each kind of item; the target `Evaluation` supplies it, since it knows what a centre reports.
package struct FieldCatalogue: Sendable {
    /// By the positions of the kinds, which are found quicker than words.
    private let fieldsByKind: [[Field]]
    private let positions: [[String: Int]]

    /// The catalogue of the fields of each kind.
    package init(_ fieldsByKind: [ItemKind: [Field]]) {
        self.fieldsByKind = ItemKind.allCases.map { fieldsByKind[$0] ?? [] }
        positions = self.fieldsByKind.map { fields in
            Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($0.element.name, $0.offset) })
        }
    }

    /// The fields of a kind of item, in the order of the language's description.
    package func fields(of kind: ItemKind) -> [Field] { fieldsByKind[kind.position] }

    /// Where a field stands among the fields of its kind; nil where the kind has none of that name.
    package func position(of name: String, in kind: ItemKind) -> Int? { positions[kind.position][name] }

    /// The field at a path of names from an item of a kind; nil where there is none.
    package func field(at path: FieldPath, of kind: ItemKind) -> Field? {
        var fields = fields(of: kind)
        var found: Field?
        for name in path.names {
            guard let field = fields.first(where: { $0.name == name }) else { return nil }
            found = field
            fields = inner(of: field)
        }
        return found
    }

    /// The fields inside a field that holds one record or leads to the item that holds this one.
    package func inner(of field: Field) -> [Field] {
        switch field.type {
        case .record(let fields): fields
        case .holder(let kind): self.fields(of: kind)
        default: []
        }
    }
}
