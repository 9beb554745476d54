internal import Documents
internal import Evaluation
package import Methodology
package import Results
internal import Scalars
internal import Scoring

/// A methodology with its tests, ready to run.
package struct TestSuite: Sendable {
    /// The methodology that is tested.
    package let methodology: Methodology
    /// The tests in the order of their files.
    package let tests: [CriteriaTest]
    /// Everything that is laid out of the methodology once for all its tests.
    let bench: TestBench

    /// A methodology with tests that were read for it.
    package init(_ methodology: Methodology, tests: [CriteriaTest]) {
        self.init(tests: tests, bench: TestBench(methodology))
    }

    private init(tests: [CriteriaTest], bench: TestBench) {
        methodology = bench.methodology
        self.tests = tests
        self.bench = bench
    }

    /// The same methodology with other tests.
    func with(_ tests: [CriteriaTest]) -> TestSuite { TestSuite(tests: tests, bench: bench) }

    /// The suite with the tests whose id contains a text; all of them where there is none.
    package func filtered(by text: String?) -> TestSuite {
        guard let text, !text.isEmpty else { return self }
        return with(tests.filter { $0.id.value.holds(text) })
    }

    /// Runs the tests in their order.
    package func run() -> SuiteResult {
        SuiteResult(suite: self, results: tests.map { TestResult($0, under: bench.compiled) })
    }
}

/// What became of the tests of a methodology.
package struct SuiteResult: Sendable {
    /// The methodology with its tests.
    package let suite: TestSuite
    /// The results in the order of the tests.
    package let results: [TestResult]
}

/// What became of one test.
package struct TestResult: Sendable {
    /// How a test ended.
    package enum Outcome: Sendable {
        case passed
        /// What came out is not what is expected, in the order of writing.
        case failed([Mismatch])
        /// The test could not be read; why was reported when it was read.
        case unreadable
    }

    /// The test.
    package let test: CriteriaTest
    /// How it ended.
    package let outcome: Outcome
    /// What the made-up record scores; nil for a table of values.
    package let assessment: Assessment?
    /// How conditions are answered for the items of the made-up record.
    let answers: AnsweredConditions?
    /// The same for the items of the record of the last cycle.
    let answersOfPrevious: AnsweredConditions?
    /// The rules that held for the record.
    let rules: Methodology

    init(_ test: CriteriaTest, under compiled: CompiledMethodology) {
        self.test = test
        switch test.content {
        case .unreadable:
            outcome = .unreadable
            (assessment, answers, answersOfPrevious) = (nil, nil, nil)
            rules = compiled.methodology
        case .edges(let table):
            outcome = Outcome(table.mismatches)
            (assessment, answers, answersOfPrevious) = (nil, nil, nil)
            rules = compiled.methodology
        case .record(let record):
            let (evaluation, calendar) = (record.record.evaluation, record.record.calendar)
            let compiled = compiled.inForce(for: evaluation.period)
            rules = compiled.methodology
            let assessment = compiled.assess(evaluation, calendar: calendar)
            outcome = Outcome(ExpectationCheck(assessment).mismatches(with: record.expectations))
            self.assessment = assessment
            answers = compiled.answers(about: evaluation, calendar: calendar)
            answersOfPrevious = (evaluation.previous?.evaluation).map {
                compiled.answers(about: $0, calendar: calendar)
            }
        }
    }
}

extension TestResult.Outcome {
    fileprivate init(_ mismatches: [Mismatch]) {
        self = mismatches.isEmpty ? .passed : .failed(mismatches)
    }
}
