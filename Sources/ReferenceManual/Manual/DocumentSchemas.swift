package import Documents
package import MandateEngine

/// The JSON Schemas of the document formats as editors get them: each key with its description and an example.
package enum DocumentSchemas {
    /// The schema of a kind of document.
    package static func schema(of kind: DocumentKind) -> JSONValue { withExamples(kind.schema(), root: kind.table) }

    private static func withExamples(_ schema: JSONValue, root: RecordTable) -> JSONValue {
        guard case .object(var parts) = addExamples(of: root, to: schema),
            case .object(var definitions) = parts["$defs"]
        else { return schema }
        for table in root.reachable {
            guard let definition = definitions[table.definitionName] else { continue }
            guard case .object(var named) = addExamples(of: table, to: definition) else { continue }
            named["title"] = .string(table.name.prefix(1).uppercased() + table.name.dropFirst())
            definitions[table.definitionName] = .object(named)
        }
        parts["$defs"] = .object(definitions)
        return .object(parts)
    }

    private static func addExamples(of table: RecordTable, to schema: JSONValue) -> JSONValue {
        guard case .object(var parts) = schema, case .object(var properties) = parts["properties"] else {
            return schema
        }
        for key in table.keys {
            guard let example = KeyNotes.example(of: key.name, in: table).flatMap(value),
                case .object(var property) = properties[key.name]
            else { continue }
            property["examples"] = [example]
            properties[key.name] = .object(property)
        }
        parts["properties"] = .object(properties)
        return .object(parts)
    }

    /// A value written in YAML as JSON, with the types of YAML's core schema.
    private static func value(_ text: String) -> JSONValue? {
        let source = SourceText(path: "example", text: text)
        return YAMLReader.read(source, into: DiagnosticCollector()).map { JSONValue($0.root) }
    }
}

extension JSONValue {
    fileprivate init(_ node: YAMLNode) {
        switch node.kind {
        case .sequence: self = .array(node.elements.map { JSONValue($0) })
        case .mapping:
            let entries = node.entries.map { ($0.key.text, JSONValue($0.value)) }
            self = .object(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        case .scalar:
            self =
                switch node.text {
                case "true": true
                case "false": false
                default: Int(node.text).map { .number($0) } ?? .string(node.text)
                }
        }
    }
}
