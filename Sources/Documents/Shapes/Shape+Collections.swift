public import Diagnostics
public import YAMLSource

extension Shape {
    /// A list of such values; `minimum` entries at least. Entries that cannot be read are reported and left out.
    public func list(minimum: Int = 0) -> Shape<[Value]> {
        Shape<[Value]>(
            words: "a list", schema: { ["type": "array", "items": schema($0), "minItems": .number(minimum)] },
            tables: tables
        ) { node, context in
            guard node.kind == .sequence else {
                context.report(.wrongKind(of: node, expected: "a list"))
                return nil
            }
            let elements = node.elements
            if elements.count < minimum {
                context.report(.tooFewEntries(at: node.span.beginning, minimum: minimum, of: words))
            }
            return elements.compactMap { decode($0, context) }
        }
    }

    /// One such value, or a list of them.
    public func oneOrMore() -> Shape<[Value]> {
        let many = list(minimum: 1)
        return Shape<[Value]>(
            words: "\(words), or a list of them", schema: { ["anyOf": [schema($0), many.schema($0)]] }, tables: tables
        ) { node, context in
            node.kind == .sequence ? many.decode(node, context) : decode(node, context).map { [$0] }
        }
    }

    /// A mapping from ids to such values, in the order of the file.
    public func byID(words: String) -> Shape<[Entry<Value>]> {
        Shape<[Entry<Value>]>(
            words: words,
            schema: {
                [
                    "type": "object", "propertyNames": ["pattern": "^[a-z][a-z0-9-]*$"],
                    "additionalProperties": schema($0),
                ]
            },
            tables: tables
        ) { node, context in
            guard node.kind == .mapping else {
                context.report(.wrongKind(of: node, expected: words))
                return nil
            }
            return node.entries.compactMap { entry in
                let id = Shape<String>.id.located.read(entry.key, in: context)
                let value = context.diagnostics.within(id?.value) { decode(entry.value, context) }
                return id.flatMap { id in value.map { Entry(id: id, value: $0) } }
            }
        }
    }
}

/// One entry of a mapping from ids to values.
public struct Entry<Value: Sendable>: Sendable {
    public let id: Located<String>
    public let value: Value
}

extension Shape where Value: Hashable {
    /// A list in which nothing stands twice, in the order of the file.
    public func distinctList(minimum: Int = 0) -> Shape<[Value]> {
        let list = located.list(minimum: minimum)
        return Shape<[Value]>(words: list.words, schema: list.schema, tables: tables) { node, context in
            list.decode(node, context).map { entries in
                var seen: [Value: SourceSpan] = [:]
                return entries.compactMap { entry in
                    if let first = seen.updateValue(entry.span, forKey: entry.value) {
                        context.report(.repeatedEntry(entry.span.text, at: entry.span, first: first))
                    }
                    return entry.value
                }
            }
        }
    }
}

extension Shape where Value == YAMLNode {
    /// A mapping that is read later, when what it refers to is known.
    public static func mapping(
        words: String, schema: @escaping @Sendable (SchemaDefinitions) -> JSONValue,
        tables: @escaping @Sendable () -> [RecordTable] = { [] }
    ) -> Shape {
        Shape(words: words, schema: schema, tables: tables) { node, context in
            guard node.kind == .mapping else {
                context.report(.wrongKind(of: node, expected: words))
                return nil
            }
            return node
        }
    }
}

extension Shape where Value == YAMLNode {
    /// A record that is read later, when what it refers to is known.
    ///
    /// `table` is asked for only when it is needed, since tables may refer to each other in a circle.
    public static func deferred(_ name: String, _ table: @escaping @Sendable () -> RecordTable) -> Shape {
        .mapping(words: name.withArticle, schema: { $0.reference(to: table()) }, tables: { [table()] })
    }
}
