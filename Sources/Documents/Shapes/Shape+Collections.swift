extension Shape {
    /// A list of such values; `minimum` entries at least. Entries that cannot be read are reported and left out.
    @inlinable package func list(minimum: Int = 0) -> Shape<[Value]> {
        Shape<[Value]>(
            words: Phrase("values.list"),
            schema: { ["type": "array", "items": schema($0), "minItems": .number(minimum)] },
            tables: tables, form: { .list(form()) },
            decode: { node, context in
                elements(of: node, minimum: minimum, in: context)?.compactMap { decode($0, context) }
            })
    }

    /// The entries of a list; nil for something else, which is reported, as are too few.
    @usableFromInline func elements(of node: YAMLNode, minimum: Int, in context: DecodingContext) -> [YAMLNode]? {
        guard node.kind == .sequence else {
            context.report(.listExpected(node, of: tables().first, meant: meant))
            return nil
        }
        let elements = node.elements
        if elements.first?.entries.count == 1, let pairs = tables().first?.pairsInPlace(of: elements) {
            context.report(pairs)
            return nil
        }
        if elements.count < minimum {
            context.report(.tooFewEntries(at: node.span.beginning, minimum: minimum, of: words))
        }
        return elements
    }

    /// One such value, or a list of them.
    @inlinable package func oneOrMore() -> Shape<[Value]> {
        let many = list(minimum: 1)
        return Shape<[Value]>(
            words: Phrase("values.or_list", ["value": words]), schema: { ["anyOf": [schema($0), many.schema($0)]] },
            tables: tables,
            form: { .oneOrMore(form()) },
            decode: { node, context in
                node.kind == .sequence ? many.decode(node, context) : decode(node, context).map { [$0] }
            })
    }

    /// One such value, or in its place a record that is read as one.
    @inlinable package func orRecord(
        _ table: RecordTable, _ read: @escaping @Sendable (RecordReader) -> Value?
    ) -> Shape {
        let record = Shape.record(table, build: read)
        return Shape(
            words: words, schema: { ["anyOf": [schema($0), record.schema($0)]] },
            tables: { tables() + record.tables() }, form: { .orRecord(form(), table) }, meant: meant,
            decode: { node, context in
                node.kind == .mapping ? record.decode(node, context) : decode(node, context)
            })
    }

    /// Such a list, or in its place a list of records, each of which is read as one entry.
    package func orRecords<Entry: Sendable>(
        _ table: RecordTable, _ read: @escaping @Sendable (RecordReader) -> Entry?
    ) -> Shape where Value == [Entry] {
        let records = Shape<Entry>.record(table, build: read).list(minimum: 1)
        return Shape(
            words: words, schema: { ["anyOf": [schema($0), records.schema($0)]] },
            tables: { tables() + records.tables() }, form: { .list(.orRecord(form().element, table)) }, meant: meant,
            decode: { node, context in
                node.elements.first?.kind == .mapping ? records.decode(node, context) : decode(node, context)
            })
    }

    /// A mapping from ids to such values, in the order of the file; `noun` is what each is called: "part".
    package func byID(_ noun: String, words: Phrase, ids: Shape<String> = .id) -> Shape<[Entry<Value>]> {
        let described: @Sendable (SchemaDefinitions) -> JSONValue = {
            [
                "type": "object", "propertyNames": ["pattern": .string(Identifier.pattern)],
                "additionalProperties": schema($0),
            ]
        }
        let wholeForm: @Sendable () -> ValueForm = { .byID(form()) }
        return Shape<[Entry<Value>]>(words: words, schema: described, tables: tables, form: wholeForm) {
            node, context in
            guard node.kind == .mapping else {
                context.report(.wrongKind(of: node, expected: words, help: Phrase("T4.wrong_kind.under_id")))
                return nil
            }
            let entries = node.entries
            guard !reportCommas(in: entries, context) else { return nil }
            return entries.compactMap { entry in
                context.diagnostics.within("\(noun) \(entry.key.text.prefix(60))") {
                    readEntry(entry, ids, in: context)
                }
            }
        }
    }

    /// Reports decimal commas, which end a value inside braces; true if there is one, so that nothing is read as meant.
    private func reportCommas(in entries: [YAMLEntry], _ context: DecodingContext) -> Bool {
        let commas = zip(entries, entries.dropFirst()).compactMap { DecimalComma(before: $1, after: $0) }
        for comma in commas { context.report(.decimalComma(comma)) }
        return !commas.isEmpty
    }

    /// The value of one entry. An id that is none is reported and stands for the one that was meant.
    private func readEntry(_ entry: YAMLEntry, _ ids: Shape<String>, in context: DecodingContext) -> Entry<Value>? {
        let id = ids.located.read(entry.key, in: context)
        let meant = ids.meant(entry.key.text)
        guard let value = decode(entry.value, context) else { return nil }
        return (id ?? meant.map { Located($0, at: entry.key.span) }).map { Entry(id: $0, value: value) }
    }
}

/// One entry of a mapping from ids to values.
package struct Entry<Value: Sendable>: Sendable {
    /// The id, with the place of the key.
    package let id: Located<String>
    /// What stands under the id.
    package let value: Value
}

extension Shape where Value: Hashable {
    /// A list in which nothing stands twice, in the order of the file.
    @inlinable package func distinctList(minimum: Int = 0) -> Shape<[Value]> {
        distinctLocatedList(minimum: minimum).map { $0.map(\.value) }
    }

    /// Such a list with the place of each entry.
    @inlinable package func distinctLocatedList(minimum: Int = 0) -> Shape<[Located<Value>]> {
        let list = located.list(minimum: minimum)
        return Shape<[Located<Value>]>(
            words: list.words, schema: list.schema, tables: tables, form: list.form
        ) { node, context in
            let entries = list.decode(node, context)
            var seen: [Value: SourceSpan] = [:]
            for entry in entries ?? [] {
                if let first = seen[entry.value] {
                    context.reportRepeated(at: entry.span, first: first)
                } else {
                    seen[entry.value] = entry.span
                }
            }
            return entries
        }
    }
}

extension DecodingContext {
    @usableFromInline func reportRepeated(at span: SourceSpan, first: SourceSpan) {
        report(.repeatedEntry(span.text, at: span, first: first))
    }
}

extension Shape {
    /// A mapping that is read later, when what it refers to is known.
    package static func mapping(
        words: Phrase, schema: @escaping @Sendable (SchemaDefinitions) -> JSONValue,
        tables: @escaping @Sendable () -> [RecordTable] = { [] },
        form: (@Sendable () -> ValueForm)? = nil, example: @escaping @Sendable () -> String? = { nil }
    ) -> Shape<YAMLNode> where Value == YAMLNode {
        Shape(words: words, schema: schema, tables: tables, form: form) { node, context in
            guard node.kind == .mapping else {
                context.report(.wrongKind(of: node, expected: words.withKeys, help: example().map(Phrase.writeIt)))
                return nil
            }
            return node
        }
    }

    /// A record that is read later, when what it refers to is known.
    ///
    /// `table` is asked for only when it is needed, since tables may refer to each other in a circle.
    package static func deferred(_ name: String, _ table: @escaping @Sendable () -> RecordTable) -> Shape<YAMLNode>
    where Value == YAMLNode {
        .mapping(
            words: RecordTable.article(of: name), schema: { $0.reference(to: table()) },
            tables: { [table()] }, form: { .record(table()) }, example: { table().example })
    }
}
