package import Documents
package import Methodology

/// What the centre reported, as far as results refer to it.
package struct RecordExtract: Codable, Sendable, Equatable {
    package var centre: CentreRecord
    package var sources: [SourceRecord]
    /// Every item, those inside others behind their holder, and the events of the calendar within the period.
    package var items: [ItemRecord]
    package var feedback: [FeedbackRecord]

    /// All of it as it is told.
    package init(
        centre: CentreRecord, sources: [SourceRecord], items: [ItemRecord], feedback: [FeedbackRecord]
    ) {
        self.centre = centre
        self.sources = sources
        self.items = items
        self.feedback = feedback
    }
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
    package var endorsed: [Endorsement]
    @Nullable package var notes: LocalizedText?

    /// All of it as it is told.
    package init(
        id: String, name: LocalizedText?, host: LocalizedText?, country: String?, city: String?, conventions: [String],
        serves: [String: [String]], endorsed: [Endorsement], notes: LocalizedText?
    ) {
        self.id = id
        self.name = name
        self.host = host
        self.country = country
        self.city = city
        self.conventions = conventions
        self.serves = serves
        self.endorsed = endorsed
        self.notes = notes
    }
}

/// A decision that gave or renewed the mandate.
package struct Endorsement: Codable, Sendable, Equatable {
    package var decision: String
    @Nullable package var from: String?
    @Nullable package var to: String?

    /// All of it as it is told.
    package init(
        decision: String, from: String?, to: String?
    ) {
        self.decision = decision
        self.from = from
        self.to = to
    }
}

/// A document that evidence points into.
package struct SourceRecord: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var kind: String?
    @Nullable package var title: LocalizedText?
    @Nullable package var file: String?
    @Nullable package var sha256: String?
    @Nullable package var url: String?
    /// The date on which the address was read.
    @Nullable package var read: String?
    @Nullable package var date: String?
    @Nullable package var strength: String?
    @Nullable package var notes: LocalizedText?
    package var line: Int

    /// All of it as it is told.
    package init(
        id: String, kind: String?, title: LocalizedText?, file: String?, sha256: String?, url: String?, read: String?,
        date: String?, strength: String?, notes: LocalizedText?, line: Int
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.file = file
        self.sha256 = sha256
        self.url = url
        self.read = read
        self.date = date
        self.strength = strength
        self.notes = notes
        self.line = line
    }
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

    /// All of it as it is told.
    package init(
        id: String, kind: ItemKind, holder: String?, title: LocalizedText?, fields: ItemFields,
        evidence: [EvidenceMention], notes: LocalizedText?, line: Int
    ) {
        self.id = id
        self.kind = kind
        self.holder = holder
        self.title = title
        self.fields = fields
        self.evidence = evidence
        self.notes = notes
        self.line = line
    }
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

    /// All of it as it is told.
    package init(
        id: String?, party: String?, date: String?, services: LocalizedText?, challenges: LocalizedText?,
        gaps: LocalizedText?, priorities: LocalizedText?, recommendations: LocalizedText?, evidence: [EvidenceMention],
        line: Int
    ) {
        self.id = id
        self.party = party
        self.date = date
        self.services = services
        self.challenges = challenges
        self.gaps = gaps
        self.priorities = priorities
        self.recommendations = recommendations
        self.evidence = evidence
        self.line = line
    }
}

/// Something in the record itself that a reviewer should look at.
package struct RecordFinding: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
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

    package var finding: Kind
    /// The ids of the items concerned.
    package var items: [String]
    /// The ids of the sources concerned.
    package var sources: [String]
    /// What was compared: dates, amounts, a project, a substance.
    package var details: [String: String]
    package var line: Int

    /// All of it as it is told.
    package init(
        finding: Kind, items: [String], sources: [String], details: [String: String], line: Int
    ) {
        self.finding = finding
        self.items = items
        self.sources = sources
        self.details = details
        self.line = line
    }
}
