package import Documents
package import Results

/// What was added, removed and changed between two records of one centre.
package struct RecordDifference: Codable, Sendable, Equatable {
    /// One item of a record.
    package struct Item: Codable, Sendable, Equatable {
        /// The kind: `activity`, `output`, `source`, `finding` …
        package var kind: String
        package var id: String
        @Nullable package var title: LocalizedText?
    }

    /// An item that bears another id and says the same.
    package struct Renaming: Codable, Sendable, Equatable {
        package var kind: String
        package var from: String
        package var to: String
    }

    /// An item that says something else.
    package struct Change: Codable, Sendable, Equatable {
        package var kind: String
        package var id: String
        @Nullable package var title: LocalizedText?
        package var fields: [FieldChange]
    }

    /// One field before and after; nil where it is not written.
    package struct FieldChange: Codable, Sendable, Equatable {
        package var field: String
        @Nullable package var before: JSONValue?
        @Nullable package var after: JSONValue?
    }

    /// Items of the new record alone, in its order.
    package var added: [Item]
    /// Items of the old record alone, in its order.
    package var removed: [Item]
    package var renamed: [Renaming]
    /// Items of both, in the order of the new record.
    package var changed: [Change]

    /// Whether both records say the same.
    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && renamed.isEmpty && changed.isEmpty }
}
