internal import Scalars

/// The keys of one kind of record: the one table from which decoding, suggestions and the JSON Schema come.
package struct RecordTable: Sendable {
    /// What one record is called, in the singular: "activity".
    package let name: String
    /// What the record is, as one sentence without a full stop.
    package let summary: String
    /// The keys in the order of the language's description.
    package let keys: [any RecordKey]
    /// Keys that are never written because their value follows from something else, with what that is.
    package let derived: [String: Phrase]
    /// Keys that are often looked for here, with what is written instead.
    package let lookedFor: [String: Phrase]
    /// The keys that are meant by names which elsewhere are usual for them, or which are looked for in their place.
    package let otherNames: [String: String]
    /// Further conditions of the JSON Schema, such as which keys go together.
    package let schemaConditions: [JSONValue]
    /// How the formatter writes such a record.
    package let layout: RecordLayout
    /// The names of the keys, in their order.
    package let keyNames: [String]
    /// The keys that must stand in every record.
    let required: [any RecordKey]
    private let knownNames: Set<String>

    /// A table of keys in the order of the language's description.
    package init(
        _ name: String, _ summary: String, keys: [any RecordKey],
        derived: [String: Phrase] = [:], lookedFor: [String: Phrase] = [:], otherNames: [String: String] = [:],
        schemaConditions: [JSONValue] = [], layout: RecordLayout = .block
    ) {
        self.name = name
        self.summary = summary
        self.keys = keys
        self.derived = derived
        self.lookedFor = lookedFor
        self.otherNames = otherNames
        self.schemaConditions = schemaConditions
        self.layout = layout
        keyNames = keys.map(\.name)
        required = keys.filter { $0.presence == .required }
        knownNames = Set(keyNames)
    }

    /// What keys are elsewhere called that here have one name in all records.
    static let usualNames = [
        "description": "explanation", "name": "title", "round": "rounded", "rounding": "rounded",
        "judgements": "findings", "judgments": "findings",
    ]

    /// Whether the table has a key.
    package func hasKey(_ name: String) -> Bool { knownNames.contains(name) }

    /// The name with its article, for messages: "an activity".
    package var article: Phrase { Self.article(of: name) }

    /// The same of a table that is not made yet.
    static func article(of name: String) -> Phrase {
        Phrase("records.\(name.replacing(scalars: " ", with: "_"))")
    }

    /// What a record of this kind looks like, for somebody who wrote something else: `{id: …, text: …}`.
    package var example: String {
        let names = required.isEmpty ? Array(keyNames.prefix(1)) : required.map(\.name)
        return "{" + names.map { "\($0): …" }.joined(separator: ", ") + "}"
    }

    /// This table and all tables of records inside, each once.
    package var reachable: [RecordTable] {
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
    package var withArticle: String {
        guard let first = first?.lowercased() else { return self }
        return "aeio".contains(first) ? "an \(self)" : "a \(self)"
    }
}
