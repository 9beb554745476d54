internal import Methodology

// Recommendations and results, which activities hold. They have no evidence of their own and take none from their
// activity: a rule that asks for it says `activity: {evidence: …}`.

extension ReportedFields {
    static let recommendation = [
        id.shown("r1", as: .usual),
        Field("text", .text, isRequired: true, "What was recommended", example: "Meet again", told: .apart),
        Field(
            FollowUp.field, .identifier(.activity), "The id of the activity that followed it up",
            example: "second-workshop", sample: nil, told: .at(230)),
    ]

    static let result = [
        id.shown("q1", as: .written("oil")), title.shown("Tonnes of PCBs found", as: .usual),
        Field("substance", .identifier(), "What was dealt with, as an id such as `pcb`", example: "pcb", told: .at(40)),
        Field(
            "stage", .choice(["identified", "secured", "exported", "eliminated", "other"]), "How far it was dealt with",
            example: "identified", sample: .written("secured"), told: .at(35)),
        Field("amount", .amount, "How much, with its unit", example: "300 t", sample: .written("12 t"), told: .at(50)),
    ]
}
