internal import Documents
internal import Evaluation
internal import Methodology

/// The Parties that a centre's record names and rules ask for by a word.
struct KnownParties: Sendable {
    private let served: [String]?
    private let host: [String]?

    /// Nothing is known.
    init() { (served, host) = (nil, nil) }

    /// Those of a centre under the Conventions of a methodology.
    init(of centre: Centre, under conventions: [Convention]) {
        served = centre.partiesServed(under: conventions)?.map(\.code)
        host = centre.country.map { [$0.code] }
    }

    /// The codes; nil where the record does not name them.
    subscript(parties: CentreParties) -> [String]? {
        switch parties {
        case .served: served
        case .host: host
        }
    }

    /// The same question with the Parties put in; one about Parties that are not known stays as it is, and undecided.
    func settled(_ test: FieldTest) -> FieldTest {
        guard let parties = test.comparison.centreParties, let known = self[parties] else { return test }
        return FieldTest(test.path, test.comparison.listing(known))
    }

    /// What traces call that which a question waits for; nil where nothing of the centre is missing.
    func missing(for comparison: Comparison) -> String? {
        guard let parties = comparison.centreParties, self[parties] == nil else { return nil }
        return switch parties {
        case .served: ReportedFields.servedLists
        case .host: ReportedFields.hostCountry
        }
    }
}
