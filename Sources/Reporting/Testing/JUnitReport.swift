package import CriteriaTesting
internal import Documents
internal import Methodology
internal import Words

/// The results of tests as JUnit XML, which build servers show: a suite per methodology, a case per test.
package struct JUnitReport {
    private let run: TestRun

    /// What became of all tests.
    package init(_ run: TestRun) {
        self.run = run
    }

    /// The whole file.
    package var text: String {
        let changes = mutants
        let counts = Self.counts(
            tests: run.results.count + changes.count,
            failures: run.failed + changes.count { $0.outcome.kind == .survived },
            errors: errors)
        let suites = run.suites.map { suite($0) }.joined() + mutations + problems
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mandate test\" \(counts)>\n\(suites)"
            + "</testsuites>\n"
    }

    private var errors: Int { run.unreadable + (lastingProblems.isEmpty ? 0 : 1) }

    /// Errors that no test shows: a run that found no test, a document that cannot be read.
    private var lastingProblems: [DiagnosticText] {
        run.diagnostics.filter { $0.severity == .error }.inWords
    }

    private func suite(_ result: SuiteResult) -> String {
        let part = TestRun(suites: [result])
        let id = result.suite.methodology.id.value
        let counts = Self.counts(tests: part.results.count, failures: part.failed, errors: part.unreadable)
        let cases = result.results.map { testCase($0, of: id) }.joined()
        return "  <testsuite name=\"\(XMLText.attribute(id))\" \(counts)>\n\(cases)  </testsuite>\n"
    }

    private func testCase(_ result: TestResult, of methodology: String) -> String {
        let place = result.test.place
        let attributes =
            "name=\"\(XMLText.attribute(result.test.id.value))\" classname=\"\(XMLText.attribute(methodology))\" "
            + "file=\"\(XMLText.attribute(place.path))\" line=\"\(place.start.line)\""
        switch result.outcome {
        case .passed: return "    <testcase \(attributes)/>\n"
        case .unreadable:
            return "    <testcase \(attributes)>\n      <error message=\"the test could not be read\"/>\n"
                + "    </testcase>\n"
        case .failed(let mismatches):
            let lines = mismatches.map { "\($0.span.path):\($0.span.start.line): \($0.message)" }
            let message = XMLText.attribute(mismatches.map(\.message).joined(separator: "; "))
            let body = XMLText.content(lines.joined(separator: "\n"))
            return "    <testcase \(attributes)>\n      <failure message=\"\(message)\">\(body)</failure>\n"
                + "    </testcase>\n"
        }
    }

    /// The changes that a test noticed or should; those that nobody can use, or tell apart, are no cases.
    private var mutants: [Mutant] {
        (run.mutations ?? []).flatMap(\.mutants).filter { [.killed, .survived].contains($0.outcome.kind) }
    }

    /// The changes of each methodology as a suite of its own, those that no test notices as failures.
    private var mutations: String {
        (run.mutations ?? []).map { mutation in
            let name = "\(mutation.suite.methodology.id.value): changes of rules"
            let cases = mutation.mutants.filter { [.killed, .survived].contains($0.outcome.kind) }
            let counts = Self.counts(tests: cases.count, failures: mutation.survivors.count, errors: 0)
            return "  <testsuite name=\"\(XMLText.attribute(name))\" \(counts)>\n"
                + cases.map { mutantCase($0, of: mutation.suite.methodology.id.value) }.joined() + "  </testsuite>\n"
        }.joined()
    }

    private func mutantCase(_ mutant: Mutant, of methodology: String) -> String {
        let change = mutant.change
        let name = "line \(change.span.start.line): \(change.was) -> \(change.becomes ?? "")"
        let attributes =
            "name=\"\(XMLText.attribute(name))\" classname=\"\(XMLText.attribute(methodology))\" "
            + "file=\"\(XMLText.attribute(change.span.path))\" line=\"\(change.span.start.line)\""
        guard mutant.outcome.kind == .survived else { return "    <testcase \(attributes)/>\n" }
        let body = XMLText.content((mutant.proposal?.lines ?? []).joined(separator: "\n"))
        return "    <testcase \(attributes)>\n      <failure message=\"no test notices\">\(body)</failure>\n"
            + "    </testcase>\n"
    }

    /// What is wrong with documents, as one more suite, so that a server that looks only at suites sees it.
    private var problems: String {
        guard !lastingProblems.isEmpty else { return "" }
        let body = XMLText.content(CompilerStyleRenderer.render(lastingProblems))
        let message = XMLText.attribute(lastingProblems[0].message)
        return "  <testsuite name=\"documents\" \(Self.counts(tests: 1, failures: 0, errors: 1))>\n"
            + "    <testcase name=\"documents\" classname=\"documents\">\n"
            + "      <error message=\"\(message)\">\(body)</error>\n    </testcase>\n  </testsuite>\n"
    }

    private static func counts(tests: Int, failures: Int, errors: Int) -> String {
        "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
    }
}
