internal import Documents
internal import Methodology

// What the centre reported, and what the record itself shows.

extension AssessmentSchema {
    static let reportedRecords = [record, centre, endorsement, source, item, feedback, finding]

    private static let record = SchemaRecord(
        "record", "What the centre reported, as far as results refer to it",
        RecordExtract.CodingKeys.self
    ) { key in
        switch key {
        case .centre: .init(.definition("centre"), "The centre")
        case .sources: .init(.list(of: "source"), "The documents that evidence points into")
        case .items: .init(.list(of: "item"), "Every item by kind, and the events of the calendar that are mentioned")
        case .feedback: .init(.list(of: "feedback"), "What served Parties said; outside the arithmetic")
        }
    }

    private static let centre = SchemaRecord(
        "centre", "A regional centre",
        CentreRecord.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The centre's id")
        case .name: .init(.definition("localized_text").orNull, "The centre's name")
        case .host: .init(.definition("localized_text").orNull, "The institution that houses the centre")
        case .country: .init(.definition("party").orNull, "The Party in which the centre stands")
        case .city: .init(JSONValue.text.orNull, "The city in which the centre stands")
        case .conventions:
            .init(["type": "array", "items": .words(of: Convention.self)], "The Conventions that it serves")
        case .serves: .init(served, "The Parties served, by Convention")
        case .endorsed: .init(.list(of: "endorsement"), "The decisions that gave or renewed the mandate")
        case .notes: .init(.definition("localized_text").orNull, "Remarks for reviewers")
        }
    }

    private static var served: JSONValue {
        let lists = Convention.allCases.map {
            ($0.rawValue, JSONValue.list(of: "party").described("The Parties served under this Convention"))
        }
        return [
            "type": "object", "additionalProperties": false,
            "properties": .object(Dictionary(uniqueKeysWithValues: lists)),
        ]
    }

    private static let endorsement = SchemaRecord(
        "endorsement", "A decision that gave or renewed the mandate",
        Endorsement.CodingKeys.self
    ) { key in
        switch key {
        case .decision: .init(.text, "The decision's symbol")
        case .from: .init(.definition("day").orNull, "The first day of the mandate")
        case .to: .init(.definition("day").orNull, "The last day of the mandate")
        }
    }

    private static let source = SchemaRecord(
        "source", "A document that evidence points into",
        SourceRecord.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id"), "The source's id")
        case .kind: .init(.definition("word").orNull, "What it is")
        case .title: .init(.definition("localized_text").orNull, "The document's title")
        case .file: .init(JSONValue.text.orNull, "The file in the evaluation's folder")
        case .sha256: .init(.definition("digest").orNull, "The digest of the file")
        case .url: .init(JSONValue.text.orNull, "The address on the web")
        case .read: .init(.definition("day").orNull, "The day on which the address was read")
        case .date: .init(.definition("partial_date").orNull, "The date of the document")
        case .strength: .init(JSONValue.words(of: EvidenceStrength.self).orNull, "How far it can be trusted")
        case .notes: .init(.definition("localized_text").orNull, "Remarks for reviewers")
        case .line: .init(.definition("line"), "The line of the source in the evaluation")
        }
    }

    private static let item = SchemaRecord(
        "item", "An item with its fields as they are written",
        ItemRecord.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("item_id"), "The item's id")
        case .kind: .init(.words(of: ItemKind.self), "The kind of item")
        case .holder: .init(.definition("id").orNull, "The id of the item that holds this one")
        case .title: .init(.definition("localized_text").orNull, "The item's title, or a recommendation's text")
        case .fields:
            .init(
                [
                    "type": "object", "propertyNames": ["pattern": "^[a-z_]+$"],
                    "additionalProperties": .definition("value"),
                ], "The other fields by name; a list of records as its length")
        case .evidence: .init(.list(of: "evidence_mention"), "The places in sources that show it")
        case .notes: .init(.definition("localized_text").orNull, "Remarks for reviewers")
        case .line: .init(.definition("line"), "The line of the item in its file")
        }
    }

    private static let feedback = SchemaRecord(
        "feedback", "What a served Party said about the centre's services",
        FeedbackRecord.CodingKeys.self
    ) { key in
        switch key {
        case .id: .init(.definition("id").orNull, "The feedback's id")
        case .party: .init(.definition("party").orNull, "The Party that spoke")
        case .date: .init(.definition("partial_date").orNull, "When it was said")
        case .services: .init(.definition("localized_text").orNull, "The services that were received")
        case .challenges: .init(.definition("localized_text").orNull, "The challenges that were met")
        case .gaps: .init(.definition("localized_text").orNull, "What was lacking")
        case .priorities: .init(.definition("localized_text").orNull, "What should come first")
        case .recommendations: .init(.definition("localized_text").orNull, "What the Party recommends")
        case .evidence: .init(.list(of: "evidence_mention"), "The places in sources that show it")
        case .line: .init(.definition("line"), "The line of the feedback in the evaluation")
        }
    }

    private static let finding = SchemaRecord(
        "record_finding", "Something in the record itself that a reviewer should look at",
        RecordFinding.CodingKeys.self
    ) { key in
        switch key {
        case .finding: .init(.words(of: RecordFinding.Kind.self), "What was found")
        case .items: .init(.list(of: "item_id"), "The ids of the items concerned")
        case .sources: .init(.list(of: "id"), "The ids of the sources concerned")
        case .details:
            .init(
                ["type": "object", "additionalProperties": .text],
                "What was compared: dates, amounts, a project, a substance")
        case .line: .init(.definition("line"), "The line of the first of them")
        }
    }
}
