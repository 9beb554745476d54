internal import Scalars

/// The definitions of a JSON Schema while it is made: one per table, so that records that hold each other end.
public final class SchemaDefinitions {
    private var definitions: [String: JSONValue] = [:]

    init() {}

    /// A reference to a table's definition, which is made when it is first asked for.
    public func reference(to table: RecordTable) -> JSONValue {
        reference(to: table.definitionName) { table.schema(self) }
    }

    /// A reference to a definition by name, which is made when it is first asked for.
    public func reference(to name: String, make: () -> JSONValue) -> JSONValue {
        if definitions[name] == nil {
            definitions[name] = .null
            definitions[name] = make()
        }
        return ["$ref": .string("#/$defs/\(name)")]
    }

    /// Everything that was asked for.
    var all: JSONValue { .object(definitions) }
}

extension RecordTable {
    /// The name of the table's definition in JSON Schemas.
    public var definitionName: String { name.replacing(scalars: " ", with: "-") }

    /// The schema of one record.
    func schema(_ definitions: SchemaDefinitions) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for key in keys { properties[key.name] = key.schema(definitions).described(key.summary) }
        var schema: [String: JSONValue] = [
            "type": "object", "description": .string(summary), "properties": .object(properties),
            "additionalProperties": false,
        ]
        let required = keys.filter { $0.presence == .required }.map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        if !schemaConditions.isEmpty { schema["allOf"] = .array(schemaConditions) }
        return .object(schema)
    }

    /// The whole schema of a document whose outermost record this is (JSON Schema 2020-12).
    ///
    /// `define` may add definitions that the tables refer to by name.
    public func documentSchema(title: String, define: (SchemaDefinitions) -> Void = { _ in }) -> JSONValue {
        let definitions = SchemaDefinitions()
        define(definitions)
        guard case .object(var schema) = schema(definitions) else { return .null }
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = .string(title)
        schema["$defs"] = definitions.all
        return .object(schema)
    }
}

extension RecordKey {
    /// The JSON Schema of the key's value by itself; the records inside are named, not described.
    public var valueSchema: JSONValue { schema(SchemaDefinitions()) }
}

extension JSONValue {
    /// The schema with a description beside it.
    public func described(_ text: String) -> JSONValue {
        guard case .object(var schema) = self else { return self }
        schema["description"] = .string(text)
        return .object(schema)
    }
}
