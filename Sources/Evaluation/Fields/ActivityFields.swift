internal import Methodology

extension ReportedFields {
    static let activity = [
        id.shown("inventories", as: .withYear("pcb-workshop")), title,
        Field(
            "category",
            .choice([
                "capacity_building", "technology_transfer", "sound_management", "networking", "cop_participation",
                "communication",
            ]), "The area of work", example: "capacity_building", told: .at(20)),
        Field(
            "kind",
            .choice([
                "workshop", "training", "round_table", "meeting", "project", "study", "visit", "campaign", "service",
                "other",
            ]), "The kind of activity", example: "workshop", told: .at(10)),
        Field(
            "role", .choice(["organised", "co_organised", "hosted", "contributed", "attended"]),
            "What the centre did in it", example: "organised", told: .at(25)),
        Field(
            "organiser", .text, "Who convened it, where that was not the centre", example: "The Secretariat",
            sample: nil, told: .at(27)),
        status,
        Field(
            "postponed_because", .text, "Why it was put off, where it was", example: "The pandemic", sample: nil,
            told: .at(32)),
        Field(
            "format", .choice(["in_person", "online", "hybrid"]), "How people met", example: "in_person", told: .at(120)
        ),
        began, ended,
        Field(
            "days", .duration(.held), "The number of days, both ends included; computed", example: nil, sample: nil,
            told: .at(920)),
        Field(
            "duration", .wholeNumber, "How many days it took, where the dates do not say", example: "540", sample: nil,
            told: .at(75)),
        place,
        Field(
            "scope", .choice(["city", "country", "subregion", "region", "global"]), "How far it reached",
            example: "subregion", sample: nil, told: .at(115)),
        conventions,
        Field(
            "other_conventions", .text, "Conventions beyond the four that it served", example: "Waigani Convention",
            sample: nil, told: .at(135)),
        Field(
            "areas", .choiceSet(["identify", "document", "implement"]), "What it shows that the centre can do",
            example: "[identify, implement]", told: .at(160)),
        Field(
            "articles", .wholeNumberSet, "The articles of the Convention that it serves", example: "[6, 7]",
            sample: .written("[6]"), told: .at(170)),
        Field(
            "parties", .partySet, "The Parties that benefited", example: "[KEN, UGA]", sample: .country, told: .at(140)),
        Field(
            "attended_by", .partySet, "The Parties that attended, whoever benefited", example: "[KEN, UGA]",
            sample: .country, told: .at(145)),
        Field(
            "partners", .identifierSet, "The ids of partners", example: "[unep]",
            sample: .written("[partner-institute]"), told: .at(210)),
        Field(
            "with", .identifierSet, "The ids of other centres with which it was run", example: "[bcrc-caribbean]",
            sample: nil, told: .at(215)),
        Field(
            "participants", .wholeNumber, "The number of people who took part", example: "80", sample: .written("45"),
            told: .at(150)),
        Field(
            "women", .wholeNumber, "The number of women among the participants", example: "32",
            sample: .written("18"), told: .at(155)),
        Field(
            "organisations", .wholeNumber, "The number of organizations that took part, beside people", example: "30",
            sample: nil, told: .at(157)),
        Field(
            "project", .identifier(), "The id of the project that it belongs to", example: "pcb-inventory",
            sample: .written("pcb-inventories"), told: .at(190)),
        Field(
            "event", .identifier(.event), "The id of the calendar's meeting that was attended",
            example: "stockholm-cop-8", sample: nil, told: .at(200)),
        Field("budget", .amount, "The cost, with its currency", example: "12000 USD", told: .at(220)),
        Field(
            "funding", .list(fundingFields), "Who paid for it, with what is known of how much",
            example: "[{donor: GEF, amount: 8000 USD}]", sample: nil, told: .at(225)),
        Field(
            "reported_in", .identifier(.source), "The id of the source in which the centre reported it",
            example: "report", told: .never(because: "what shows an item is its evidence")),
        Field(
            "recommendations", .list(recommendation), "What it recommended", example: "[{id: r1, text: Meet again}]",
            told: .at(930)),
        Field(
            "results", .list(result), "What it measurably achieved",
            example: "[{id: q1, title: Tonnes of PCBs found, substance: pcb, amount: 300 t}]", told: .at(940)),
        evidence,
    ]

    private static let fundingFields = [
        Field("donor", .text, isRequired: true, "Who gave it", example: "GEF", told: .apart),
        Field("amount", .amount, "How much, with its currency", example: "8000 USD", told: .apart),
        Field("in_kind", .text, "What was given instead of money", example: "The venue", told: .apart),
    ]
}
