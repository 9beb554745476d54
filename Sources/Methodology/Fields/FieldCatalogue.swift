/// The fields of each kind of item; the target `Evaluation` supplies it, since it knows what a centre reports.
package struct FieldCatalogue: Sendable {
    /// By the positions of the kinds, which are found quicker than words.
    private let fieldsByKind: [[Field]]
    private let positions: [[String: Int]]
    private let toldByKind: [[Field]]
    private let referringByKind: [[Field]]

    /// The catalogue of the fields of each kind.
    package init(_ fieldsByKind: [ItemKind: [Field]]) {
        self.fieldsByKind = ItemKind.allCases.map { fieldsByKind[$0] ?? [] }
        positions = self.fieldsByKind.map { fields in
            Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($0.element.name, $0.offset) })
        }
        toldByKind = self.fieldsByKind.map { fields in
            fields.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
        }
        referringByKind = self.fieldsByKind.map { $0.filter { $0.type.referent != nil } }
    }

    /// The fields of a kind of item, in the order of the language's description.
    package func fields(of kind: ItemKind) -> [Field] { fieldsByKind[kind.position] }

    /// The fields among what reports say of an item of a kind, in their order there.
    package func told(of kind: ItemKind) -> [Field] { toldByKind[kind.position] }

    /// The fields of a kind that hold the id of something that stands elsewhere.
    package func referring(of kind: ItemKind) -> [Field] { referringByKind[kind.position] }

    /// The field of a kind by its name; nil where the kind has none of that name.
    package func field(_ name: String, of kind: ItemKind) -> Field? {
        position(of: name, in: kind).map { fields(of: kind)[$0] }
    }

    /// Every field of every kind, with those inside others.
    package var all: [Field] { fieldsByKind.flatMap { $0.flatMap { [$0] + $0.type.parts } } }

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

    /// The same among what a trace may name: also a field of the activity that followed a recommendation up.
    package func tracedField(at path: FieldPath, of kind: ItemKind) -> Field? {
        if let found = field(at: path, of: kind) { return found }
        guard path.names.count == 2, path.names[0] == FollowUp.field, field(FollowUp.field, of: kind) != nil else {
            return nil
        }
        return field(path.names[1], of: .activity)
    }

    /// The fields inside a field that holds one record or leads to the item that holds this one; of a date its year.
    package func inner(of field: Field) -> [Field] {
        switch field.type {
        case .record(let fields): fields
        case .holder(let kind): self.fields(of: kind)
        case .date: [.year]
        default: []
        }
    }
}
