internal import Methodology

extension ReportedFields {
    static let output = [
        id.shown("inventories", as: .written("pcb-guide")), title.shown("Guide to inventories", as: .usual),
        Field(
            "kind", .choice(["guide", "website", "periodical", "flyer", "film", "dataset", "other"]),
            "The kind of publication", example: "guide", told: .at(10)),
        status,
        Field(
            "published", .date, "The date of publication, as far as it is known", example: "2018-11",
            sample: .month(250), told: .at(80)),
        Field(
            "languages", .choiceSet(outputLanguages), "The languages in which it appeared", example: "[en, fr]",
            told: .at(180)),
        conventions, evidence,
    ]
}
