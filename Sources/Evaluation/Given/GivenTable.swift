package import Documents
internal import ExactNumbers
package import Methodology

/// The keys by which a test makes up a record.
package enum GivenTable {
    /// The mandate period.
    package static let period = Key("period", Shape<Period>.period, "The mandate period, both ends included")
    /// The Parties on the centre's lists.
    package static let serves = Key("serves", CentreTable.served, "The Parties on the centre's lists, by Convention")
    /// Where the centre stands, and for which Conventions.
    static let centre = Key(
        "centre", GivenCentre.shape, "The Party in which the centre stands, and its Conventions")
    /// The sources whose strength matters; every other one that evidence names is made up.
    package static let sources = Key(
        "sources", SourceTable.source.list(), "The sources whose strength matters; others need not be declared")
    /// The meetings of the calendar.
    package static let events = Key(
        "events", Shape<YAMLNode>.deferred("event") { ItemTable.nameless(.event).table }.list(),
        "The meetings of the calendar; there are no others")
    /// What the centre reports.
    package static let given = Key(
        "given", Shape<YAMLNode>.deferred("given entry") { entry }.list(), "What the centre reports")

    /// The keys that say of which centre and period the record is, and what it is beside what the centre reports.
    package static let keys: [any RecordKey] = [period, centre, serves, sources, events, given]

    /// The kinds of items that an entry may hold.
    static let kinds: [ItemKind] = [.activity, .output, .membership, .submission]

    static let repetitions = Key("repeat", Shape<Rational>.wholeNumber.located, "How many such items there are")
    static let items = kinds.map { kind in
        Key(
            kind.rawValue, Shape<YAMLNode>.deferred(kind.rawValue) { ItemTable.nameless(kind).table },
            "\(kind.rawValue.withArticle.capitalised), as in an evaluation; its id and title may be left out")
    }
    static let finding = Key("finding", GivenFinding.shape, "What an evaluator judged")

    static let entry = RecordTable(
        "given entry", "Something that the centre reports, or a finding", keys: [repetitions] + items + [finding],
        schemaConditions: [
            ["oneOf": .array((items.map(\.name) + [finding.name]).map { ["required": [.string($0)]] })]
        ], layout: .line)
}

/// A finding in a test, which needs no reason and no references.
enum GivenFinding {
    private static let because = Key("because", .localizedText, "The reason")

    static let table = RecordTable(
        "given finding", "What an evaluator judged",
        keys: [FindingTable.indicator, FindingTable.choice, FindingTable.number, because, EvidenceTable.key],
        schemaConditions: [FindingTable.oneJudgement])

    static let shape = Shape<Finding>.named("finding", by: "indicator", table) { record in
        let because = record(because)
        let evidence = record(EvidenceTable.key) ?? []
        let judged = FindingTable.judged(record)
        guard let indicator = record(FindingTable.indicator), let judged else { return nil }
        return Finding(
            indicator: indicator, judged: judged, because: because ?? LocalizedText(judged.value.description),
            evidence: evidence,
            under: nil, span: record.node.span)
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
