internal import Methodology

extension ReportedFields {
    static let submission = [
        id.shown("inventories", as: .withYear("report")), title.shown("Activity report 2016-2018", as: .usual),
        Field(
            "kind", .choice(["work_plan", "activity_report"]), "What was submitted", example: "activity_report",
            told: .at(10)),
        Field("due", .date, "The date by which it was due", example: "2019-03-31", sample: .day(364), told: .at(90)),
        Field("submitted", .date, "The date of submission", example: "2019-03-14", sample: .day(350), told: .at(100)),
        Field(
            "days_late", .duration(.late), "The number of days after the due date, 0 in time; computed", example: nil,
            sample: nil, told: .at(105)),
        evidence,
    ]
}
