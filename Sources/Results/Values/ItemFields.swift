package import Documents
internal import Evaluation
internal import Methodology

/// The fields of an item by their names, as they are written; a list of items as its length.
///
/// What comes from a record is put into this form when it is asked for; most of it never is.
package struct ItemFields: Sendable {
    private enum Storage: Sendable {
        case reported(ItemKind, [FieldValue?])
        case written([String: WrittenValue])
    }

    private var storage: Storage

    /// The fields of a reported item.
    init(_ item: ReportedItem) { storage = .reported(item.kind, item.values) }

    /// All fields that are written, by name.
    package var byName: [String: WrittenValue] {
        switch storage {
        case .written(let fields): fields
        case .reported(let kind, let values): ItemFields.shown(values, of: kind)
        }
    }

    /// What is written in a field; nil where nothing is.
    package subscript(name: String) -> WrittenValue? {
        get {
            switch storage {
            case .written(let fields): return fields[name]
            case .reported(let kind, let values):
                guard let position = ReportedFields.catalogue.position(of: name, in: kind) else { return nil }
                return ItemFields.shown(values[position], in: ReportedFields.catalogue.fields(of: kind)[position])
            }
        }
        set {
            var fields = byName
            fields[name] = newValue
            storage = .written(fields)
        }
    }

    private static func shown(_ values: [FieldValue?], of kind: ItemKind) -> [String: WrittenValue] {
        let pairs = zip(ReportedFields.catalogue.fields(of: kind), values).compactMap { field, value in
            shown(value, in: field).map { (field.name, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What is told apart stands in the item's record beside the other fields.
    private static func shown(_ value: FieldValue?, in field: Field) -> WrittenValue? {
        guard field.told != .apart, let value else { return nil }
        let entries = ItemKind(heldIn: field.name) == nil ? WrittenValue(entriesOf: value, as: field.type) : nil
        return entries ?? WrittenValue(value, as: field.type)
    }
}

extension ItemFields: Equatable {
    /// Whether the same is written in the same fields.
    package static func == (one: ItemFields, other: ItemFields) -> Bool { one.byName == other.byName }
}

extension ItemFields: Structured {
    /// Each field as it is written.
    package var structure: JSONValue { .object(byName.mapValues(\.structure)) }

    /// Reads fields by name; nil where no item has such a field or says this in it.
    package init?(structure: JSONValue) {
        let fields = structure.read { name, value in
            WrittenValue(structure: value, at: FieldPath([name])).map { (name, $0) }
        }
        guard let fields else { return nil }
        storage = .written(fields)
    }
}
