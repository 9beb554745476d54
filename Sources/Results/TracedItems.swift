package import Documents
internal import Evaluation
internal import Methodology

/// The four lists in which each item of a measure's kind stands exactly once, in file order.
package struct ItemLists: Sendable {
    package var counted: [CountedItem] = []
    package var merged: [MergedItem] = []
    package var notCounted: [NotCountedItem] = []
    package var undecided: [UndecidedItem] = []
    /// The ids of those of `notCounted` that would count if further documents turned what is asked of them.
    package var lackingDocuments: [String] = []

    /// Lists of nothing.
    package init() {}
}

/// An item that counts.
package struct CountedItem: Codable, Sendable, Equatable {
    package var item: String
    /// The id of the activity that holds it; nil for items of their own.
    package var activity: String?
    package var evidence: [EvidenceMention]
    /// The line of the item in its file.
    package var line: Int
    /// The distinct values that the item has; distinct counts only.
    package var keys: [String]?
    /// What the item adds; sums only: `300 t`, or a number.
    package var amount: MeasuredQuantity?

    /// All of it as it is told.
    package init(
        item: String, activity: String? = nil, evidence: [EvidenceMention], line: Int, keys: [String]? = nil,
        amount: MeasuredQuantity? = nil
    ) {
        self.item = item
        self.activity = activity
        self.evidence = evidence
        self.line = line
        self.keys = keys
        self.amount = amount
    }
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

    /// All of it as it is told.
    package init(item: String, into: String, oncePer: String, key: String) {
        self.item = item
        self.into = into
        self.oncePer = oncePer
        self.key = key
    }

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

    /// All of it as it is told.
    package init(item: String, because: [FailedCondition]) {
        self.item = item
        self.because = because
    }
}

/// One condition that an item does not meet.
package struct FailedCondition: Sendable, Equatable {
    /// The way to the field, with dots between the names.
    package var field: String
    /// What the record says; nil where it says nothing.
    package var found: WrittenValue?
    /// What the rule asks.
    package var required: Requirement

    /// All of it as it is told.
    package init(field: String, found: WrittenValue?, required: Requirement) {
        self.field = field
        self.found = found
        self.required = required
    }
}

extension FailedCondition: Structured {
    /// The field and what is required of it, with what is found there.
    package var structure: JSONValue {
        ["field": .string(field), "found": found?.structure ?? .null, "required": required.structure]
    }

    /// Reads what `structure` writes; nil where no item says this in such a field.
    package init?(structure: JSONValue) {
        guard let field = structure["field"]?.string,
            let required = structure["required"].flatMap(Requirement.init(structure:))
        else { return nil }
        let written = structure["found"].flatMap { $0 == .null ? nil : $0 }
        let found = written.flatMap { WrittenValue(structure: $0, at: FieldPath(written: field)) }
        guard (written == nil) == (found == nil) else { return nil }
        self.init(field: field, found: found, required: required)
    }
}

/// An item for which missing data leave open whether, or how much, it counts.
package struct UndecidedItem: Codable, Sendable, Equatable {
    package enum Treatment: String, Codable, Sendable {
        case leftOut = "left_out"
        case counted
    }

    /// Nil for what is no item, such as the centre's lists.
    @Nullable package var item: String?
    /// The fields whose value would decide, sorted.
    package var missing: [String]
    package var treatment: Treatment

    /// All of it as it is told.
    package init(item: String?, missing: [String], treatment: Treatment) {
        self.item = item
        self.missing = missing
        self.treatment = treatment
    }
}
