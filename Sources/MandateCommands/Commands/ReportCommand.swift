internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Files
internal import MandateEngine
internal import Reporting
internal import Results
internal import Scalars
internal import Scoring
internal import Words

/// `mandate report`: the evidence report.
struct ReportCommand: EnvironmentCommand {
    static var configuration: CommandConfiguration {
        .words(
            "report", more: true,
            examples: """
                mandate report Evaluations/scrc-algeria-2016-2019
                mandate report scrc-algeria-2016-2019 --lang en --lang fr
                mandate report scrc-algeria-2016-2019 --format docx --format pdf
                mandate report Evaluations/* --output Reports
                """)
    }

    @Argument(help: .words("options.evaluations", valueName: "evaluation"), completion: .file())
    var evaluations: [String]

    @OptionGroup var criteria: CriteriaOptions

    @Option(
        name: [.short, .long],
        help: .words("report.output", more: true, valueName: "folder"),
        completion: .directory)
    var output = "Reports"

    @Option(help: .words("report.lang", ["languages": LanguageOption.languages], more: true, valueName: "code"))
    var lang: [String] = []

    @OptionGroup var languages: LanguagesFolderOption

    @Option(help: .words("report.edition"))
    var edition = Edition.review

    @Option(help: .words("report.day", valueName: "date"))
    var on: String?

    @OptionGroup var formats: ReportFormsOption

    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if output.isEmpty {
            throw Refusal(.request, "refusals.output_without_folder")
        }
        try languages.requireFolder(files(in: environment))
        let environment = try onItsDay(environment)
        var lexicons: [Lexicon] = []
        for tag in tags { lexicons.append(try languages.lexicon(tag, self, in: environment)) }
        let (printer, absent) = try printer(in: environment)
        let loaded = try load(evaluations, criteria, in: environment)
        let written = results(of: loaded, .reports, into: DiagnosticCollector(), in: environment) {
            (evaluation, _) throws(Refusal) in
            try write(evaluation, lexicons.isEmpty ? [evaluation.lexicon] : lexicons, printer, in: environment)
        }
        for report in written.values { announce(report, in: environment) }
        if let use = CriteriaUse.all(loaded.values.map(\.criteria)), !common.quiet, !written.values.isEmpty {
            environment.tell("  \(use.phrase.inWords)")
        }
        for unprinted in written.values.compactMap(\.unprinted) { environment.tell("  \(unprinted.inWords)") }
        if let absent { environment.errorOutput(absent.text) }
        for failure in written.failures {
            if case .errors = failure.reason { tellOfOlderReport(on: failure.path, in: environment) }
        }
        let status = try end(written, .reported, in: environment)
        let isPrinted = absent == nil && written.values.allSatisfy { $0.unprinted == nil }
        return status == .done && !isPrinted ? .rendererAbsent : status
    }

    /// The environment on the day that is asked for.
    private func onItsDay(_ environment: CommandEnvironment) throws(Refusal) -> CommandEnvironment {
        guard let on else { return environment }
        guard let day = PartialDate(on), day.isWhole else { throw Refusal(.request, "refusals.no_day", ["text": on]) }
        var other = environment
        other.today = day.first
        return other
    }

    /// What prints pages, where that is asked for, or why nothing does; all other forms are written without it.
    private func printer(in environment: CommandEnvironment) throws(Refusal) -> (PagePrinter?, absent: Refusal?) {
        guard formats.forms.contains(.print) else { return (nil, nil) }
        do throws(Refusal) {
            return (try PagePrinter(in: environment, files(in: environment)), nil)
        } catch {
            guard formats.forms.count > 1 else { throw error }
            return (nil, error)
        }
    }

    /// The languages that are asked for; none where each record's own is meant.
    private var tags: [String] {
        let asked = lang.flatMap { $0.parts(at: ",").map { String($0) } }
        return asked.contains("all") ? Report.languages.map(\.rawValue) : asked
    }

    /// A report that an earlier run wrote is no report of a record that has errors now.
    private func tellOfOlderReport(on record: String, in environment: CommandEnvironment) {
        let files = files(in: environment)
        let text = (try? files.document(record)).map { String(decoding: $0.source.bytes, as: UTF8.self) } ?? ""
        let written = text.lines.lazy.compactMap { $0.without(prefix: "id:") }.first.map { String($0.trimmed) }
        let parts = record.words(at: "/").filter { $0 != "evaluation.yaml" }
        let ids = [written, parts.last.map(String.init)].compactMap(\.self).filter { Identifier.isValid($0) }
        guard let id = ids.first(where: { files.exists("\(output)/\($0)/\(ReportFolder.marker)") }) else { return }
        environment.tell(Phrase("closing.older_report", ["folder": "\(output)/\(id)", "path": record]).inWords)
    }

    private func write(
        _ loaded: LoadedEvaluation, _ lexicons: [Lexicon], _ printer: PagePrinter?, in environment: CommandEnvironment
    ) throws(Refusal) -> WrittenReport {
        let path = "\(output)/\(loaded.evaluation.id.value)"
        let files = files(in: environment)
        let subject = ReportSubject(loaded.evaluation, at: path, files)
        if let older = ReportSubject(ofReportsAt: path, files), !(subject?.renews(older, at: path, files) ?? false) {
            throw .isReport(path, of: older, files)
        }
        let (folder, unprinted) = try folder(of: loaded, lexicons, printer)
        let older = ReportFolder.replacement.files(of: path, in: files.system)
        try files.replaceFolder(path, with: folder.files, about: subject?.text ?? "", by: ReportFolder.replacement)
        let fresh = Set(folder.files.map(\.path))
        return WrittenReport(
            path: path, names: folder.files.map(\.path.text), unprinted: unprinted,
            gone: older.filter { !fresh.contains($0) }.map(\.text))
    }

    /// The reports of a record; where its pages cannot be printed, all others, and why.
    private func folder(
        of loaded: LoadedEvaluation, _ lexicons: [Lexicon], _ printer: PagePrinter?
    ) throws(Refusal) -> (ReportFolder, unprinted: Phrase?) {
        let documents = try documents(of: loaded)
        let others = formats.forms.filter { $0 != .print }
        let make = { (forms: [ReportForm]) throws(ReportFolderError) in
            try ReportFolder(
                loaded.assessments, in: lexicons, edition, as: forms, printing: printer?.pdf, documents: documents,
                on: on)
        }
        do throws(ReportFolderError) {
            guard printer != nil else { return (try make(others), nil) }
            do throws(ReportFolderError) {
                return (try make(formats.forms), nil)
            } catch {
                guard case .notPrinted = error, !others.isEmpty else { throw error }
                return (try make(others), error.words)
            }
        } catch {
            throw Refusal(.files, said: error.words.inWords)
        }
    }

    /// The documents that lie in the evaluation's folder, each once; as they were when they were checked.
    private func documents(
        of loaded: LoadedEvaluation
    ) throws(Refusal) -> [AttachedDocument] {
        var documents: [AttachedDocument] = []
        var seen: Set<InnerPath> = []
        for source in loaded.evaluation.sources {
            guard let file = source.file, let path = try? InnerPath(file.value), seen.insert(path).inserted else {
                continue
            }
            let bytes = try bytes(of: path, in: loaded.folder)
            guard Digest.sha256(of: bytes) == source.sha256?.value else {
                throw Refusal(.files, "refusals.changed_meanwhile", ["path": path.text])
            }
            documents.append(AttachedDocument(path: path, bytes: bytes))
        }
        return documents
    }

    private func bytes(of path: InnerPath, in folder: any ReadableFolder) throws(Refusal) -> [UInt8] {
        do throws(ReadingProblem) {
            return try folder.bytes(of: path)
        } catch {
            let reason: Phrase.Content =
                if case .failed(let failure) = error { failure.why } else {
                    .phrase(Phrase("refusals.removed_meanwhile"))
                }
            throw Refusal(.files, "refusals.not_readable", ["path": path.text, "reason": reason])
        }
    }

    /// Says where a report is: the page to open first, then the rest, and what an earlier run had written there.
    private func announce(_ report: WrittenReport, in environment: CommandEnvironment) {
        let pages = report.names.filter { $0.ends(with: ".html") }
        let first =
            pages.first { $0 == "index.html" } ?? pages.first ?? report.names.first { !$0.holds("/") } ?? ""
        environment.outputData("\(report.path)/\(first)\n")
        guard !common.quiet else { return }
        let others = ReportFileNames.short(report.names.filter { $0 != first && !$0.holds("/") })
        let documents = report.names.count { $0.holds("/") }
        let said =
            first.ends(with: ".html")
            ? Phrase("closing.open_this_page", ["names": others]) : Phrase("closing.beside_it", ["names": others])
        let all = documents == 0 ? said : Phrase("closing.with_documents", ["said": said, "count": documents])
        environment.tell("  \(all.inWords)")
        let gone = report.gone.filter { !$0.holds("/") }
        if !gone.isEmpty {
            environment.tell("  \(Phrase("closing.no_longer", ["names": ReportFileNames.short(gone)]).inWords)")
        }
    }
}

/// A folder of reports that was written.
private struct WrittenReport {
    let path: String
    /// The names of its files, those in folders with their paths.
    let names: [String]
    /// Why its pages were not printed, where they were to be.
    let unprinted: Phrase?
    /// The names of files that an earlier run had written there and this one did not.
    let gone: [String]
}

extension Edition: ExpressibleByArgument {}

extension LoadedEvaluation {
    /// The words of the language in which the record is titled, which is English where it is said in English, too; where
    /// no language is said, of that in which the command speaks.
    fileprivate var lexicon: Lexicon {
        .builtIn(evaluation.title?.text(in: .en).language ?? DiagnosticLanguage.current) ?? .en
    }
}
