package import CriteriaTesting
internal import Documents
internal import Methodology
internal import Words

/// The results of tests as JSON, with stable names (`test --format json`).
package struct TestJSON: Encodable {
    struct Summary: Encodable {
        let tests: Int
        let failed: Int
        let unreadable: Int
    }

    struct Suite: Encodable {
        let methodology: String
        let file: String
        let tests: [Test]
        let coverage: CoverageJSON?
        let mutation: MutationJSON?
    }

    struct Test: Encodable {
        let id: String
        let file: String
        let line: Int
        /// `passed`, `failed` or `unreadable`.
        let outcome: String
        let failures: [Failure]
    }

    struct Failure: Encodable {
        let what: String
        let expected: String
        let actual: String
        let file: String
        let line: Int
        let column: Int
    }

    let methodologies: [Suite]
    let summary: Summary
    let diagnostics: [DiagnosticFile.Entry]

    /// What became of all tests.
    package init(_ run: TestRun) {
        methodologies = run.suites.enumerated().map { position, suite in
            Suite(
                methodology: suite.suite.methodology.id.value, file: suite.suite.methodology.path,
                tests: suite.results.map(Test.init), coverage: run.coverage.map { CoverageJSON($0[position]) },
                mutation: run.mutations.map { MutationJSON($0[position]) })
        }
        summary = Summary(tests: run.results.count, failed: run.failed, unreadable: run.unreadable)
        diagnostics = DiagnosticFile(run.diagnostics.inWords).diagnostics
    }
}

/// How much tests see of a methodology.
struct CoverageJSON: Encodable {
    struct Count: Encodable {
        let kind: CoverageKind?
        let seen: Int
        let all: Int
        /// Rounded down.
        let percent: Int

        init(_ count: CoverageCount, of kind: CoverageKind? = nil) {
            self.kind = kind
            seen = count.seen
            all = count.all
            percent = count.percent
        }
    }

    let total: Count
    let kinds: [Count]
    let uncovered: [DiagnosticFile.Entry]

    init(_ coverage: Coverage) {
        total = Count(coverage.count())
        kinds = CoverageKind.allCases.map { Count(coverage.count(of: $0), of: $0) }
        uncovered = DiagnosticFile(coverage.diagnostics.inWords).diagnostics
    }
}

extension TestJSON.Test {
    init(_ result: TestResult) {
        id = result.test.id.value
        file = result.test.place.path
        line = result.test.place.start.line
        switch result.outcome {
        case .passed: (outcome, failures) = ("passed", [])
        case .unreadable: (outcome, failures) = ("unreadable", [])
        case .failed(let mismatches): (outcome, failures) = ("failed", mismatches.map(TestJSON.Failure.init))
        }
    }
}

extension TestJSON.Failure {
    init(_ mismatch: Mismatch) {
        let start = mismatch.span.start
        self.init(
            what: mismatch.what, expected: mismatch.expected, actual: mismatch.actual, file: mismatch.span.path,
            line: start.line, column: start.column)
    }
}
