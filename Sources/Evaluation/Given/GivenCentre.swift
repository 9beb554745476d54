internal import Documents
internal import Methodology

/// What a test says of the centre, beside its lists.
struct GivenCentre: Sendable {
    var country: Party?
    var conventions: [Convention]?

    static let table = RecordTable(
        "given centre", "The centre of a test", keys: [CentreTable.country, CentreTable.conventions], layout: .line)

    static let shape = Shape<GivenCentre>.record(table) { record in
        GivenCentre(country: record(CentreTable.country), conventions: record(CentreTable.conventions))
    }
}
