internal import Diagnostics
internal import ExactNumbers
internal import Methodology
internal import Scoring

/// Tests of what the tests of a methodology have not seen, as text to be looked through and pasted.
///
/// What they expect is what the rules give now: they guard against change, and whether the rules are right is for the
/// reader to say.
public struct Proposal: Sendable {
    private let suite: TestSuite
    private var seen: Set<CoverageTarget>
    private var names: Set<String>
    private let rules: RuleInventory
    private var tests: [[String]] = []

    /// Proposes tests of what those of a suite have not seen.
    public init(for result: SuiteResult) {
        suite = result.suite
        rules = RuleInventory(suite.methodology, in: suite.document)
        seen = Coverage(of: result, rules: rules).seen
        names = Set(suite.tests.map(\.id.value))
        addEdges()
        addConditions()
        addEntries()
        addGates()
        addClasses()
    }

    /// The tests as a document of their own.
    public var text: String {
        let id = suite.methodology.id.value
        guard !tests.isEmpty else {
            return (open.isEmpty ? "# The tests of \(id) see everything; there is nothing to propose.\n" : "") + open
        }
        let heading = """
            # Proposed tests of \(id). Where it has tests already, paste the entries under `tests:` there.
            # What they expect is what the rules give now: look whether it is what the rules are meant to give.
            format: tests/1
            of: \(id)
            tests:

            """
        return heading + tests.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n") + open
    }

    /// What the proposed tests do not see either.
    private var open: String {
        rules.points.filter { !seen.contains($0.target) }
            .map { "# No record was found that \($0.words) (\($0.context), line \($0.span.start.line)).\n" }.joined()
    }

    private var unseen: [CoverageTarget] { rules.points.map(\.target).filter { !seen.contains($0) } }

    /// Runs a test, and keeps it if it sees something new.
    private mutating func add(_ lines: [String]) {
        guard let result = DraftTest.run([lines], of: suite)?.first, case .passed = result.outcome else { return }
        var view = CoverageView(rules: rules)
        view.look(at: result)
        guard unseen.contains(where: view.seen.contains) else { return }
        seen.formUnion(view.seen)
        tests.append(lines)
    }

    /// A name that no other test has.
    private mutating func name(_ wanted: String) -> String {
        let stem = wanted.replacing(".", with: "-").replacing("_", with: "-")
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
        for (_, indicator) in suite.methodology.indicators {
            let isOpen = unseen.contains { target in
                switch target {
                case .band(let id, _), .choice(let id, _): id == indicator.id
                default: false
                }
            }
            if isOpen { add(EdgeProposal(indicator: indicator).lines(id: name("\(indicator.id)-edges"))) }
        }
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

    private mutating func addGates() {
        for gate in suite.methodology.testedGates {
            let id = gate.id.value
            for isMet in [true, false] where !seen.contains(.gate(id, isMet: isMet)) {
                let record = MeasureDrafts(suite: suite)
                    .record(for: gate.comparisons, of: gate.measure, isMet: isMet, named: id)
                let outcome = isMet ? GateOutcome.met : .tripped
                add(DraftTest(id: name("\(id)-\(outcome.rawValue)"), record: record)) { _ in
                    ["      gates: {\(id): \(outcome.rawValue)}"]
                }
            }
        }
    }

    private mutating func add(_ test: DraftTest, expecting: (ProposedExpectation) -> [String]) {
        guard let assessment = test.result(in: suite)?.assessment else { return }
        let expectation = expecting(ProposedExpectation(assessment: assessment))
        add(test.lines(for: suite.methodology) + ["    expect:"] + expectation)
    }
}

// Conditions.

extension Proposal {
    /// One record for all questions of one selection, or of what narrows it in one measure.
    private mutating func addConditions() {
        var contexts: [String] = []
        for leaf in rules.leaves where !contexts.contains(leaf.context) { contexts.append(leaf.context) }
        for context in contexts { addConditions(of: context) }
    }

    private mutating func addConditions(of context: String) {
        let leaves = rules.leaves.enumerated().filter { $1.context == context }
        let open = Set(unseen)
        let wanted = leaves.flatMap { position, leaf in
            ConditionAnswer.allCases.filter { open.contains(.condition(position, $0)) }.map { (leaf, $0) }
        }
        guard let use = wanted.first?.0.use else { return }
        let search = ItemSearch(use, in: suite)
        let counting = search.counting(id: "counts")
        var ids: Set<String> = [counting.id]
        let items = wanted.compactMap { leaf, answer -> DraftItem? in
            let path = leaf.test.path.names.joined(separator: "-").replacing("_", with: "-")
            let stem = "\(answer.prefix)-\(path)"
            var id = stem
            var number = 1
            while ids.contains(id) {
                number += 1
                id = "\(stem)-\(number)"
            }
            // What the counting item answers already needs no other.
            guard let item = search.answering(leaf.test, answer, id: id), item.values != counting.values else {
                return nil
            }
            ids.insert(id)
            return item
        }
        let record = DraftRecord(items: [counting] + items)
        let words = context.split(separator: " ").dropFirst().joined(separator: "-").replacing(",", with: "")
        add(DraftTest(id: name("\(words)-conditions"), record: record)) { $0.lines(of: use.owner, part: use.part) }
    }
}

extension ConditionAnswer {
    fileprivate var prefix: String {
        switch self {
        case .yes: "with"
        case .no: "not"
        case .undecided: "unknown"
        }
    }
}

// Classes of the rating.

extension Proposal {
    /// The most records that are tried for the classes.
    private static let trials = 200

    private mutating func addClasses() {
        guard unseen.contains(where: { $0.kind == .classes }) else { return }
        let drafts = suite.methodology.indicators.map { levels(of: $0.indicator) }
        var random = DraftGenerator(seed: 1)
        for trial in 0..<Self.trials where unseen.contains(where: { $0.kind == .classes }) {
            // Everything at its lowest, then at its highest, then anything between.
            let record = drafts.reduce(DraftRecord()) { record, levels in
                let level = trial == 0 ? 0 : trial == 1 ? levels.count - 1 : random.next(below: levels.count)
                return record + levels[level]
            }
            let test = DraftTest(id: "rating", record: record)
            guard let rating = test.result(in: suite)?.assessment?.rating,
                !seen.contains(.ratingClass(rating.class))
            else { continue }
            add(DraftTest(id: name("rating-\(rating.class)"), record: record)) { $0.total }
        }
    }

    /// Records for each score of an indicator, the lowest first.
    private func levels(of indicator: Indicator) -> [DraftRecord] {
        let name = indicator.id.replacing(".", with: "-")
        if case .finding(let choices) = indicator.measure {
            return choices.sorted { $0.score < $1.score }.map { choice in
                DraftRecord(findings: [DraftEntry(indicator.id, .word(choice.id.value))])
            }
        }
        return indicator.bands.sorted { $0.score.value < $1.score.value }.map { band in
            MeasureDrafts(suite: suite).record(reaching: band.from.value, of: indicator.measure, named: name)
        }
    }
}

/// Choices that are the same in every run (Knuth's multiplier for a linear congruential generator, MMIX).
private struct DraftGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return limit == 0 ? 0 : Int((state >> 33) % UInt64(limit))
    }
}
