public import Documents
internal import ExactNumbers

/// An item that counts.
public struct CountedItem: Codable, Sendable, Equatable {
    public var item: String
    public var evidence: [EvidenceMention]
    /// The line of the item in its file.
    public var line: Int
    /// The distinct values that the item has; distinct counts only.
    public var keys: [String]?
    /// What the item adds; sums only: `300 t`, or a number.
    public var amount: String?
}

/// A place in a source that shows something.
public struct EvidenceMention: Codable, Sendable, Hashable {
    public var source: String
    public var at: String?

    public init(source: String, at: String?) {
        self.source = source
        self.at = at
    }
}

/// An item that would count, but is one with an item that does.
public struct MergedItem: Codable, Sendable, Equatable {
    public var item: String
    /// The item that counts for both.
    public var into: String
    /// The field whose equal values make them one.
    public var oncePer: String
    public var key: String

    enum CodingKeys: String, CodingKey {
        case item, into
        case oncePer = "once_per"
        case key
    }
}

/// An item that does not count, with every condition that fails, in the order of writing.
public struct NotCountedItem: Codable, Sendable, Equatable {
    public var item: String
    public var because: [FailedCondition]
}

/// One condition that an item does not meet.
public struct FailedCondition: Codable, Sendable, Equatable {
    public var field: String
    /// What the record says; null where it says nothing.
    public var found: JSONValue
    /// What the rule asks, as structure.
    public var required: JSONValue
}

/// An item for which missing data leave open whether, or how much, it counts.
public struct UndecidedItem: Codable, Sendable, Equatable {
    public enum Treatment: String, Codable, Sendable {
        case leftOut = "left_out"
        case counted
    }

    public var item: String
    /// The fields whose value would decide, sorted.
    public var missing: [String]
    public var treatment: Treatment
}
