package import Documents
package import Methodology

/// What the centre reported, as far as results refer to it.
package struct RecordExtract: Codable, Sendable, Equatable {
    package var centre: CentreRecord
    package var sources: [SourceRecord]
    /// Every item, those inside others behind their holder, and the events of the calendar within the period.
    package var items: [ItemRecord]
    package var feedback: [FeedbackRecord]
    /// What a person says about the assessment.
    @Nullable package var statement: StatementRecord?
}

/// The centre.
package struct CentreRecord: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var name: LocalizedText?
    @Nullable package var host: LocalizedText?
    /// The Party in which the centre stands.
    @Nullable package var country: String?
    @Nullable package var city: String?
    package var conventions: [String]
    /// The Parties served, by Convention.
    package var serves: [String: [String]]
    /// Every list of these Parties that has a day.
    package var servedLists: [ServedListRecord]
    package var nameVariants: [LocalizedText]
    package var predecessors: [LocalizedText]
    package var endorsed: [Endorsement]
    @Nullable package var notes: LocalizedText?
}

extension CentreRecord {
    enum CodingKeys: String, CodingKey {
        case id, name, host, country, city, conventions, serves
        case servedLists = "served_lists"
        case nameVariants = "name_variants"
        case predecessors, endorsed, notes
    }
}

/// A list of the Parties served under a Convention, with its day and document.
package struct ServedListRecord: Codable, Sendable, Equatable {
    package var convention: String
    package var parties: [String]
    package var on: String
    @Nullable package var source: String?
}

// Results of version 0.1 say nothing of these.

extension KeyedDecodingContainer {
    /// Lists that are not written are none.
    package func decode(_ type: [ServedListRecord].Type, forKey key: Key) throws -> [ServedListRecord] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    /// Texts that are not written are none.
    package func decode(_ type: [LocalizedText].Type, forKey key: Key) throws -> [LocalizedText] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}

/// A decision that gave or renewed the mandate.
package struct Endorsement: Codable, Sendable, Equatable {
    package var decision: String
    @Nullable package var from: String?
    @Nullable package var to: String?
}

/// A document that evidence points into.
package struct SourceRecord: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var kind: String?
    @Nullable package var title: LocalizedText?
    /// Who wrote it, in the words of the record.
    @Nullable package var author: LocalizedText?
    @Nullable package var file: String?
    @Nullable package var sha256: String?
    @Nullable package var url: String?
    /// The date on which the address was read.
    @Nullable package var read: String?
    @Nullable package var date: String?
    @Nullable package var strength: String?
    @Nullable package var notes: LocalizedText?
    package var line: Int
}

/// An item with its fields as they are written.
package struct ItemRecord: Codable, Sendable, Equatable {
    package var id: String
    package var kind: ItemKind
    /// The id of the item that holds this one.
    @Nullable package var holder: String?
    @Nullable package var title: LocalizedText?
    /// The other fields.
    package var fields: ItemFields
    package var evidence: [EvidenceMention]
    @Nullable package var notes: LocalizedText?
    package var line: Int
}

/// What a served Party said; outside the arithmetic.
package struct FeedbackRecord: Codable, Sendable, Equatable {
    @Nullable package var id: String?
    @Nullable package var party: String?
    @Nullable package var date: String?
    @Nullable package var services: LocalizedText?
    @Nullable package var challenges: LocalizedText?
    @Nullable package var gaps: LocalizedText?
    @Nullable package var priorities: LocalizedText?
    @Nullable package var recommendations: LocalizedText?
    package var evidence: [EvidenceMention]
    package var line: Int
}

/// What only a person can say about the assessment; outside the arithmetic.
package struct StatementRecord: Codable, Sendable, Equatable {
    /// Who made the assessment.
    @Nullable package var assessedBy: LocalizedText?
    @Nullable package var conclusions: LocalizedText?
    @Nullable package var difficulties: LocalizedText?
    @Nullable package var hostSupport: LocalizedText?
    @Nullable package var managementResponse: LocalizedText?

    enum CodingKeys: String, CodingKey {
        case assessedBy = "assessed_by"
        case conclusions, difficulties
        case hostSupport = "host_support"
        case managementResponse = "management_response"
    }
}

/// Something in the record itself that a reviewer should look at.
package struct RecordFinding: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// An item without any date.
        case undatedItem = "undated_item"
        /// An item whose date lies, or may lie, outside the period.
        case outsidePeriod = "outside_period"
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
        /// Items that do not count since an amount is in another unit than the rules ask for.
        case otherUnit = "other_unit"
        /// A judgement that is written for another methodology, of an indicator that is not judged here.
        case judgedElsewhere = "judged_elsewhere"
    }

    /// Whether something that the record says was not used for a score.
    package var isUnused: Bool { finding == .otherUnit || finding == .judgedElsewhere }

    package var finding: Kind
    /// The ids of the items concerned.
    package var items: [String]
    /// The ids of the sources concerned.
    package var sources: [String]
    /// What was compared: dates, amounts, a project, a substance, a unit, an indicator with a methodology.
    package var details: [String: String]
    package var line: Int

    /// All of it as it is told.
    package init(finding: Kind, items: [String], sources: [String], details: [String: String], line: Int) {
        self.finding = finding
        self.items = items
        self.sources = sources
        self.details = details
        self.line = line
    }
}
