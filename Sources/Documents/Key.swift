/// One key of a record: its name, whether it must stand there, what it is for, and what it holds.
public struct Key<Value: Sendable>: Sendable {
    /// The key as it is written.
    public let name: String
    /// Whether it must stand in every record.
    public let presence: KeyPresence
    /// What the key is for, as one sentence without a full stop; shown in editors and in the manual.
    public let summary: String
    /// What stands behind it.
    public let shape: Shape<Value>

    /// A key that may be left out.
    public init(_ name: String, _ shape: Shape<Value>, _ summary: String) {
        self.init(name, .optional, shape, summary)
    }

    /// A key that must stand in every record, or may be left out.
    public init(_ name: String, _ presence: KeyPresence, _ shape: Shape<Value>, _ summary: String) {
        self.name = name
        self.presence = presence
        self.shape = shape
        self.summary = summary
    }
}

/// Whether a key must stand in every record.
public enum KeyPresence: Sendable {
    case required, optional
}

/// A key whatever its value's type is: what tables, suggestions and schemas are made from.
public protocol RecordKey: Sendable {
    var name: String { get }
    var presence: KeyPresence { get }
    var summary: String { get }
    /// The JSON Schema of the key's value.
    func schema(_ definitions: SchemaDefinitions) -> JSONValue
    /// The tables of the records inside the key's value.
    var tables: [RecordTable] { get }
    /// What the value is, for messages: "a whole number".
    var words: String { get }
    /// How the value is built up.
    var form: ValueForm { get }
}

extension Key: RecordKey {
    /// The JSON Schema of the value.
    public func schema(_ definitions: SchemaDefinitions) -> JSONValue { shape.schema(definitions) }
    /// The tables of the records inside the value.
    public var tables: [RecordTable] { shape.tables() }
    /// What the value is, for messages.
    public var words: String { shape.words }
    /// How the value is built up.
    public var form: ValueForm { shape.form() }
}
