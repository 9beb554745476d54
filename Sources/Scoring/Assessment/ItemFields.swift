package import Documents
internal import Evaluation
internal import Methodology

/// The fields of an item by their names, as they are written: text, number and date as strings, sets as lists, a list of
/// records as its length.
///
/// What comes from a record is put into this form when it is asked for; most of it never is.
package struct ItemFields: Sendable {
    private enum Storage: Sendable {
        case reported(ItemKind, [FieldValue?])
        case written([String: JSONValue])
    }

    private var storage: Storage

    /// The fields of a reported item.
    init(_ item: ReportedItem) { storage = .reported(item.kind, item.values) }

    /// All fields that are written, by name.
    package var byName: [String: JSONValue] {
        switch storage {
        case .written(let fields): fields
        case .reported(let kind, let values): ItemFields.shown(values, of: kind)
        }
    }

    /// What is written in a field; nil where nothing is.
    package subscript(name: String) -> JSONValue? {
        get {
            switch storage {
            case .written(let fields): return fields[name]
            case .reported(let kind, let values):
                guard let position = ReportedFields.catalogue.position(of: name, in: kind),
                    !ItemFields.shownElsewhere.contains(name)
                else { return nil }
                return values[position]?.shown(as: ReportedFields.catalogue.fields(of: kind)[position].type)
            }
        }
        set {
            var fields = byName
            fields[name] = newValue
            storage = .written(fields)
        }
    }

    /// Fields that an item's record gives beside the others.
    private static let shownElsewhere: Set = ["id", "title", "text", "evidence"]

    private static func shown(_ values: [FieldValue?], of kind: ItemKind) -> [String: JSONValue] {
        let fields = ReportedFields.catalogue.fields(of: kind)
        let shown = zip(fields, values).compactMap { field, value -> (String, JSONValue)? in
            guard let value, !shownElsewhere.contains(field.name) else { return nil }
            return (field.name, value.shown(as: field.type))
        }
        return Dictionary(uniqueKeysWithValues: shown)
    }
}

extension ItemFields: Equatable {
    /// Whether the same is written in the same fields.
    package static func == (one: ItemFields, other: ItemFields) -> Bool { one.byName == other.byName }
}

extension ItemFields: Codable {
    /// Reads an object of fields.
    package init(from decoder: any Decoder) throws {
        storage = .written(try decoder.singleValueContainer().decode([String: JSONValue].self))
    }

    /// Writes an object of fields.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(byName)
    }
}
