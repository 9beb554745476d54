internal import Methodology

extension ReportedFields {
    static let membership = [
        id.shown("inventories", as: .written("laboratories")), title.shown("Network of laboratories", as: .usual),
        Field(
            "kind", .choice(["network", "advisory_body", "partnership"]), "What the centre belongs to",
            example: "network", told: .at(10)),
        began, ended.shown("2017-04-05"), conventions, evidence,
    ]
}
