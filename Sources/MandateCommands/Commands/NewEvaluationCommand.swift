internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Importing
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Starters
internal import Words

/// `mandate new evaluation`: a record to be filled in.
struct NewEvaluationCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "new_evaluation", more: true,
            examples: """
                mandate new evaluation scrc-algeria-2024-2027 \\
                  --period 2024-01-01..2027-12-31 --country DZA --conventions stockholm
                mandate new evaluation scrc-algeria-2020-2023 \\
                  --period 2020-01-01..2023-12-31 --from scrc-algeria-2016-2019
                """)
    }

    @Argument(help: .words("new_evaluation.id", valueName: "id"))
    var id: String?

    @Option(help: .words("new_evaluation.period", valueName: "period"))
    var period: String?

    @Option(help: .words("new_evaluation.country", valueName: "code"))
    var country: String?

    @Option(help: .words("new_evaluation.conventions", valueName: "names"))
    var conventions: [String] = []

    @Option(help: .words("new_evaluation.under", more: true, valueName: "methodology"))
    var under: [String] = []

    @Option(help: .words("new_evaluation.name", valueName: "name"))
    var name: String?

    @Option(help: .words("new_evaluation.from", valueName: "evaluation"), completion: .file())
    var from: String?

    @OptionGroup var new: NewFileOptions
    @OptionGroup var common: CommonOptions

    private static let example =
        "mandate new evaluation scrc-algeria-2024-2027 --period 2024-01-01..2027-12-31 --country DZA --conventions stockholm"

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        guard id != nil || period != nil else {
            throw needs(Phrase("needs.all_of_evaluation"), Self.example)
        }
        let id = try validID(id, example: Self.example)
        let period = try readPeriod()
        let carried = try carriedOver(in: environment)
        if from != nil, carried == nil { return .documentsHaveErrors }
        let country = try readCountry(carried?.evaluation.centre.country)
        let named = try conventions(conventions)
        let served = named.isEmpty ? carried?.evaluation.centre.conventions ?? [] : named
        guard !served.isEmpty else { throw needs(Phrase("needs.served_conventions"), Self.example) }
        let diagnostics = DiagnosticCollector()
        let project = project(new.criteria.criteria, in: environment)
        let criteria = try project.criteria()
        let methodologies = try methodologies(for: served, under, of: project, diagnostics)
        guard let calendar = try project.calendar(into: diagnostics), !diagnostics.hasErrors else {
            show(diagnostics, all: false, in: environment)
            environment.tell(
                Phrase("closing.nothing_written_with", ["found": diagnostics.summary, "path": criteria.path]).inWords)
            return .documentsHaveErrors
        }
        let centre = EvaluationStarter.Centre(
            id: "centre-\(country.code.lowercased())", name: name, country: country, conventions: served)
        let starter = EvaluationStarter(
            id: id, period: period, centre: centre, methodologies: methodologies, calendar: calendar,
            schema: new.output == nil ? "../../Docs/schemas/evaluation-1.json" : nil, carrying: carried,
            in: new.lexicon(in: environment))
        let path = new.output ?? "\(criteria.project)Evaluations/\(id)/evaluation.yaml"
        try create(
            path, starter.text, next: .fillIn(path), in: environment)
        return .done
    }

    private func readPeriod() throws(Refusal) -> Period {
        guard let period else { throw needs(Phrase("needs.period"), Self.example) }
        let days = period.cut(around: "..").map { first, last in
            [first, last].compactMap { PartialDate(String($0)) }
        }
        guard let days, days.count == 2, days.allSatisfy(\.isWhole),
            let read = Period(from: days[0].first, through: days[1].first)
        else {
            throw Refusal(
                .request, "refusals.no_period", ["text": period, "example": Self.likelyPeriod(period)])
        }
        return read
    }

    /// The days that two years mean, `2024-2027`; an example for anything else.
    private static func likelyPeriod(_ text: String) -> String {
        let years = text.parts { !("0"..."9").contains($0) }.filter { !$0.isEmpty }
        guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 }), years[0] <= years[1] else {
            return "2024-01-01..2027-12-31"
        }
        return "\(years[0])-01-01..\(years[1])-12-31"
    }

    /// What lasts of the record before; nil where none is named, or where it has errors, which are shown.
    private func carriedOver(in environment: CommandEnvironment) throws(Refusal) -> CarriedOver? {
        guard let from else { return nil }
        let files = files(in: environment)
        let record = try RecordFile(
            EvaluationFile(named: from, in: files), files: files, criteria: new.criteria.criteria,
            tolerating: [.F2, .F3]
        ) { show($0, all: false, in: environment) }
        return record.map { CarriedOver($0.evaluation, $0.document) }
    }

    private func readCountry(_ known: Party?) throws(Refusal) -> Party {
        guard let country else {
            if let known { return known }
            throw needs(Phrase("needs.country"), Self.example)
        }
        if let party = Party(code: country.uppercased()) { return party }
        let named = ImportWords.parties(named: country)
        if named.count == 1 { return named[0] }
        if !named.isEmpty {
            throw Refusal(
                .request, "refusals.several_countries", ["name": country, "codes": .either(named.map(\.code))])
        }
        throw Refusal(.request, "refusals.unknown_country", ["name": country])
    }
}
