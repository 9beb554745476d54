internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// Finds tests that notice changes which those of a suite do not: each is tried on the rules as they are and as they
/// would be.
struct KillingTests {
    private let suite: TestSuite
    /// Records that were made up from the rules as they are; made when the first is needed.
    private var records: [Candidate]?
    /// What the records of the suite's own tests give.
    private let tested: [(test: CriteriaTest, record: RecordTest, assessment: Assessment)]
    private var names: Set<String>
    /// All records that there are; nil where they are too many.
    private let every: [DraftTest]?

    /// A record as the lines of a test without what it expects, and what it gives.
    private struct Candidate {
        let lines: [String]
        let record: GivenRecord
        let assessment: Assessment
    }

    init(for result: SuiteResult) {
        suite = result.suite
        names = Set(suite.tests.map(\.id.value))
        every = CandidateRecords(suite: suite).every
        tested = result.results.compactMap { result in
            guard case .record(let record) = result.test.content, let assessment = result.assessment else { return nil }
            return (result.test, record, assessment)
        }
    }

    /// A test that passes now and fails under changed rules; nil where no such record is found.
    mutating func test(noticing change: RuleChange, to changed: CompiledMethodology) -> KillingTest? {
        let id = freeName(for: change)
        let test = edges(id, changed) ?? record(id, change, changed) ?? extended(changed)
        if test?.extended == nil, test != nil { names.insert(id) }
        return test
    }

    private func freeName(for change: RuleChange) -> String {
        let word = change.kind.rawValue.replacing(scalars: "_", with: "-")
        let stem = "\(word)-of-line-\(change.span.start.line)"
        return ([stem] + (2...10_000).map { "\(stem)-\($0)" }).first { !names.contains($0) } ?? stem
    }

    private func edges(_ id: String, _ changed: CompiledMethodology) -> KillingTest? {
        let others = changed.methodology.indicators.map(\.indicator)
        for (written, changed) in zip(suite.methodology.indicators.map(\.indicator), others) {
            guard let lines = EdgeDifference(written: written, changed: changed).lines(id: id) else { continue }
            if let test = tried(lines, on: others) { return test }
        }
        return nil
    }

    /// The table as a test, if it fails under the changed indicators and passes now.
    private func tried(_ lines: [String], on others: [Indicator]) -> KillingTest? {
        guard let result = DraftTest.run([lines], of: suite)?.first, case .passed = result.outcome,
            case .edges(let table) = result.test.content,
            let other = others.first(where: { $0.id == table.indicator.id }),
            !EdgeTable(indicator: other, edges: table.edges).mismatches.isEmpty
        else { return nil }
        return KillingTest(lines: lines, extended: nil)
    }

    private mutating func record(
        _ id: String, _ change: RuleChange, _ changed: CompiledMethodology
    ) -> KillingTest? {
        let known = records ?? candidates(every ?? CandidateRecords(suite: suite).all)
        records = known
        if let test = first(of: known, id, changed) { return test }
        guard every == nil else { return nil }
        let other = TestSuite(changed.methodology, tests: [])
        let drafts = CandidateRecords(suite: other).all
        return first(of: candidates(drafts, under: other, besides: Set(known.map(\.lines))), id, changed)
            ?? first(of: candidatesAroundDates(of: change), id, changed)
    }

    private func first(of candidates: [Candidate], _ id: String, _ changed: CompiledMethodology) -> KillingTest? {
        for candidate in candidates {
            guard let lines = self.lines(of: candidate, id, changed) else { continue }
            return KillingTest(lines: shortened(candidate, id, changed) ?? lines, extended: nil)
        }
        return nil
    }

    /// The record as a test that passes now and fails under changed rules; nil where it does not tell them apart.
    private func lines(of candidate: Candidate, _ id: String, _ changed: CompiledMethodology) -> [String]? {
        guard let difference = difference(in: candidate, changed) else { return nil }
        let lines = ["  - id: \(id)"] + candidate.lines.dropFirst() + ["    expect:"] + difference
        guard let result = DraftTest.run([lines], of: suite)?.first, case .passed = result.outcome,
            !result.test.passes(under: changed)
        else { return nil }
        return lines
    }

    /// What comes out otherwise; anything, where a record could not even be read.
    private func difference(in candidate: Candidate, _ changed: CompiledMethodology) -> [String]? {
        guard let other = candidate.record.assessment(under: changed) else {
            let first = candidate.assessment.criteria.first { $0.score != nil }
            return first.map { ["      \($0.id): {score: \(NumberText.written(score: $0.score))}"] }
        }
        return ProposedDifference(written: candidate.assessment, changed: other).lines
    }

    /// The same test without the items that do not matter; nil where all do.
    private func shortened(_ candidate: Candidate, _ id: String, _ changed: CompiledMethodology) -> [String]? {
        var (kept, found): (Candidate, [String]?) = (candidate, nil)
        for item in candidate.lines where item.begins(with: "      - {") {
            guard let fewer = self.candidate(kept.lines.filter { $0 != item }),
                let lines = lines(of: fewer, id, changed)
            else { continue }
            (kept, found) = (fewer, lines)
        }
        return found
    }

    /// A record of a test that is there, of which more is expected.
    private func extended(_ changed: CompiledMethodology) -> KillingTest? {
        for (test, record, assessment) in tested {
            guard let other = record.record.assessment(under: changed),
                let lines = ProposedDifference(written: assessment, changed: other).lines
            else { continue }
            return KillingTest(lines: lines, extended: test.id)
        }
        return nil
    }
}

// Making candidates.

extension KillingTests {
    /// Drafts as they give under the rules as they are, each once; `drafter` is the suite whose rules they are for, `known`
    /// what was tried already.
    private func candidates(
        _ drafts: [DraftTest], under drafter: TestSuite? = nil, besides known: Set<[String]> = []
    ) -> [Candidate] {
        let texts = drafts.map { $0.lines(for: (drafter ?? suite).methodology) }.firstOccurrences
        return texts.filter { !known.contains($0) }.compactMap(candidate)
    }

    private func candidate(_ lines: [String]) -> Candidate? {
        let criterion = suite.methodology.criteria.first(where: \.isScored)?.id.value ?? ExpectationTable.total
        let something = ["    expect: {\(criterion): {score: 0}}"]
        guard let result = DraftTest.run([lines + something], of: suite)?.first,
            case .record(let record) = result.test.content, let assessment = result.assessment
        else { return nil }
        return Candidate(lines: lines, record: record.record, assessment: assessment)
    }

    /// The same records in periods that end on the days around which dated values change.
    private func candidatesAroundDates(of change: RuleChange) -> [Candidate] {
        guard change.kind == .value, let last = PartialDate(DraftDates.last) else { return [] }
        let changes = suite.methodology.values.flatMap(\.history).map(\.from.value.number)
        let moves = Set(changes.flatMap { [$0 - 1, $0, $0 + 1] }).sorted().map { $0 - last.last.number }
        let known = records ?? []
        return moves.flatMap { move in
            known.compactMap { candidate($0.lines.map { DraftDates.moved($0, by: move) }) }
        }
    }

    /// Whether all records there are were tried, so that none notices a change where none was found.
    var haveTriedAll: Bool { every != nil }
}
