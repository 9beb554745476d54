public import Documents
public import Scoring

/// What was added, removed and changed between two records of one centre.
public struct RecordDifference: Codable, Sendable, Equatable {
    /// One item of a record.
    public struct Item: Codable, Sendable, Equatable {
        /// The kind: `activity`, `output`, `source`, `finding` …
        public var kind: String
        public var id: String
        @Nullable public var title: LocalizedText?
    }

    /// An item that bears another id and says the same.
    public struct Renaming: Codable, Sendable, Equatable {
        public var kind: String
        public var from: String
        public var to: String
    }

    /// An item that says something else.
    public struct Change: Codable, Sendable, Equatable {
        public var kind: String
        public var id: String
        @Nullable public var title: LocalizedText?
        public var fields: [FieldChange]
    }

    /// One field before and after; nil where it is not written.
    public struct FieldChange: Codable, Sendable, Equatable {
        public var field: String
        @Nullable public var before: JSONValue?
        @Nullable public var after: JSONValue?
    }

    /// Items of the new record alone, in its order.
    public var added: [Item]
    /// Items of the old record alone, in its order.
    public var removed: [Item]
    public var renamed: [Renaming]
    /// Items of both, in the order of the new record.
    public var changed: [Change]

    /// Whether both records say the same.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && renamed.isEmpty && changed.isEmpty }
}
