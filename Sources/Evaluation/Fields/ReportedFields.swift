internal import Documents
package import Methodology

/// The fields of what a centre reports, typed once: rules may name exactly these, and records are read by them.
package enum ReportedFields {
    /// The fields of every kind of item.
    package static let catalogue = FieldCatalogue([
        .activity: activity, .membership: membership, .output: output, .submission: submission,
        .recommendation: recommendation + [holder], .result: result + [holder], .event: event,
    ])

    static let id = Field("id", .identifier, isRequired: true, "The item's id, unique across the evaluation")
    static let title = Field("title", .text, isRequired: true, "What it is, for people")
    static let began = Field("began", .date, "The first day, as far as it is known")
    static let ended = Field("ended", .date, "The last day, as far as it is known")
    static let conventions = Field("conventions", .choiceSet(Convention.names), "The Conventions that it serves")
    static let evidence = Field("evidence", .list(evidenceFields), "The places in sources that show it")
    static let status = Field(
        "status", .choice(["completed", "ongoing", "planned", "cancelled"]), "How far it has come")
    static let place = Field("place", .record(placeFields), "Where it took place")
    static let holder = Field("activity", .holder(.activity), "The activity that it belongs to")

    static let placeFields = [
        Field("city", .text, "The city"), Field("country", .party, "The Party, by its ISO 3166-1 alpha-3 code"),
    ]

    static let evidenceFields = [
        Field("source", .identifier, isRequired: true, "The id of the source"),
        Field("at", .text, "The place in the source"),
        Field("strength", .choice(EvidenceStrength.names), "The strength of the source; taken from it"),
    ]

    static let activity = [
        id, title,
        Field("category", .choice(categories), "The area of work"),
        Field("kind", .choice(activityKinds), "The kind of activity"),
        status,
        Field("format", .choice(["in_person", "online", "hybrid"]), "How people met"),
        began, ended,
        Field("days", .duration, "The number of days, both ends included; computed"),
        place, conventions,
        Field("areas", .choiceSet(["identify", "document", "implement"]), "What it shows that the centre can do"),
        Field("articles", .wholeNumberSet, "The articles of the Convention that it serves"),
        Field("parties", .partySet, "The Parties that benefited"),
        Field("partners", .identifierSet, "The ids of partners"),
        Field("participants", .wholeNumber, "The number of people who took part"),
        Field("project", .identifier, "The id of the project that it belongs to"),
        Field("event", .identifier, "The id of the calendar's meeting that was attended"),
        Field("budget", .amount, "The cost, with its currency"),
        Field("reported_in", .identifier, "The id of the source in which the centre reported it"),
        Field("recommendations", .list(recommendation), "What it recommended"),
        Field("results", .list(result), "What it measurably achieved"),
        evidence,
    ]

    static let categories = [
        "capacity_building", "technology_transfer", "sound_management", "networking", "cop_participation",
        "communication",
    ]

    static let activityKinds = [
        "workshop", "training", "round_table", "meeting", "project", "study", "visit", "campaign", "service", "other",
    ]

    /// The choices of `languages`: those of the United Nations, whatever languages reports are written in.
    static let outputLanguages = ["en", "fr", "ar", "es", "ru", "zh"]

    static let membership = [
        id, title, Field("kind", .choice(["network", "advisory_body", "partnership"]), "What the centre belongs to"),
        began, ended, conventions, evidence,
    ]

    static let output = [
        id, title,
        Field(
            "kind", .choice(["guide", "website", "periodical", "flyer", "film", "dataset", "other"]),
            "The kind of publication"),
        status, Field("published", .date, "The date of publication, as far as it is known"),
        Field("languages", .choiceSet(outputLanguages), "The languages in which it appeared"),
        conventions, evidence,
    ]

    static let submission = [
        id, title, Field("kind", .choice(["work_plan", "activity_report"]), "What was submitted"),
        Field("due", .date, "The date by which it was due"), Field("submitted", .date, "The date of submission"),
        evidence,
    ]

    // Recommendations and results have no evidence of their own and take none from their activity: a rule that asks for
    // it says `activity: {evidence: …}`.
    static let recommendation = [
        id, Field("text", .text, isRequired: true, "What was recommended"),
        Field("followed_up_by", .identifier, "The id of the activity that followed it up"),
    ]

    static let result = [
        id, title, Field("substance", .identifier, "What was dealt with, as an id such as `pcb`"),
        Field(
            "stage", .choice(["identified", "secured", "exported", "eliminated", "other"]), "How far it was dealt with"),
        Field("amount", .amount, "How much, with its unit"),
    ]

    static let event = [
        id, title,
        Field("kind", .choice(["cop", "joint_meeting", "other"]), isRequired: true, "The kind of meeting"),
        Field("conventions", .choiceSet(Convention.names), isRequired: true, "The Conventions whose meeting it is"),
        Field("began", .date, isRequired: true, "The first day"),
        Field("ended", .date, isRequired: true, "The last day"), place,
    ]
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The words of all cases.
    static var names: [String] { allCases.map(\.rawValue) }
}
