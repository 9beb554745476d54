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

    /// The record of the last cycle.
    static let previous = Key(
        "previous", Shape<YAMLNode>.deferred("given previous record") { GivenPrevious.table },
        "The record of the last cycle, which measures may look back at")

    /// The keys that say of which centre and period the record is, and what it is beside what the centre reports.
    package static let keys: [any RecordKey] = [period, centre, serves, sources, events, previous, given]

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
        schemaConditions: [oneOf(items.map(\.name) + [finding.name])], layout: .line)
    static let item = RecordTable(
        "given item", "Something that the centre reported in the last cycle", keys: [repetitions] + items,
        schemaConditions: [oneOf(items.map(\.name))], layout: .line)

    private static func oneOf(_ names: [String]) -> JSONValue {
        ["oneOf": .array(names.map { ["required": [.string($0)]] })]
    }
}

/// The record of the last cycle in a test, of the same centre: what only that record can say.
enum GivenPrevious {
    static let period = Key(
        "period", .required, Shape<Period>.period, "The period of the last cycle, both ends included")
    static let centre = Key("centre", GivenCentre.shape, "The centre as it was then; if left out, as the test says it")
    static let serves = Key(
        "serves", CentreTable.served, "The Parties on the centre's lists then; if left out, those of the test")
    static let sources = Key(
        "sources", SourceTable.source.list(),
        "The sources of that record whose strength matters; if left out, those of the test")
    static let given = Key(
        "given", Shape<YAMLNode>.deferred("given item") { GivenTable.item }.list(), "What the centre reported then")

    static let table = RecordTable(
        "given previous record", "What the centre of a test reported in the last cycle",
        keys: [period, centre, serves, sources, given])
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
