/// One key of a record: its name, whether it must stand there, what it is for, and what it holds. Shared and not copied,
/// since each item of a record is asked for all keys.
package final class Key<Value: Sendable>: Sendable {
    /// The key as it is written.
    package let name: String
    /// Whether it must stand in every record.
    package let presence: KeyPresence
    /// What the key is for, as one sentence without a full stop; shown in editors and in the manual.
    package let summary: String
    /// What stands behind it.
    package let shape: Shape<Value>

    /// A key that may be left out.
    package convenience init(_ name: String, _ shape: Shape<Value>, _ summary: String) {
        self.init(name, .optional, shape, summary)
    }

    /// A key that must stand in every record, or may be left out.
    package init(_ name: String, _ presence: KeyPresence, _ shape: Shape<Value>, _ summary: String) {
        self.name = name
        self.presence = presence
        self.shape = shape
        self.summary = summary
    }
}

/// Whether a key must stand in every record.
package enum KeyPresence: Sendable {
    case required, optional
}

/// A key whatever its value's type is: what tables, suggestions and schemas are made from.
package protocol RecordKey: Sendable {
    var name: String { get }
    var presence: KeyPresence { get }
    var summary: String { get }
    /// The JSON Schema of the key's value.
    func schema(_ definitions: SchemaDefinitions) -> JSONValue
    /// The tables of the records inside the key's value.
    var tables: [RecordTable] { get }
    /// What the value is, for messages: "a whole number".
    var words: Phrase { get }
    /// How the value is built up.
    var form: ValueForm { get }
}

extension Key: RecordKey {
    /// The JSON Schema of the value.
    package func schema(_ definitions: SchemaDefinitions) -> JSONValue { shape.schema(definitions) }
    /// The tables of the records inside the value.
    package var tables: [RecordTable] { shape.tables() }
    /// What the value is, for messages.
    package var words: Phrase { shape.words }
    /// How the value is built up.
    package var form: ValueForm { shape.form() }
}
