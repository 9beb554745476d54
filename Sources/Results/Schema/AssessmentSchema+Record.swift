internal import Documents
internal import Methodology

// What the centre reported, and what the record itself shows.

extension AssessmentSchema {
    static let reportedRecords = [record, centre, endorsement, source, item, feedback, finding]

    private static let record = SchemaRecord(
        "record", "What the centre reported, as far as results refer to it",
        properties: [
            .init("centre", .definition("centre"), "The centre"),
            .init("sources", .list(of: "source"), "The documents that evidence points into"),
            .init("items", .list(of: "item"), "Every item by kind, and the events of the calendar that are mentioned"),
            .init("feedback", .list(of: "feedback"), "What served Parties said; outside the arithmetic"),
        ])

    private static let centre = SchemaRecord(
        "centre", "A regional centre",
        properties: [
            .init("id", .definition("id"), "The centre's id"),
            .init("name", .definition("localized_text").orNull, "The centre's name"),
            .init("host", .definition("localized_text").orNull, "The institution that houses the centre"),
            .init("country", .definition("party").orNull, "The Party in which the centre stands"),
            .init("city", JSONValue.text.orNull, "The city in which the centre stands"),
            .init(
                "conventions", ["type": "array", "items": .words(of: Convention.self)], "The Conventions that it serves"
            ),
            .init("serves", served, "The Parties served, by Convention"),
            .init("endorsed", .list(of: "endorsement"), "The decisions that gave or renewed the mandate"),
            .init("notes", .definition("localized_text").orNull, "Remarks for reviewers"),
        ])

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
        properties: [
            .init("decision", .text, "The decision's symbol"),
            .init("from", .definition("day").orNull, "The first day of the mandate"),
            .init("to", .definition("day").orNull, "The last day of the mandate"),
        ])

    private static let source = SchemaRecord(
        "source", "A document that evidence points into",
        properties: [
            .init("id", .definition("id"), "The source's id"),
            .init("kind", .definition("word").orNull, "What it is"),
            .init("title", .definition("localized_text").orNull, "The document's title"),
            .init("file", JSONValue.text.orNull, "The file in the evaluation's folder"),
            .init("sha256", .definition("digest").orNull, "The digest of the file"),
            .init("url", JSONValue.text.orNull, "The address on the web"),
            .init("read", .definition("day").orNull, "The day on which the address was read"),
            .init("date", .definition("partial_date").orNull, "The date of the document"),
            .init("strength", JSONValue.words(of: EvidenceStrength.self).orNull, "How far it can be trusted"),
            .init("notes", .definition("localized_text").orNull, "Remarks for reviewers"),
            .init("line", .definition("line"), "The line of the source in the evaluation"),
        ])

    private static let item = SchemaRecord(
        "item", "An item with its fields as they are written",
        properties: [
            .init("id", .definition("item_id"), "The item's id"),
            .init("kind", .words(of: ItemKind.self), "The kind of item"),
            .init("holder", .definition("id").orNull, "The id of the item that holds this one"),
            .init("title", .definition("localized_text").orNull, "The item's title, or a recommendation's text"),
            .init(
                "fields",
                [
                    "type": "object", "propertyNames": ["pattern": "^[a-z_]+$"],
                    "additionalProperties": .definition("value"),
                ], "The other fields by name; a list of records as its length"),
            .init("evidence", .list(of: "evidence_mention"), "The places in sources that show it"),
            .init("notes", .definition("localized_text").orNull, "Remarks for reviewers"),
            .init("line", .definition("line"), "The line of the item in its file"),
        ])

    private static let feedback = SchemaRecord(
        "feedback", "What a served Party said about the centre's services",
        properties: [
            .init("id", .definition("id").orNull, "The feedback's id"),
            .init("party", .definition("party").orNull, "The Party that spoke"),
            .init("date", .definition("partial_date").orNull, "When it was said"),
            .init("services", .definition("localized_text").orNull, "The services that were received"),
            .init("challenges", .definition("localized_text").orNull, "The challenges that were met"),
            .init("gaps", .definition("localized_text").orNull, "What was lacking"),
            .init("priorities", .definition("localized_text").orNull, "What should come first"),
            .init("recommendations", .definition("localized_text").orNull, "What the Party recommends"),
            .init("evidence", .list(of: "evidence_mention"), "The places in sources that show it"),
            .init("line", .definition("line"), "The line of the feedback in the evaluation"),
        ])

    private static let finding = SchemaRecord(
        "record_finding", "Something in the record itself that a reviewer should look at",
        properties: [
            .init("finding", .words(of: RecordFinding.Kind.self), "What was found"),
            .init("items", .list(of: "item_id"), "The ids of the items concerned"),
            .init("sources", .list(of: "id"), "The ids of the sources concerned"),
            .init(
                "details", ["type": "object", "additionalProperties": .text],
                "What was compared: dates, amounts, a project, a substance"),
            .init("line", .definition("line"), "The line of the first of them"),
        ])
}
