internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// A proposed test as text, and what it gives when it is run.
struct DraftTest {
    let id: String
    let record: DraftRecord
    /// How many of the Parties that the record names the centre serves.
    var served = Int.max

    /// The lines of the test without what it expects, as an entry of `tests`.
    func lines(for methodology: Methodology) -> [String] {
        let given =
            lines(of: record.items)
            + record.findings.map { "      - {finding: {indicator: \($0.key), choice: \($0.value.text)}}" }
            + record.numbers.map { "      - {finding: {indicator: \($0.key), number: \($0.value.text)}}" }
        return ["  - id: \(id)", "    period: \(DraftRecord.period)"] + centre(methodology) + serves(methodology)
            + sources
            + section("events", events(for: methodology)) + previous
            + section("given", given + followUps(of: record.items))
    }

    private func lines(of items: [DraftItem]) -> [String] {
        items.filter { $0.kind != .event }.map { item in
            let kind = item.kind.holder ?? item.kind
            let repetitions = item.repetitions == 1 ? "" : "repeat: \(item.repetitions), "
            return "      - {\(repetitions)\(kind.rawValue): \(item.written.text)}"
        }
    }

    private var previous: [String] {
        guard !record.previous.isEmpty else { return [] }
        let given = lines(of: record.previous) + followUps(of: record.previous)
        return ["    previous:", "      period: \(DraftRecord.previousPeriod)"]
            + (given.isEmpty ? [] : ["      given:"] + given.map { "  " + DraftDates.inLastCycle($0) })
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["    \(name):"] + lines
    }

    private var text: String { text(of: record.items + record.previous) }

    private func text(of items: [DraftItem]) -> String { items.map(\.written.text).joined(separator: "\n") }

    private func serves(_ methodology: Methodology) -> [String] {
        let asked = methodology.centreParties.contains(.served)
        guard asked || methodology.indicators.contains(where: { $0.indicator.measure.isAmongServed }) else { return [] }
        let parties = DraftWords.parties.filter { text.contains($0) && !(asked && $0 == DraftWords.elsewhere) }
        guard !parties.isEmpty else { return [] }
        let list = DraftValue.words(parties.prefix(served)).text
        let lists = methodology.conventions.map { "\($0.rawValue): \(list)" }
        return ["    serves: {\(lists.joined(separator: ", "))}"]
    }

    /// Where the centre stands, if a rule asks for that.
    private func centre(_ methodology: Methodology) -> [String] {
        let isNamed = methodology.centreParties.contains(.host) && text.holds(DraftWords.host)
        return isNamed ? ["    centre: {country: \(DraftWords.host)}"] : []
    }

    /// The activities that recommendations name, the first of which does follow up.
    private func followUps(of items: [DraftItem]) -> [String] {
        let began = ", began: \(DraftDates.after)"
        let text = text(of: items)
        return zip(DraftWords.followUps, [began, ""]).filter { id, _ in text.holds(id) }.map { id, began in
            "      - {activity: {id: \(id), status: completed\(began)}}"
        }
    }

    private var sources: [String] {
        let declared = EvidenceStrength.allCases.filter { text.holds("source: \(DraftWords.source($0))}") }
        return section(
            "sources", declared.map { "      - {id: \(DraftWords.source($0)), strength: \($0.rawValue)}" })
    }

    /// The meetings that are counted, and those that activities name.
    private func events(for methodology: Methodology) -> [String] {
        let counted = record.items.filter { $0.kind == .event }
        let countedThen = record.previous.filter { $0.kind == .event }
        let named = (record.items + record.previous).compactMap { item -> DraftValue? in
            let field = ReportedFields.catalogue.referring(of: item.kind).first { $0.type.referent == .event }
            return field.flatMap { item.values[FieldPath([$0.name])] }
        }
        let ids = named.map(\.text).firstOccurrences.filter { id in !(counted + countedThen).contains { $0.id == id } }
        return (counted + ids.map { DraftItem(.event, id: $0) }).map { "      - \($0.complete(for: methodology).text)" }
            + countedThen.map { "      - \(DraftDates.inLastCycle($0.complete(for: methodology).text))" }
    }
}

extension DraftTest {
    /// Runs tests that are written down; nil where one of them cannot be read.
    static func run(_ lines: [[String]], of suite: TestSuite) -> [TestResult]? {
        read(lines, for: suite).map { suite.with($0).run().results }
    }

    private static func read(_ lines: [[String]], for suite: TestSuite) -> [CriteriaTest]? {
        let text = "format: tests/1\ntests:\n" + lines.flatMap(\.self).map { $0 + "\n" }.joined()
        let file = DocumentFile(path: "proposed.tests.yaml", text: text)
        let diagnostics = DiagnosticCollector()
        guard let (document, _) = file.parse(into: diagnostics) else { return nil }
        let tests = TestReader.read(document, of: file, for: suite.methodology, into: diagnostics)
        return diagnostics.hasErrors ? nil : tests
    }

    /// What the record gives; nil where it cannot be read.
    func result(in suite: TestSuite) -> TestResult? {
        DraftTest.run([linesExpectingSomething(in: suite)], of: suite)?.first
    }

    /// How the conditions of the rules that hold for the record are answered; nil where it cannot be read.
    func answers(in suite: TestSuite) -> AnsweredConditions? {
        guard let test = DraftTest.read([linesExpectingSomething(in: suite)], for: suite)?.first,
            case .record(let given) = test.content
        else { return nil }
        let (evaluation, calendar) = (given.record.evaluation, given.record.calendar)
        return suite.bench.compiled.inForce(for: evaluation.period).answers(about: evaluation, calendar: calendar)
    }

    private func linesExpectingSomething(in suite: TestSuite) -> [String] {
        let criterion = suite.methodology.criteria.first(where: \.isScored)?.id.value ?? ExpectationTable.total
        return lines(for: suite.methodology) + ["    expect: {\(criterion): {score: 0}}"]
    }
}

extension DraftItem {
    /// A meeting with everything that must be written of one.
    fileprivate func complete(for methodology: Methodology) -> DraftValue {
        var event = self
        let defaults: [(String, DraftValue)] = [
            ("kind", .word("other")), ("conventions", .words([methodology.conventions[0].rawValue])),
            ("began", .word(DraftDates.insideEarlier)), ("ended", .word(DraftDates.inside)),
        ]
        for (name, value) in defaults where event.values[FieldPath([name])] == nil {
            let isAfter = name == "began" && event.values[FieldPath(["ended"])] != nil
            event.set(FieldPath([name]), isAfter ? event.values[FieldPath(["ended"])] : value)
        }
        if let began = event.values[FieldPath(["began"])], values[FieldPath(["ended"])] == nil,
            values[FieldPath(["began"])] != nil
        {
            event.set(FieldPath(["ended"]), began)
        }
        return event.written
    }
}

/// The words that drafts use where a rule names none.
enum DraftWords {
    static let parties = [
        "KEN", "DZA", "MAR", "TUN", "NER", "MLI", "EGY", "LBY", "MUS", "ZWE", "UGA", "TZA", "SEN", "GHA", "TGO", "BEN",
        "RWA", "BDI", "ETH", "ZMB", "MWI", "MOZ", "NAM", "BWA", "AGO", "GAB", "CMR", "TCD", "GIN", "CIV",
    ]
    /// The Party in which the centre of a draft stands, and one that it does not serve.
    static let host = parties[0]
    static let elsewhere = parties[parties.count - 1]
    static let report = "report"
    /// The activities by which recommendations are followed up: one that stands, and one that lacks its date.
    static let followUps = ["later-activity", "undated-activity"]

    static func source(_ strength: EvidenceStrength) -> String {
        switch strength {
        case .selfReported: "own-word"
        case .documented: "document"
        case .independent: "outside-view"
        }
    }
}

extension FieldType {
    /// The words that a field of choices or Parties may say.
    var draftWords: [String] { choices ?? DraftWords.parties }
}

extension Methodology {
    /// The Parties of the centre for which its conditions ask.
    fileprivate var centreParties: Set<CentreParties> {
        let conditions = selections.map(\.condition) + TallyUse.uses(in: self).map(\.items.rule.condition)
        return Set(conditions.compactMap(\.self).flatMap(\.leaves).compactMap(\.comparison.centreParties))
    }
}

extension Measure {
    fileprivate var isAmongServed: Bool { items.contains { $0.rule.among == .served } }
}
