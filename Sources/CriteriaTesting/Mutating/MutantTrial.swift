internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// Tries changes of a methodology on its tests.
struct MutantTrial {
    let suite: TestSuite
    let document: YAMLDocument
    private let file: DocumentFile
    /// The places of definitions that no rule names.
    private let unused: Set<SourceSpan>

    /// Nil where the methodology cannot be read again.
    init?(_ suite: TestSuite) {
        let source = suite.methodology.source
        file = DocumentFile(path: source.path, bytes: source.bytes)
        guard let (document, _) = file.parse(into: DiagnosticCollector()) else { return nil }
        self.suite = suite
        self.document = document
        let found = DiagnosticCollector()
        _ = MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: found)
        unused = Set(found.diagnostics.filter { $0.code == .N4 }.map(\.span))
    }

    func outcome(of change: RuleChange, _ killers: inout KillingTests) -> Mutant.Outcome {
        // Read before the tests are tried: asked of them afterwards, the optimiser of Swift 6.3.1 ends with an error.
        let haveTriedAll = killers.haveTriedAll
        let found = DiagnosticCollector()
        let changed = MethodologyReader.read(
            document.edited(change.edits), of: file, fields: ReportedFields.catalogue, into: found)
        guard let changed, !found.hasErrors else {
            return .refused(found.diagnostics.first { $0.severity == .error }?.code ?? .Y3)
        }
        let compiled = CompiledMethodology(changed)
        if let test = tests(near: change).first(where: { !$0.passes(under: compiled) }) {
            return .killed(by: test.id.value)
        }
        if let certainly = whyCertainly(change) { return .equivalent(certainly) }
        if AlwaysEnough(written: suite.methodology, changed: changed).holds(for: change) {
            return .equivalent(.alwaysEnough)
        }
        if SameOutcomes(written: suite.methodology, changed: changed).hold(for: change) {
            return .equivalent(.allTried)
        }
        if let test = killers.test(noticing: change, to: compiled) { return .survived(test) }
        return haveTriedAll ? .equivalent(.allTried) : .survived(nil)
    }

    /// Why the change makes no difference whatever is reported; nil where that is not seen from the rules alone.
    private func whyCertainly(_ change: RuleChange) -> NoDifference? {
        if let reason = change.noDifference { return reason }
        return change.definition.map { unused.contains($0) } ?? false ? .unused : nil
    }

    /// The tests, first those that speak of what is changed: of a hundred tests the first then mostly notices.
    private func tests(near change: RuleChange) -> [CriteriaTest] {
        guard let subject = change.subject else { return suite.tests }
        let near = suite.tests.filter { $0.speaks(of: subject) }
        let far = suite.tests.filter { !$0.speaks(of: subject) }
        return near + far
    }
}

extension CriteriaTest {
    fileprivate func speaks(of subject: String) -> Bool {
        switch content {
        case .edges(let table): table.indicator.id == subject
        case .record(let record): record.expectations.contains { $0.subject.name == subject }
        case .unreadable: false
        }
    }

    /// Whether the test passes under other rules than those that it was read for.
    func passes(under rules: CompiledMethodology) -> Bool {
        switch content {
        case .unreadable: return false
        case .edges(let table):
            let indicator = rules.methodology.indicators.map(\.indicator).first { $0.id == table.indicator.id }
            return indicator.map { EdgeTable(indicator: $0, edges: table.edges).mismatches.isEmpty } ?? false
        case .record(let record):
            guard let assessment = record.record.assessment(under: rules),
                record.expectations.allSatisfy({ $0.subject.isThere(in: assessment) })
            else { return false }
            return ExpectationCheck(assessment).mismatches(with: record.expectations).isEmpty
        }
    }
}

extension Subject {
    /// Whether the rules still have what is spoken of: without it a test could not be read.
    fileprivate func isThere(in assessment: Assessment) -> Bool {
        switch self {
        case .indicator(let id): assessment.indicator(id) != nil
        case .part(let part, let id): assessment.indicator(id)?.parts.contains { $0.id == part } ?? false
        case .criterion(let id): assessment.criteria.contains { $0.id == id }
        case .group(let id): assessment.groups.contains { $0.id == id }
        case .gate(let id): assessment.gates.contains { $0.id == id }
        case .total, .rating, .ratingOf, .item: true
        }
    }

    fileprivate var name: String {
        switch self {
        case .indicator(let id), .part(_, let id), .criterion(let id), .group(let id), .ratingOf(let id), .item(let id),
            .gate(let id):
            id
        case .total: "total"
        case .rating: "rating"
        }
    }
}
