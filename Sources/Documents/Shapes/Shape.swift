/// What a value of a document may look like: how it is read, what a message calls it, its JSON Schema.
package struct Shape<Value: Sendable>: Sendable {
    /// What the value is, for messages: "a whole number".
    package let words: Phrase
    /// The JSON Schema of the value; records go into the definitions.
    @usableFromInline let schema: @Sendable (SchemaDefinitions) -> JSONValue
    /// Reads the value; reports what is wrong and gives nil then.
    @usableFromInline let decode: @Sendable (YAMLNode, DecodingContext) -> Value?
    /// The tables of the records inside.
    @usableFromInline let tables: @Sendable () -> [RecordTable]
    /// How the value is built up.
    @usableFromInline let form: @Sendable () -> ValueForm

    /// What to write for a text that stands for one such value: the text where it is one, else what was probably meant;
    /// nil where that cannot be told.
    @usableFromInline let meant: @Sendable (String) -> String?

    /// A shape that is read by `decode`, which reports what is wrong.
    package init(
        words: Phrase, schema: @escaping @Sendable (SchemaDefinitions) -> JSONValue,
        tables: @escaping @Sendable () -> [RecordTable] = { [] },
        form: (@Sendable () -> ValueForm)? = nil, meant: @escaping @Sendable (String) -> String? = { $0 },
        decode: @escaping @Sendable (YAMLNode, DecodingContext) -> Value?
    ) {
        self.words = words
        self.schema = schema
        self.tables = tables
        self.form = form ?? { .scalar(words) }
        self.meant = meant
        self.decode = decode
    }

    /// Reads a value from a node.
    @inlinable package func read(_ node: YAMLNode, in context: DecodingContext) -> Value? {
        decode(node, context)
    }

    /// The JSON Schema of the value.
    package func schemaValue(_ definitions: SchemaDefinitions) -> JSONValue { schema(definitions) }
}

// What is written for each value of a document is open to other targets, which then read with code made for their values.

extension Shape {
    /// The same value with the place that it was read from.
    @inlinable package var located: Shape<Located<Value>> {
        Shape<Located<Value>>(words: words, schema: schema, tables: tables, form: form, meant: meant) { node, context in
            decode(node, context).map { Located($0, at: node.span) }
        }
    }

    /// The same value, with what to write where a list or keys stand in its place.
    package func hinting(_ help: Phrase) -> Shape {
        hinting { $0.kind == .scalar ? nil : help }
    }

    /// The same value, with what to write in the place of something of another kind.
    package func hinting(_ help: @escaping @Sendable (YAMLNode) -> Phrase?) -> Shape {
        Shape(words: words, schema: schema, tables: tables, form: form, meant: meant) { node, context in
            guard let help = help(node) else { return decode(node, context) }
            context.report(.wrongKind(of: node, expected: words, help: help))
            return nil
        }
    }

    /// A value that may turn out unreadable, which is reported: what refers to it is then no further mistake.
    @inlinable package var readableOrNot: Shape<Value?> {
        Shape<Value?>(words: words, schema: schema, tables: tables, form: form, meant: meant) { node, context in
            .some(decode(node, context))
        }
    }

    /// Another value made of this one.
    @inlinable package func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> Shape<Other> {
        Shape<Other>(words: words, schema: schema, tables: tables, form: form, meant: meant) { node, context in
            decode(node, context).map(transform)
        }
    }
}
