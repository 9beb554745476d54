package import Documents

/// What became of the tests of several methodologies.
package struct TestRun: Sendable {
    /// The results of each methodology.
    package let suites: [SuiteResult]
    /// What is wrong with documents, with coverage, or with the run as a whole.
    package let diagnostics: [Diagnostic]
    /// What tests see of each methodology, in the order of the suites; nil where nobody asked.
    package let coverage: [Coverage]?
    /// What tests notice of changes of each methodology, in the order of the suites; nil where nobody asked.
    package let mutations: [Mutation]?

    /// Puts together what became of the tests and what else was found.
    package init(
        suites: [SuiteResult], diagnostics: [Diagnostic] = [], coverage: [Coverage]? = nil, mutations: [Mutation]? = nil
    ) {
        self.suites = suites
        self.diagnostics = diagnostics
        self.coverage = coverage
        self.mutations = mutations
    }

    /// Whether every change that was to be tried was, and a test noticed each that some record may tell apart.
    package var areChangesNoticed: Bool {
        mutations?.allSatisfy { $0.obstacle == nil && $0.survivors.isEmpty } ?? true
    }

    /// The results of all tests.
    package var results: [TestResult] { suites.flatMap(\.results) }

    /// How many tests failed.
    package var failed: Int { results.count { if case .failed = $0.outcome { true } else { false } } }

    /// How many tests could not be read.
    package var unreadable: Int { results.count { if case .unreadable = $0.outcome { true } else { false } } }
}
