internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Words

/// Tests of what the tests of a methodology have not seen, as text to be looked through and pasted.
///
/// What they expect is what the rules give now: they guard against change, and whether the rules are right is for the
/// reader to say.
package struct Proposal: Sendable {
    let suite: TestSuite
    private(set) var seen: Set<CoverageTarget>
    /// What no test has seen yet.
    private(set) var open: Set<CoverageTarget>
    var names: Set<String>
    let rules: RuleInventory
    private var tests: [[String]] = []

    /// Proposes tests of what those of a suite have not seen.
    package init(for result: SuiteResult) {
        suite = result.suite
        rules = RuleInventory(suite.methodology)
        seen = Coverage(of: result, rules: rules).seen
        open = Set(rules.points.map(\.target)).subtracting(seen)
        names = Set(suite.tests.map(\.id.value))
        addEdges()
        addConditions()
        addEntries()
        addGates()
        addClasses()
        addClassesOfCriteria()
        addCombinedBands()
        addCombinations()
    }

    /// The tests as a document of their own.
    package var text: String {
        let id = suite.methodology.id.value
        guard !tests.isEmpty else {
            return (notSeen.isEmpty ? "# The tests of \(id) see everything; there is nothing to propose.\n" : "")
                + notSeen
        }
        return Self.document(of: id, tests) + notSeen
    }

    /// Proposed tests as a document of their own, with what is to be looked at.
    static func document(of id: String, _ tests: [[String]]) -> String {
        let heading = """
            # Proposed tests of \(id). Where it has tests already, paste the entries under `tests:` there.
            # What they expect is what the rules give now: look whether it is what the rules are meant to give.
            format: tests/1
            of: \(id)
            tests:

            """
        return inNormalForm(heading + tests.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n"))
    }

    /// As `mandate fmt` would leave it.
    private static func inNormalForm(_ text: String) -> String {
        let file = DocumentFile(path: "proposed.tests.yaml", text: text)
        guard let (document, _) = file.parse(into: DiagnosticCollector()) else { return text }
        return (try? DocumentFormatter(table: TestsTable.table).format(document)) ?? text
    }

    /// What the proposed tests do not see either.
    private var notSeen: String {
        rules.points.filter { !seen.contains($0.target) }
            .map { "# No record was found that \($0.words.inWords) (\($0.context), line \($0.span.start.line)).\n" }
            .joined()
    }

    /// Runs tests, and keeps those that see something new, or all that pass.
    private mutating func add(_ drafts: [[String]], seeMore: Bool = true) {
        guard let results = DraftTest.run(drafts, of: suite) else {
            // One that cannot be read keeps nothing from the others.
            if drafts.count > 1 { for lines in drafts { add([lines], seeMore: seeMore) } }
            return
        }
        for (lines, result) in zip(drafts, results) {
            guard case .passed = result.outcome else { continue }
            var view = CoverageView(rules: rules)
            view.look(at: result)
            guard !seeMore || !open.isDisjoint(with: view.seen) else { continue }
            seen.formUnion(view.seen)
            open.subtract(view.seen)
            tests.append(lines)
        }
    }

    /// A name that no other test has.
    mutating func name(_ wanted: String) -> String {
        let stem = wanted.replacing(scalars: ".", with: "-").replacing(scalars: "_", with: "-")
        var name = stem
        var number = 1
        while !names.insert(name).inserted {
            number += 1
            name = "\(stem)-\(number)"
        }
        return name
    }
}

// Bands, choices and entries.

extension Proposal {
    private mutating func addEdges() {
        let unseen = Set(
            open.compactMap { target -> String? in
                switch target {
                case .band(let id, _), .choice(let id, _): id
                default: nil
                }
            })
        var drafts: [[String]] = []
        for (_, indicator) in suite.methodology.indicators where unseen.contains(indicator.id) {
            drafts.append(EdgeProposal(indicator: indicator).lines(id: name("\(indicator.id)-edges")))
        }
        add(drafts)
    }

    private mutating func addEntries() {
        for (_, indicator) in suite.methodology.indicators {
            guard case .checklist(let entries) = indicator.measure else { continue }
            for entry in entries {
                for isMet in [true, false] where !seen.contains(.entry(indicator.id, entry.id.value, isMet: isMet)) {
                    let record = MeasureDrafts(suite: suite).record(of: entry, isMet: isMet, named: entry.id.value)
                    let id = name("\(indicator.id)-\(entry.id.value)-\(isMet ? "met" : "not-met")")
                    add(DraftTest(id: id, record: record)) { $0.met(of: indicator.id) }
                }
            }
        }
    }

    /// - Parameter seesMore: whether the test is kept only where it sees something new.
    mutating func add(_ test: DraftTest, seesMore: Bool = true, expecting: (ProposedExpectation) -> [String]) {
        guard let assessment = test.result(in: suite)?.assessment else { return }
        let expectation = expecting(ProposedExpectation(assessment: assessment))
        add([test.lines(for: suite.methodology) + ["    expect:"] + expectation], seeMore: seesMore)
    }
}
