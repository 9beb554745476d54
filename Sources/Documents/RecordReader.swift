internal import Scalars

/// Reads one mapping by its table: unknown and missing keys are reported at once, values as they are asked for.
///
/// What stands behind a misspelt key is read as if the key were right, so that one slip is told once and not again by
/// everything that misses the key. Nothing comes of it, since the document is refused.
package struct RecordReader {
    /// The mapping.
    package let node: YAMLNode
    /// Where findings go.
    package let context: DecodingContext
    private let table: RecordTable
    @usableFromInline let entries: [String: YAMLEntry]
    /// Keys whose values are known to be something else than what YAML makes of them, which was told.
    @usableFromInline let unreadable: Set<String>

    /// Nil where the node is no mapping, which is reported.
    package init?(_ node: YAMLNode, table: RecordTable, in context: DecodingContext) {
        guard node.kind == .mapping else {
            context.report(.wrongKind(of: node, expected: table.article.withKeys, help: .writeIt(as: table.example)))
            return nil
        }
        self.node = node
        self.table = table
        self.context = context
        let written = node.entries
        var entries: [String: YAMLEntry] = [:]
        entries.reserveCapacity(written.count)
        var unknown: [Int] = []
        for (position, entry) in written.enumerated() {
            let name = entry.key.text
            if entries[name] == nil { entries[name] = entry }
            if !table.hasKey(name) { unknown.append(position) }
        }
        var unreadable: Set<String> = []
        for position in unknown {
            let entry = written[position]
            if position > 0, let comma = DecimalComma(before: entry, after: written[position - 1]) {
                context.report(.decimalComma(comma))
                unreadable.insert(written[position - 1].key.text)
                continue
            }
            if position == 0, let id = RecordReader.reportUnnamed(entry, of: node, in: table, context) {
                entries[id] = YAMLEntry(key: entry.key, value: entry.key)
                continue
            }
            let meant = RecordReader.reportUnknown(entry.key, in: table, context)
            guard let meant, entries[meant] == nil else { continue }
            entries[meant] = entry
            if table.lookedFor[entry.key.text] != nil { unreadable.insert(meant) }
        }
        self.entries = entries
        self.unreadable = unreadable
        for key in table.required { reportMissing(key) }
    }

    /// The value of a key; nil where it is not written, or cannot be read, which is reported.
    @inlinable package func callAsFunction<Value>(_ key: Key<Value>) -> Value? {
        guard let entry = entries[key.name], !unreadable.contains(key.name) else { return nil }
        guard !entry.value.isEmptyScalar else {
            reportNoValue(of: key, at: entry.value.span)
            return nil
        }
        return key.shape.read(entry.value, in: context)
    }

    @usableFromInline func reportNoValue(of key: some RecordKey, at span: SourceSpan) {
        context.report(.noValue(at: span, expected: key.words, isRequired: key.presence == .required))
    }

    /// The value of a key with its place.
    package func located<Value>(_ key: Key<Value>) -> Located<Value>? {
        entries[key.name].flatMap { entry in self(key).map { Located($0, at: entry.value.span) } }
    }

    /// The entry of a key as it is written.
    package func entry(_ key: some RecordKey) -> YAMLEntry? { entries[key.name] }

    /// Whether another name stands in the key's place, which was told.
    package func isMisnamed(_ key: some RecordKey) -> Bool {
        entries[key.name].map { !$0.key.text.isSpelled(key.name) } ?? false
    }

    /// Whether a key is written, readable or not.
    package func has(_ key: some RecordKey) -> Bool { entries[key.name] != nil }

    /// The name of a key with the place where it is written.
    package func name(of key: some RecordKey) -> Located<String>? {
        entries[key.name].map { Located(key.name, at: $0.key.span) }
    }

    /// The place of what the record lacks: its first key, or the record itself where it has none.
    package var firstKeySpan: SourceSpan { node.firstKeySpan }

    /// Reports a key that only this record's other keys make necessary.
    package func reportMissing(_ key: some RecordKey) {
        guard !has(key) else { return }
        let summary = key.summary.prefix(1).lowercased() + key.summary.dropFirst()
        context.report(
            .missingKey(
                key.name, in: table.article, at: firstKeySpan,
                summary: Phrase("Y3.missing_key.from_manual", ["summary": String(summary)])))
    }

    /// Reports two keys that are both written although one excludes the other; true if that is so.
    @discardableResult
    package func reportExcluding(_ first: some RecordKey, _ second: some RecordKey, because reason: Phrase) -> Bool {
        guard let one = name(of: first), let other = name(of: second) else { return false }
        let (earlier, later) = one.span < other.span ? (one, other) : (other, one)
        context.report(.excludingKeys(later, first: earlier, because: reason))
        return true
    }

    /// Reports an id that stands as a key at the head of its entry, `- reported:`; gives the key that it belongs behind.
    private static func reportUnnamed(
        _ entry: YAMLEntry, of node: YAMLNode, in table: RecordTable, _ context: DecodingContext
    ) -> String? {
        guard entry.value.isEmptyScalar, let id = table.required.first?.name, id.isSpelled("id"),
            node.value(of: id) == nil, Identifier.isValid(entry.key.text), table.mightMean(entry.key.text) == nil,
            table.lookedFor[entry.key.text] == nil, context.records(having: entry.key.text).isEmpty
        else { return nil }
        let name = Located(entry.key.text, at: entry.key.span)
        context.report(.unknownKey(name, in: table, help: .write("\(id): \(name.value)")))
        return id
    }

    /// Reports a key that the table does not have; gives the key that was probably meant.
    private static func reportUnknown(
        _ key: YAMLNode, in table: RecordTable, _ context: DecodingContext
    ) -> String? {
        let name = Located(key.text, at: key.span)
        if let origin = table.derived[name.value] {
            context.report(Diagnostic(.Y2, "Y2.derived_key", ["key": name.value, "origin": origin], at: name.span))
            return nil
        }
        if let help = table.lookedFor[name.value] {
            context.report(.unknownKey(name, in: table, help: help))
            return table.otherNames[name.value]
        }
        let meant = table.mightMean(name.value)
        let elsewhere = meant == nil ? context.records(having: name.value) : []
        context.report(.unknownKey(name, in: table, suggestion: meant, elsewhere: elsewhere))
        return meant
    }
}

extension YAMLNode {
    /// The place of the first key of a mapping; of the node itself where there is none.
    package var firstKeySpan: SourceSpan { entries.first?.key.span ?? span.beginning }
}

extension Phrase {
    /// A record, with what it looks like.
    var withKeys: Phrase { Phrase("values.with_keys", ["value": self]) }

    /// How a record should be written instead.
    static func writeIt(as example: String) -> Phrase { Phrase("help.write_it_as", ["text": example]) }
}

extension Shape {
    /// The same for a record of a list, which findings name by its id: "source report".
    @inlinable package static func named(
        _ word: String, by key: String = "id", _ table: RecordTable, build: @escaping @Sendable (RecordReader) -> Value?
    ) -> Shape {
        let shape = record(table, build: build)
        return Shape(words: shape.words, schema: shape.schema, tables: shape.tables, form: shape.form) {
            node, context in
            context.within(word, node, by: key) { shape.decode(node, context) }
        }
    }

    /// A mapping that `table` describes; `build` makes the value from what could be read.
    @inlinable package static func record(
        _ table: RecordTable, build: @escaping @Sendable (RecordReader) -> Value?
    ) -> Shape {
        Shape(
            words: table.article, schema: { $0.reference(to: table) }, tables: { [table] }, form: { .record(table) },
            decode: { node, context in
                RecordReader(node, table: table, in: context).flatMap(build)
            })
    }
}
