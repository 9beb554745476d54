internal import Documents

/// A schema of what the program prints for programs.
package protocol ResultSchema {}

// The document and the forms that its keys have.

extension ResultSchema {
    /// The schema of a document.
    ///
    /// - Parameter definitions: what its parts name, by `one` and `list`.
    static func document(
        titled title: String, _ summary: String, _ properties: [String: JSONValue],
        definitions: [String: JSONValue]
    ) -> JSONValue {
        guard case .object(var schema) = object(summary, properties) else { return .null }
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = .string(title)
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    /// An object of which every key must be there that is not optional, and no other.
    static func object(
        _ summary: String, _ properties: [String: JSONValue], isNullable: Bool = false, optional: Set<String> = []
    ) -> JSONValue {
        [
            "type": isNullable ? ["object", "null"] : "object", "description": .string(summary),
            "additionalProperties": false, "properties": .object(properties),
            "required": .strings(properties.keys.filter { !optional.contains($0) }.sorted()),
        ]
    }

    static func described(_ schema: JSONValue, _ summary: String) -> JSONValue {
        guard case .object(var keys) = schema else { return schema }
        keys["description"] = .string(summary)
        return .object(keys)
    }

    static func text(_ summary: String) -> JSONValue { described(["type": "string"], summary) }

    static func whole(_ summary: String, from least: Int) -> JSONValue {
        described(["type": "integer", "minimum": .number(least)], summary)
    }

    static func one(_ name: String, _ summary: String) -> JSONValue {
        described(["$ref": .string("#/$defs/\(name)")], summary)
    }

    static func list(_ name: String, _ summary: String) -> JSONValue {
        described(["type": "array", "items": ["$ref": .string("#/$defs/\(name)")]], summary)
    }

    static func orNull(_ schema: JSONValue) -> JSONValue { ["anyOf": [schema, ["type": "null"]]] }
}
