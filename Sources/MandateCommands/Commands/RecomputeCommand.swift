internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Methodology
internal import Recomputing
internal import Reporting
internal import Scoring
internal import Spreadsheets
internal import Words

/// `mandate recompute`: what follows from published judgements, beside the results that were published with them.
struct RecomputeCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "recompute", more: true,
            examples: """
                mandate recompute ratings.csv --under cpia --map "IRAI=total"
                mandate recompute answers.csv results.csv --under samm --map "overall=total"
                mandate recompute values.csv --under cpia --long criterion=rating --case country year
                mandate recompute ratings.csv --under cpia --format json > recomputed.json
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json, html
    }

    @Argument(help: .words("recompute.tables", more: true, valueName: "table"), completion: .file())
    var tables: [String]

    @Option(help: .words("recompute.under", valueName: "methodology"), completion: .file())
    var under: String

    @Option(parsing: .upToNextOption, help: .words("recompute.map", more: true, valueName: "heading=id"))
    var map: [String] = []

    @Option(
        name: .customLong("case"), parsing: .upToNextOption,
        help: .words("recompute.case", more: true, valueName: "heading"))
    var names: [String] = []

    @Option(help: .words("recompute.cases", valueName: "direction"))
    var cases: TableRequest.Direction?

    @Option(help: .words("recompute.long", more: true, valueName: "heading=heading"))
    var long: String?

    @Option(help: .words("recompute.blank", more: true, valueName: "word"))
    var blank: [String] = []

    @Option(help: .words("recompute.decimal", valueName: "sign"))
    var decimal = DecimalSign.point

    @Option(help: .words("recompute.day", more: true, valueName: "date"))
    var on: String?

    @Option(name: .customLong("sheet"), help: .words("recompute.sheet", more: true, valueName: "name"))
    var sheets: [String] = []

    @Option(help: .words("recompute.encoding", valueName: "coding"))
    var encoding: TextEncoding?

    @Flag(help: .words("recompute.preview"))
    var preview = false

    @Flag(help: .words("recompute.brief"))
    var brief = false

    @Option(help: .words("recompute.format"))
    var format = Format.text

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        guard let methodology = try methodology(into: diagnostics, in: environment) else {
            show(diagnostics, all: false, in: environment)
            environment.tell(Phrase("closing.nothing.recomputed", ["found": diagnostics.summary]).inWords)
            // A status of its own: 1 says that something contradicts its parts.
            return .fileFailure
        }
        let rules = try rulesInForce(of: CompiledMethodology(methodology))
        let words = SchemeWords(rules.methodology)
        let request = try request(words)
        let rows = try sources().map { source throws(Refusal) in
            (path: source.path, rows: try self.rows(of: source.path, source.sheet, in: environment))
        }
        return try attempt(try sources().map { sheets.count > 1 ? "\($0.path) (\($0.sheet ?? ""))" : $0.path }) {
            let cases = try PublishedCases(rows.map(\.rows), words, request)
            let recomputer = try Recomputer(cases, under: rules, words, request)
            let page = page(RecomputationSubject(rows, cases, words), in: environment)
            return try write(cases, recomputer, on: page, in: environment)
        }
    }

    /// Puts out case after case, so that none of them is kept.
    private func write(
        _ cases: PublishedCases, _ recomputer: Recomputer, on page: RecomputationOutput,
        in environment: CommandEnvironment
    ) throws -> ExitStatus {
        var recomputer = recomputer
        var summary = RecomputationSummary()
        var waiting = try page.beginning()
        guard !preview else {
            page.put(waiting)
            return .done
        }
        while let found = try cases.next() {
            let recomputed = recomputer.recompute(found)
            summary.add(recomputed)
            waiting += try page.text(of: recomputed, isFirst: summary.cases == 1)
            if waiting.utf8.count > RecomputeCommand.mostWaiting {
                page.put(waiting)
                waiting = ""
            }
            tell(summary.cases, in: environment)
        }
        summary.mixedColumns = recomputer.mixedColumns
        page.put(waiting + (try page.ending(summary)))
        if summary.compared == 0 { environment.tell(Phrase("closing.nothing.matched").inWords) }
        return summary.contradicting > 0 ? .documentsHaveErrors : .done
    }

    private static let mostWaiting = 1 << 16
    private static let casesBetweenLines = 10_000

    private func tell(_ count: Int, in environment: CommandEnvironment) {
        guard !common.quiet, count.isMultiple(of: RecomputeCommand.casesBetweenLines) else { return }
        environment.tell(Phrase("closing.progress.cases", ["count": count]).inWords)
    }
}
