internal import Documents
internal import Methodology

// What the centre reported, and what the record itself shows.

extension AssessmentSchema {
    static let reportedRecords = [record, centre, servedList, endorsement, source, item, feedback, statement, finding]

    private static let record = SchemaRecord(
        "record", "What the centre reported, as far as results refer to it",
        [
            "centre": .one("centre", "The centre"),
            "sources": .list(of: "source", "The documents that evidence points into"),
            "items": .list(of: "item", "Every item by kind, and the events of the calendar that are mentioned"),
            "feedback": .list(of: "feedback", "What served Parties said; outside the arithmetic"),
            "statement": .oneOrNull("statement", "What a person says about the assessment; outside the arithmetic"),
        ])

    private static let centre = SchemaRecord(
        "centre", "A regional centre",
        [
            "id": .one("id", "The centre's id"),
            "name": .oneOrNull("localized_text", "The centre's name"),
            "host": .oneOrNull("localized_text", "The institution that houses the centre"),
            "country": .oneOrNull("party", "The Party in which the centre stands"),
            "city": .textOrNull("The city in which the centre stands"),
            "conventions": .init(
                ["type": "array", "items": .words(of: Convention.self)], "The Conventions that it serves"),
            "serves": .init(served, "The Parties served, by Convention"),
            "served_lists": .list(of: "served_list", "Every list of the Parties served that has a day"),
            "name_variants": .list(of: "localized_text", "What else it is called"),
            "predecessors": .list(of: "localized_text", "The centres in whose place it came"),
            "endorsed": .list(of: "endorsement", "The decisions that gave or renewed the mandate"),
            "notes": .oneOrNull("localized_text", "Remarks for reviewers"),
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

    private static let servedList = SchemaRecord(
        "served_list", "A list of the Parties served under a Convention, with its day and document",
        [
            "convention": .word(of: Convention.self, "The Convention"),
            "parties": .list(of: "party", "The Parties served"),
            "on": .one("day", "The day of the list"),
            "source": .oneOrNull("id", "The id of the document that gives it"),
        ])

    private static let endorsement = SchemaRecord(
        "endorsement", "A decision that gave or renewed the mandate",
        [
            "decision": .text("The decision's symbol"),
            "from": .oneOrNull("day", "The first day of the mandate"),
            "to": .oneOrNull("day", "The last day of the mandate"),
        ])

    private static let source = SchemaRecord(
        "source", "A document that evidence points into",
        [
            "id": .one("id", "The source's id"),
            "kind": .oneOrNull("word", "What it is"),
            "title": .oneOrNull("localized_text", "The document's title"),
            "author": .oneOrNull("localized_text", "Who wrote it, where that is not the centre"),
            "file": .textOrNull("The file in the evaluation's folder"),
            "sha256": .oneOrNull("digest", "The digest of the file"),
            "url": .textOrNull("The address on the web"),
            "read": .oneOrNull("day", "The day on which the address was read"),
            "date": .oneOrNull("partial_date", "The date of the document"),
            "strength": .init(JSONValue.words(of: EvidenceStrength.self).orNull, "How far it can be trusted"),
            "notes": .oneOrNull("localized_text", "Remarks for reviewers"),
            "line": .one("line", "The line of the source in the evaluation"),
        ])

    private static let item = SchemaRecord(
        "item", "An item with its fields as they are written",
        [
            "id": .one("item_id", "The item's id"),
            "kind": .word(of: ItemKind.self, "The kind of item"),
            "holder": .oneOrNull("id", "The id of the item that holds this one"),
            "title": .oneOrNull("localized_text", "The item's title, or a recommendation's text"),
            "fields": .init(
                [
                    "type": "object", "propertyNames": ["pattern": "^[a-z_]+$"],
                    "additionalProperties": .definition("value"),
                ], "The other fields by name; a list of items as its length"),
            "evidence": .list(of: "evidence_mention", "The places in sources that show it"),
            "notes": .oneOrNull("localized_text", "Remarks for reviewers"),
            "line": .one("line", "The line of the item in its file"),
        ])

    private static let feedback = SchemaRecord(
        "feedback", "What a served Party said about the centre's services",
        [
            "id": .oneOrNull("id", "The feedback's id"),
            "party": .oneOrNull("party", "The Party that spoke"),
            "date": .oneOrNull("partial_date", "When it was said"),
            "services": .oneOrNull("localized_text", "The services that were received"),
            "challenges": .oneOrNull("localized_text", "The challenges that were met"),
            "gaps": .oneOrNull("localized_text", "What was lacking"),
            "priorities": .oneOrNull("localized_text", "What should come first"),
            "recommendations": .oneOrNull("localized_text", "What the Party recommends"),
            "evidence": .list(of: "evidence_mention", "The places in sources that show it"),
            "line": .one("line", "The line of the feedback in the evaluation"),
        ])

    private static let statement = SchemaRecord(
        "statement", "What only a person can say about the assessment",
        [
            "assessed_by": .oneOrNull("localized_text", "Who made the assessment"),
            "conclusions": .oneOrNull("localized_text", "What the centre concludes"),
            "difficulties": .oneOrNull("localized_text", "What stood in the way"),
            "host_support": .oneOrNull("localized_text", "What the institution that houses the centre gives to it"),
            "management_response": .oneOrNull(
                "localized_text", "What the centre's management will do about the results"),
        ])

    private static let finding = SchemaRecord(
        "record_finding", "Something in the record itself that a reviewer should look at",
        [
            "finding": .word(of: RecordFinding.Kind.self, "What was found"),
            "items": .list(of: "item_id", "The ids of the items concerned"),
            "sources": .list(of: "id", "The ids of the sources concerned"),
            "details": .init(
                ["type": "object", "additionalProperties": .text],
                "What was compared: dates, amounts, a project, a substance, a unit, an indicator with a methodology"),
            "line": .one("line", "The line of the first of them"),
        ])
}
