internal import ArgumentParser
internal import CriteriaTesting
internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Words

/// `mandate test`: the tests beside the criteria.
struct TestCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "test", more: true,
            examples: """
                mandate test
                mandate test Criteria/basel-bc-11-13.yaml --coverage
                mandate test --filter unknown
                mandate test --require 100% --format junit --output tests.xml
                mandate test activity-areas --propose > proposed.tests.yaml
                mandate test activity-areas --mutate
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, junit
    }

    @Argument(help: .words("test.paths", valueName: "path"), completion: .file())
    var paths: [String] = []

    @OptionGroup var criteria: CriteriaFolderOption

    @Option(help: .words("test.filter", valueName: "text"))
    var filter: String?

    @Flag(help: .words("test.coverage"))
    var coverage = false

    @Option(help: .words("test.require", more: true, valueName: "percent"))
    var require: RequiredCoverage?

    @Flag(help: .words("test.mutate", more: true))
    var mutate = false

    @Flag(help: .words("test.propose", more: true))
    var propose = false

    @Option(help: .words("test.format"))
    var format = Format.text

    @Option(help: .words("test.output", valueName: "file"))
    var output: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        var unread: [Refusal] = []
        let all = try project(criteria.criteria, in: environment).tests(paths, into: diagnostics) { unread.append($0) }
        let suites = all.map { $0.filtered(by: filter) }
        let status = try perform(suites, of: all, diagnostics, in: environment)
        for refusal in unread { environment.errorOutput(refusal.text) }
        return unread.isEmpty ? status : .fileFailure
    }

    private func perform(
        _ suites: [TestSuite], of all: [TestSuite], _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        if propose { return try propose(suites, diagnostics, in: environment) }
        let run = self.run(suites, of: all, diagnostics, in: environment)
        try print(run, in: environment)
        return run.status
    }

    private func run(
        _ suites: [TestSuite], of all: [TestSuite], _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) -> TestRun {
        let results = suites.map { $0.run() }
        let isAsked = coverage || require != nil
        let seen = isAsked ? results.map { Coverage(of: $0) } : []
        var found = diagnostics.diagnostics
        if !diagnostics.hasErrors, suites.allSatisfy(\.tests.isEmpty), let problem = nothingRan(all) {
            found.append(problem)
        }
        for (result, coverage) in zip(results, seen) {
            guard let require, coverage.count().percent < require.percent else { continue }
            let id = result.suite.methodology.id
            found.append(
                Diagnostic(
                    .K1, "K1.low_coverage",
                    ["percent": coverage.count().percent, "methodology": id.value, "required": require.percent],
                    at: id.span))
        }
        return TestRun(
            suites: results, diagnostics: found, coverage: coverage ? seen : nil,
            mutations: mutate ? mutations(of: results, in: environment) : nil)
    }

    /// K2; nil where no methodology was read at all, which was told.
    private func nothingRan(_ all: [TestSuite]) -> Diagnostic? {
        guard let first = all.first?.methodology.id else { return nil }
        let ids = all.flatMap(\.tests).map(\.id.value)
        guard let filter, !ids.isEmpty else { return .noTests(of: first) }
        return .noTestMatches(filter, among: ids, of: first)
    }

    private func print(_ run: TestRun, in environment: CommandEnvironment) throws(Refusal) {
        let text = TestText(
            run, style: outputStyle(in: environment), width: environment.width, isQuiet: common.quiet
        ).text
        let result =
            switch format {
            case .text: text
            case .json: try forPrograms { () throws(Refusal) in try JSONOutput.encoded(TestJSON(run)) }
            case .junit: try forPrograms { () throws(Refusal) in JUnitReport(run).text }
            }
        guard let output else {
            if format == .text { environment.output(result) } else { environment.outputData(result) }
            return
        }
        try files(in: environment).put(out: result.utf8, to: output)
        if format != .text { environment.output(text) }
    }

    /// Prints what tests could be added; what fails at present is no matter here, except that no change can be tried.
    private func propose(
        _ suites: [TestSuite], _ diagnostics: DiagnosticCollector, in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        show(diagnostics, all: false, in: environment)
        let results = suites.map { $0.run() }
        guard mutate else {
            try put(out: results.map { Proposal(for: $0).text }, in: environment)
            return diagnostics.hasErrors ? .documentsHaveErrors : .done
        }
        let mutations = mutations(of: results, in: environment)
        try put(out: mutations.map { MutationProposal($0).text }, in: environment)
        for case (let id, let obstacle?) in mutations.map({ ($0.suite.methodology.id.value, $0.obstacle) }) {
            environment.tell("\(id): " + Phrase("testing.changes.obstacles.\(obstacle.rawValue)").inWords)
        }
        let isUntried = mutations.contains { $0.obstacle != nil }
        return diagnostics.hasErrors || isUntried ? .documentsHaveErrors : .done
    }

    /// Prints proposals, or writes them into the file that is named.
    private func put(out texts: [String], in environment: CommandEnvironment) throws(Refusal) {
        guard let output else { return texts.forEach(environment.outputData) }
        try files(in: environment).put(out: texts.joined().utf8, to: output)
    }

    /// Tries every change of the rules until the user asks for an end, and tells now and then how far that is.
    private func mutations(of results: [SuiteResult], in environment: CommandEnvironment) -> [Mutation] {
        results.map { result in
            let id = result.suite.methodology.id.value
            return Mutation(of: result) { done, count in
                if !common.quiet, done > 0, done.isMultiple(of: 100) {
                    environment.tell(
                        Phrase("closing.progress.changes", ["done": done, "count": count, "name": id]).inWords)
                }
                return !environment.isInterrupted()
            }
        }
    }
}

/// How much tests must see, in whole per cent.
struct RequiredCoverage: ExpressibleByArgument {
    let percent: Int

    init?(argument: String) {
        let digits = argument.without(suffix: "%") ?? argument[...]
        guard let percent = Int(digits), (0...100).contains(percent) else { return nil }
        self.percent = percent
    }
}
