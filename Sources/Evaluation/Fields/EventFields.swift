internal import Methodology

extension ReportedFields {
    static let event = [
        id.shown("basel-cop-13"), title.shown("Thirteenth meeting of the COP"),
        Field(
            "kind", .choice(["cop", "joint_meeting", "other"]), isRequired: true, "The kind of meeting", example: "cop",
            sample: nil, told: .at(10)),
        Field(
            "conventions", .choiceSet(Convention.allCases.map(\.rawValue)), isRequired: true,
            "The Conventions whose meeting it is",
            example: "[basel]", sample: nil, told: .at(130)),
        Field("began", .date, isRequired: true, "The first day", example: "2017-04-24", sample: nil, told: .at(60)),
        Field("ended", .date, isRequired: true, "The last day", example: "2017-05-05", sample: nil, told: .at(70)),
        place.shown("{city: Geneva, country: CHE}"),
    ]
}
