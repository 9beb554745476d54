internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import ReferenceManual
internal import Reporting
internal import Results

/// `mandate explain`: the whole trace of a score, or the page of a diagnostic code.
struct ExplainCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "explain", more: true,
            examples: """
                mandate explain Evaluations/scrc-algeria-2016-2019 b.activities
                mandate explain Evaluations/scrc-algeria-2016-2019 networking
                mandate explain Evaluations/scrc-algeria-2016-2019
                mandate explain B2
                mandate explain --codes
                """)
    }

    @Argument(help: .words("explain.evaluation", valueName: "evaluation"), completion: .file())
    var evaluation: String?

    @Argument(help: .words("explain.indicator", valueName: "indicator"))
    var indicator: String?

    @Flag(help: .words("explain.codes"))
    var codes = false

    @OptionGroup var criteria: CriteriaOptions

    @Option(help: .words("explain.format"))
    var format = TextFormat.text

    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if let page = try pageText(in: environment) {
            environment.output(page)
            return .done
        }
        guard let evaluation else {
            throw Refusal(.request, "refusals.nothing_to_explain")
        }
        let loaded = try load([evaluation], criteria, in: environment)
        let scored = trace(loaded, in: environment)
        guard let assessments = scored.values.first else { return try end(scored, .scored, in: environment) }
        switch format {
        case .text:
            try printText(of: assessments, in: environment)
            outputCriteria(of: loaded.values, in: environment)
        case .json: try printJSON(of: assessments, in: environment)
        }
        return .done
    }

    /// What there is to say of diagnostic codes; nil where the arguments speak of an evaluation.
    private func pageText(in environment: CommandEnvironment) throws(Refusal) -> String? {
        let pages = DiagnosticPageText(style: outputStyle(in: environment), width: environment.width)
        if codes { return pages.list() }
        guard indicator == nil, let word = evaluation, DiagnosticCode.isWritten(in: word) else { return nil }
        if let code = DiagnosticCode(rawValue: word.uppercased()) { return pages.text(of: .page(of: code)) }
        let files = files(in: environment)
        guard !files.exists(word), !files.exists("Evaluations/\(word)") else { return nil }
        let near = DiagnosticCode.allCases.map(\.rawValue).filter { $0.utf8.first == word.uppercased().utf8.first }
        let help =
            near.isEmpty
            ? Phrase("refusals.codes_are_listed") : Phrase("refusals.codes_like_it", ["names": near])
        throw Refusal(.request, "refusals.no_code", ["code": word.uppercased()], help: help)
    }

    private func printText(of assessments: [Assessment], in environment: CommandEnvironment) throws(Refusal) {
        let explanations = assessments.map { TerminalExplanation($0, in: language.lexicon) }
        guard let indicator else { return output(explanations, in: environment) }
        let found = explanations.compactMap { $0.part(indicator) }
        guard !found.isEmpty else { throw unknown(indicator, among: explanations.flatMap(\.ids)) }
        output(found, in: environment)
    }

    private func printJSON(of assessments: [Assessment], in environment: CommandEnvironment) throws(Refusal) {
        let criteria = assessments.flatMap(\.criteria)
        guard let indicator else {
            environment.outputData(try JSONOutput.encoded(criteria))
            return
        }
        let indicators = criteria.flatMap {
            $0.id == indicator ? $0.indicators : $0.indicators.filter { $0.id == indicator }
        }
        guard !indicators.isEmpty else {
            let (groups, gates) = (assessments.flatMap(\.groups), assessments.flatMap(\.gates))
            let group = groups.filter { $0.id == indicator }
            guard group.isEmpty else { return environment.outputData(try JSONOutput.encoded(group)) }
            let gate = gates.filter { $0.id == indicator }
            guard gate.isEmpty else { return environment.outputData(try JSONOutput.encoded(gate)) }
            let known = criteria.flatMap { [$0.id] + $0.indicators.map(\.id) } + groups.map(\.id) + gates.map(\.id)
            throw unknown(indicator, among: known)
        }
        environment.outputData(try JSONOutput.encoded(indicators))
    }

    private func unknown(_ id: String, among known: [String]) -> Refusal {
        let suggestion = EditDistance.suggestion(for: id, among: known)
        return Refusal(
            .request, "refusals.nothing_of_this_id", ["id": id],
            help: .didYouMean(suggestion, or: Phrase("help.there_are", ["names": known])))
    }
}

extension DiagnosticCode {
    /// Whether a word is written as codes are: a letter and a number.
    fileprivate static func isWritten(in word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return (2...4).contains(scalars.count) && scalars.dropFirst().allSatisfy { ("0"..."9").contains($0) }
    }
}
