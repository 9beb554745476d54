package import Documents
internal import ExactNumbers

/// An item that counts.
package struct CountedItem: Codable, Sendable, Equatable {
    package var item: String
    package var evidence: [EvidenceMention]
    /// The line of the item in its file.
    package var line: Int
    /// The distinct values that the item has; distinct counts only.
    package var keys: [String]?
    /// What the item adds; sums only: `300 t`, or a number.
    package var amount: String?
}

/// A place in a source that shows something.
package struct EvidenceMention: Codable, Sendable, Hashable {
    package var source: String
    package var at: String?

    package init(source: String, at: String?) {
        self.source = source
        self.at = at
    }
}

/// An item that would count, but is one with an item that does.
package struct MergedItem: Codable, Sendable, Equatable {
    package var item: String
    /// The item that counts for both.
    package var into: String
    /// The field whose equal values make them one.
    package var oncePer: String
    package var key: String

    enum CodingKeys: String, CodingKey {
        case item, into
        case oncePer = "once_per"
        case key
    }
}

/// An item that does not count, with every condition that fails, in the order of writing.
package struct NotCountedItem: Codable, Sendable, Equatable {
    package var item: String
    package var because: [FailedCondition]
}

/// One condition that an item does not meet.
package struct FailedCondition: Codable, Sendable, Equatable {
    package var field: String
    /// What the record says; null where it says nothing.
    package var found: JSONValue
    /// What the rule asks, as structure.
    package var required: JSONValue
}

/// An item for which missing data leave open whether, or how much, it counts.
package struct UndecidedItem: Codable, Sendable, Equatable {
    package enum Treatment: String, Codable, Sendable {
        case leftOut = "left_out"
        case counted
    }

    package var item: String
    /// The fields whose value would decide, sorted.
    package var missing: [String]
    package var treatment: Treatment
}
