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
        status,
        Field(
            "format", .choice(["in_person", "online", "hybrid"]), "How people met", example: "in_person", told: .at(120)
        ),
        began, ended,
        Field(
            "days", .duration, "The number of days, both ends included; computed", example: nil, sample: nil,
            told: .at(920)),
        place, conventions,
        Field(
            "areas", .choiceSet(["identify", "document", "implement"]), "What it shows that the centre can do",
            example: "[identify, implement]", told: .at(160)),
        Field(
            "articles", .wholeNumberSet, "The articles of the Convention that it serves", example: "[6, 7]",
            sample: .written("[6]"), told: .at(170)),
        Field(
            "parties", .partySet, "The Parties that benefited", example: "[KEN, UGA]", sample: .country, told: .at(140)),
        Field(
            "partners", .identifierSet, "The ids of partners", example: "[unep]",
            sample: .written("[partner-institute]"), told: .at(210)),
        Field(
            "participants", .wholeNumber, "The number of people who took part", example: "80", sample: .written("45"),
            told: .at(150)),
        Field(
            "project", .identifier(), "The id of the project that it belongs to", example: "pcb-inventory",
            sample: .written("pcb-inventories"), told: .at(190)),
        Field(
            "event", .identifier(.event), "The id of the calendar's meeting that was attended",
            example: "stockholm-cop-8", sample: nil, told: .at(200)),
        Field("budget", .amount, "The cost, with its currency", example: "12000 USD", told: .at(220)),
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
}
