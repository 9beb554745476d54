public import Diagnostics
public import YAMLSource

/// Reads one mapping by its table: unknown and missing keys are reported at once, values as they are asked for.
public struct RecordReader {
    public let node: YAMLNode
    public let context: DecodingContext
    private let table: RecordTable
    private let entries: [String: YAMLEntry]

    /// Nil where the node is no mapping, which is reported.
    public init?(_ node: YAMLNode, table: RecordTable, in context: DecodingContext) {
        guard node.kind == .mapping else {
            context.report(.wrongKind(of: node, expected: "\(table.article) (a mapping)"))
            return nil
        }
        self.node = node
        self.table = table
        self.context = context
        let entries = node.entries
        self.entries = Dictionary(entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in entries where !table.keyNames.contains(entry.key.text) { reportUnknown(entry.key) }
        for key in table.keys where key.presence == .required { reportMissing(key) }
    }

    /// The value of a key; nil where it is not written, or cannot be read, which is reported.
    public func callAsFunction<Value>(_ key: Key<Value>) -> Value? {
        entries[key.name].flatMap { key.shape.read($0.value, in: context) }
    }

    /// The value of a key with its place.
    public func located<Value>(_ key: Key<Value>) -> Located<Value>? {
        entries[key.name].flatMap { entry in
            key.shape.read(entry.value, in: context).map { Located($0, at: entry.value.span) }
        }
    }

    /// The entry of a key as it is written.
    public func entry(_ key: some RecordKey) -> YAMLEntry? { entries[key.name] }

    /// Whether a key is written, readable or not.
    public func has(_ key: some RecordKey) -> Bool { entries[key.name] != nil }

    /// The name of a key with the place where it is written.
    public func name(of key: some RecordKey) -> Located<String>? {
        entries[key.name].map { Located(key.name, at: $0.key.span) }
    }

    /// The place of what the record lacks: its first key, or the record itself where it has none.
    public var firstKeySpan: SourceSpan { node.firstKeySpan }

    /// Reports a key that only this record's other keys make necessary.
    public func reportMissing(_ key: some RecordKey) {
        guard !has(key) else { return }
        context.report(.missingKey(key.name, in: table.article, at: firstKeySpan, summary: key.summary))
    }

    /// Reports two keys that are both written although one excludes the other; true if that is so.
    @discardableResult
    public func reportExcluding(_ first: some RecordKey, _ second: some RecordKey, because reason: String) -> Bool {
        guard let one = name(of: first), let other = name(of: second) else { return false }
        let (earlier, later) = one.span < other.span ? (one, other) : (other, one)
        context.report(.excludingKeys(later, first: earlier, because: reason))
        return true
    }

    private func reportUnknown(_ key: YAMLNode) {
        let name = Located(key.text, at: key.span)
        if let reason = table.reserved[name.value] {
            context.report(.reservedKey(name, in: table, reason: reason))
        } else {
            let elsewhere = context.otherTables(knowing: name.value, than: table)
            context.report(.unknownKey(name, in: table, elsewhere: elsewhere))
        }
    }
}

extension YAMLNode {
    /// The place of the first key of a mapping; of the node itself where there is none.
    public var firstKeySpan: SourceSpan { entries.first?.key.span ?? span.beginning }
}

extension Shape {
    /// A mapping that `table` describes; `build` makes the value from what could be read.
    public static func record(
        _ table: RecordTable, build: @escaping @Sendable (RecordReader) -> Value?
    ) -> Shape {
        Shape(
            words: table.article, schema: { $0.reference(to: table) }, tables: { [table] }
        ) { node, context in
            RecordReader(node, table: table, in: context).flatMap(build)
        }
    }
}
