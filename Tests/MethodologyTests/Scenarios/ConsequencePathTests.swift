import Documents
import Evaluation
import ExactNumbers
import Testing
import Words

@testable import Methodology

/// One of several consequences of a gate is named by its key, and of several caps by the criterion as well.
@Suite struct ConsequencePathTests {
    private static let base = """
        format: methodology/1
        id: several
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 8
        selections: {all: {of: activity}}
        criteria:
          - {id: a, maximum: 4, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
          - {id: b, maximum: 4, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 2, score: 4}]}
        gates:
          - id: one
            require: {count: all, at_least: 3}
            otherwise: [{cap: {criterion: a, at: 1}}, {cap_total: 6}, needs_review]
          - id: two
            require: {count: all, at_least: 4}
            otherwise: [{cap: {criterion: a, at: 2}}, {cap: {criterion: b, at: 3}}]
        total: {combine: sum}
        """

    private func told(_ change: String) throws -> (methodology: Methodology?, told: [(message: String, help: String?)])
    {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "methodology.yaml", text: Self.base)
        let document = try #require(file.parse(into: diagnostics)?.document)
        let base = try #require(
            ScenarioBase(document, of: file, fields: ReportedFields.catalogue, into: diagnostics))
        let text = """
            format: scenario/1
            id: try
            extends: several
            extends_digest: sha256:\(file.sha256)
            changes: [\(change)]
            """
        let scenarioFile = DocumentFile(path: "scenario.yaml", text: text)
        let written = try #require(scenarioFile.parse(into: diagnostics)?.document)
        let scenario = try #require(ScenarioReader.read(written, of: scenarioFile, into: diagnostics))
        let methodology = FittedScenario(scenario, to: base, on: nil, into: diagnostics)?.methodology(into: diagnostics)
        return (methodology, diagnostics.diagnostics.inWords.map { ($0.message, $0.help) })
    }

    @Test(arguments: [
        ("{set: gates.one.otherwise.cap_total, was: 6, to: 5}", [[nil, 5, nil], [nil, nil]]),
        ("{set: gates.one.otherwise.cap.at, was: 1, to: 0}", [[0, nil, nil], [nil, nil]]),
        ("{set: gates.one.otherwise.cap.a.at, was: 1, to: 0}", [[0, nil, nil], [nil, nil]]),
        ("{set: gates.two.otherwise.cap.b.at, was: 3, to: 1}", [[nil, nil, nil], [nil, 1]]),
    ])
    func oneOfSeveral(change: String, changed: [[Int?]]) throws {
        let found = try told(change)
        #expect(found.told.isEmpty, "\(found.told)")
        let limits = try #require(found.methodology).gates.map { $0.consequences.map(\.limit) }
        let before = [[1, 6, nil], [2, 3]]
        #expect(limits == zip(before, changed).map { zip($0, $1).map { $1 ?? $0 } })
    }

    @Test(arguments: [
        (
            "gates.two.otherwise.cap.at", "`gates.two.otherwise` has no `cap`", "there are: `cap.a`, `cap.b`"
        ),
        (
            "gates.two.otherwise.cap_total", "`gates.two.otherwise` has no `cap_total`", "there are: `cap.a`, `cap.b`"
        ),
        (
            "gates.one.otherwise.cap_totl", "`gates.one.otherwise` has no `cap_totl`",
            "write `gates.one.otherwise.cap_total`"
        ),
        (
            "gates.one.otherwise.cap.b.at", "`gates.one.otherwise.cap` has no `b`", "there are: `criterion`, `at`"
        ),
    ])
    func wrongOnes(path: String, message: String, help: String) throws {
        let found = try told("{set: \(path), was: 6, to: 5}").told
        #expect(found.map(\.message) == [message])
        #expect(found.map(\.help) == [help])
    }
}

extension GateConsequence {
    /// The limit as an integer; nil where there is none.
    fileprivate var limit: Int? {
        switch self {
        case .cap(_, let limit), .capTotal(let limit): limit.value.wholeValue
        case .notAssessed, .ratingAtMost, .needsReview: nil
        }
    }
}
