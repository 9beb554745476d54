internal import Documents
package import Methodology

/// The fields of what a centre reports, each in one row: rules may name exactly these, and records are read by them.
///
/// What schema, manual, starters, pages, imports and drafts of tests say of a field follows from its row; its words
/// stand in the files of languages, under its name.
package enum ReportedFields {
    /// The fields of every kind of item.
    package static let catalogue = FieldCatalogue([
        .activity: activity, .membership: membership, .output: output, .submission: submission,
        .recommendation: recommendation + [holder], .result: result + [holder], .event: event,
    ])

    static let id = Field(
        "id", .identifier(), isRequired: true, "The item's id, unique across the evaluation", example: "inventories",
        sample: nil, told: .apart)
    static let title = Field(
        "title", .text, isRequired: true, "What it is, for people",
        example: "{en: Workshop on inventories, fr: Atelier sur les inventaires}", told: .apart)
    static let began = Field(
        "began", .date, "The first day, as far as it is known", example: "2017-04-04", sample: .day(62), told: .at(60))
    static let ended = Field(
        "ended", .date, "The last day, as far as it is known", example: "2017-04-05", sample: .day(64), told: .at(70))
    static let conventions = Field(
        "conventions", .choiceSet(Convention.allCases.map(\.rawValue)), "The Conventions that it serves",
        example: "[basel, stockholm]",
        sample: .conventions, told: .at(130))
    /// The places in sources that show an item.
    package static let evidence = Field(
        "evidence", .list(evidenceFields), "The places in sources that show it",
        example: "[{source: report, at: page 12}]", told: .apart)
    static let status = Field(
        "status",
        .choice([
            "completed", "ongoing", "planned", "cancelled", "proposed", "selected", "funded", "postponed",
        ]), "How far it has come", example: "completed", told: .at(30))
    static let place = Field(
        "place", .record(placeFields), "Where it took place", example: "{city: Nairobi, country: KEN}", told: .at(110))
    static let holder = Field(
        "activity", .holder(.activity), "The activity that it belongs to", example: nil, sample: nil,
        told: .never(because: "the id of an item inside another begins with that of the other"))

    static let placeFields = [
        Field("city", .text, "The city", example: "Nairobi", told: .apart),
        Field(
            "country", .party, "The Party, by its ISO 3166-1 alpha-3 code", example: "KEN", sample: .country,
            told: .apart),
    ]

    static let evidenceFields = [
        Field(
            "source", .identifier(.source), isRequired: true, "The id of the source", example: "report", told: .apart),
        Field("at", .text, "The place in the source", example: "page 12", told: .apart),
        Field(
            "strength", .choice(EvidenceStrength.allCases.map(\.rawValue)), "The strength of the source; taken from it",
            example: nil,
            sample: nil, told: .apart),
    ]

    /// The fields that say what an item is called rather than what happened: no advice is to call it otherwise.
    package static let labels: Set = ["areas", "articles", "category", "kind"]

    /// The states of what is done or being done; in every other one nothing was done yet, or will be.
    package static let statesUnderWay = ["completed", "ongoing"]

    /// What traces call the centre's lists of Parties where an item waits for them.
    package static let servedLists = "centre.serves"
    /// What they call the Party in which the centre stands, where an item waits for it.
    package static let hostCountry = "centre.country"
    /// What traces call the record of the last cycle where it is missing.
    package static let previousRecord = "previous"
    /// What is missing of the centre itself.
    package static let ofCentre = [servedLists, hostCountry]

    /// The choices of `languages`: those of the United Nations, whatever languages reports are written in.
    static let outputLanguages = ["en", "fr", "ar", "es", "ru", "zh"]
}

extension Field {
    /// The field as another kind of item shows it.
    func shown(_ example: String, as sample: Sample? = nil) -> Field {
        Field(name, type, isRequired: isRequired, summary, example: example, sample: sample, told: told)
    }
}
