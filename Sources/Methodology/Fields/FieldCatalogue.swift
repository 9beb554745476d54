/// The fields of each kind of item; the target `Evaluation` supplies it, since it knows what a centre reports.
public struct FieldCatalogue: Sendable {
    private let fieldsByKind: [ItemKind: [Field]]

    /// The catalogue of the fields of each kind.
    public init(_ fieldsByKind: [ItemKind: [Field]]) {
        self.fieldsByKind = fieldsByKind
    }

    /// The fields of a kind of item, in the order of the language's description.
    public func fields(of kind: ItemKind) -> [Field] { fieldsByKind[kind] ?? [] }

    /// The field at a path of names from an item of a kind; nil where there is none.
    public func field(at path: FieldPath, of kind: ItemKind) -> Field? {
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
    public func inner(of field: Field) -> [Field] {
        switch field.type {
        case .record(let fields): fields
        case .holder(let kind): self.fields(of: kind)
        default: []
        }
    }
}
