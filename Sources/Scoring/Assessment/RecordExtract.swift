public import Documents
public import Methodology

/// What the centre reported, as far as results refer to it.
public struct RecordExtract: Codable, Sendable, Equatable {
    public var centre: CentreRecord
    public var sources: [SourceRecord]
    /// Every item, those inside others behind their holder, and the events of the calendar within the period.
    public var items: [ItemRecord]
    public var feedback: [FeedbackRecord]
}

/// The centre.
public struct CentreRecord: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var name: LocalizedText?
    @Nullable public var host: LocalizedText?
    /// The Party in which the centre stands.
    @Nullable public var country: String?
    @Nullable public var city: String?
    public var conventions: [String]
    /// The Parties served, by Convention.
    public var serves: [String: [String]]
    public var endorsed: [Endorsement]
    @Nullable public var notes: LocalizedText?
}

/// A decision that gave or renewed the mandate.
public struct Endorsement: Codable, Sendable, Equatable {
    public var decision: String
    @Nullable public var from: String?
    @Nullable public var to: String?
}

/// A document that evidence points into.
public struct SourceRecord: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var kind: String?
    @Nullable public var title: LocalizedText?
    @Nullable public var file: String?
    @Nullable public var sha256: String?
    @Nullable public var url: String?
    /// The date on which the address was read.
    @Nullable public var read: String?
    @Nullable public var date: String?
    @Nullable public var strength: String?
    @Nullable public var notes: LocalizedText?
    public var line: Int
}

/// An item with its fields as they are written.
public struct ItemRecord: Codable, Sendable, Equatable {
    public var id: String
    public var kind: ItemKind
    /// The id of the item that holds this one.
    @Nullable public var holder: String?
    @Nullable public var title: LocalizedText?
    /// The other fields.
    public var fields: ItemFields
    public var evidence: [EvidenceMention]
    @Nullable public var notes: LocalizedText?
    public var line: Int
}

/// What a served Party said; outside the arithmetic.
public struct FeedbackRecord: Codable, Sendable, Equatable {
    @Nullable public var id: String?
    @Nullable public var party: String?
    @Nullable public var date: String?
    @Nullable public var services: LocalizedText?
    @Nullable public var challenges: LocalizedText?
    @Nullable public var gaps: LocalizedText?
    @Nullable public var priorities: LocalizedText?
    @Nullable public var recommendations: LocalizedText?
    public var evidence: [EvidenceMention]
    public var line: Int
}

/// Something in the record itself that a reviewer should look at.
public struct RecordFinding: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// An item without any date.
        case undatedItem = "undated_item"
        /// An item whose date lies, or may lie, outside the period.
        case outsidePeriod = "outside_period"
        /// Two items that look like one.
        case sameItemTwice = "same_item_twice"
        /// A source that no evidence points into.
        case unusedSource = "unused_source"
        /// A source without a file or an address.
        case sourceWithoutFile = "source_without_file"
        /// A recommendation that no activity followed up.
        case noFollowUp = "no_follow_up"
        /// Recommendations that activities follow up in a circle.
        case followUpCircle = "follow_up_circle"
        /// Quantities of one project that disagree.
        case quantitiesDisagree = "quantities_disagree"
    }

    public var finding: Kind
    /// The ids of the items concerned.
    public var items: [String]
    /// The ids of the sources concerned.
    public var sources: [String]
    /// What was compared: dates, amounts, a project, a substance.
    public var details: [String: String]
    public var line: Int
}
