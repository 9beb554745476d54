internal import CriteriaTesting
internal import Diagnostics
internal import Scalars

/// What became of all tests of a command line.
struct TestRun {
    let suites: [SuiteResult]
    /// What is wrong with documents, with coverage, or with the run as a whole.
    let diagnostics: [Diagnostic]
    /// What tests see of each methodology, in the order of the suites; nil where nobody asked.
    let coverage: [Coverage]?

    var results: [TestResult] { suites.flatMap(\.results) }

    var failed: Int { results.count { if case .failed = $0.outcome { true } else { false } } }

    var unreadable: Int { results.count { if case .unreadable = $0.outcome { true } else { false } } }

    /// `12 tests, 1 failed`.
    var summary: String { TestRun.summary(of: results.count, failed: failed, unreadable: unreadable) }

    static func summary(of count: Int, failed: Int, unreadable: Int) -> String {
        let parts = [
            failed > 0 ? "\(failed) failed" : nil, unreadable > 0 ? "\(unreadable) could not be read" : nil,
        ].compactMap(\.self)
        let outcome = parts.isEmpty ? (count == 0 ? [] : [count == 1 ? "passed" : "all passed"]) : parts
        return (["\(count) \(count == 1 ? "test" : "tests")"] + outcome).joined(separator: ", ")
    }

    /// Whether everything passed, and enough of it was seen.
    var status: ExitStatus {
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return failed + unreadable > 0 || hasErrors ? .documentsHaveErrors : .done
    }
}

extension TestSuite {
    /// The suite with the tests whose id contains a text.
    func filtered(by text: String?) -> TestSuite {
        guard let text, !text.isEmpty else { return self }
        return TestSuite(methodology, tests: tests.filter { $0.id.value.holds(text) })
    }
}
