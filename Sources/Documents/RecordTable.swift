/// The keys of one kind of record: the one table from which decoding, suggestions and the JSON Schema come.
public struct RecordTable: Sendable {
    /// What one record is called, in the singular: "activity".
    public let name: String
    /// What the record is, as one sentence without a full stop.
    public let summary: String
    public let keys: [any RecordKey]
    /// Keys that belong to the language but cannot be read by this version, with what they will be for.
    public let reserved: [String: String]
    /// Further conditions of the JSON Schema, such as which keys go together.
    public let schemaConditions: [JSONValue]

    public init(
        _ name: String, _ summary: String, keys: [any RecordKey], reserved: [String: String] = [:],
        schemaConditions: [JSONValue] = []
    ) {
        self.name = name
        self.summary = summary
        self.keys = keys
        self.reserved = reserved
        self.schemaConditions = schemaConditions
    }

    public var keyNames: [String] { keys.map(\.name) }

    /// The name with its article, for messages: "an activity".
    public var article: String { name.withArticle }

    /// This table and all tables of records inside, each once.
    var reachable: [RecordTable] {
        var found: [RecordTable] = []
        var waiting = [self]
        while let table = waiting.popLast() {
            guard !found.contains(where: { $0.name == table.name }) else { continue }
            found.append(table)
            waiting += table.keys.flatMap(\.tables).reversed()
        }
        return found
    }
}

extension String {
    /// The word behind "a" or "an".
    public var withArticle: String {
        guard let first = first?.lowercased() else { return self }
        return "aeio".contains(first) ? "an \(self)" : "a \(self)"
    }
}
