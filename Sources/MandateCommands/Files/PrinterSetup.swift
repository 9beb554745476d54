internal import Documents
internal import Evaluation
internal import Files
internal import MandateEngine
internal import Reporting
internal import Scalars
internal import Words

/// Makes the Python environment that prints reports, and tries it on a page in every language.
struct PrinterSetup {
    private let folder: String
    private let python: String
    private let environment: CommandEnvironment
    private let files: FileAccess

    /// The printer, in the version that reports are looked at with.
    static let requirement = "weasyprint==70.0"

    /// - Throws: where there is no Python.
    init(_ folder: String, in environment: CommandEnvironment, _ files: FileAccess) throws(Refusal) {
        guard let python = environment.program(named: "python3", files) else {
            throw Refusal(.renderer, "refusals.setup.no_python")
        }
        self.folder = files.absolute(folder)
        self.python = python
        self.environment = environment
        self.files = files
    }

    /// - Parameter tell: takes what is being done, since it takes minutes.
    func run(telling tell: (Phrase) -> Void) throws(Refusal) {
        do throws(FileFailure) { try files.system.makeFolders(folder) } catch { throw Refusal(error) }
        tell(Phrase("closing.setup.making", ["folder": folder]))
        try run(python, ["-m", "venv", folder]) { reason in
            Refusal(.renderer, "refusals.setup.no_environment", ["reason": reason])
        }
        tell(Phrase("closing.setup.fetching", ["requirement": PrinterSetup.requirement]))
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PrinterSetup.requirement]
        try run("\(folder)/bin/python", pip) { reason in
            Refusal(.renderer, "refusals.setup.not_fetched", ["reason": reason])
        }
        try tryIt()
    }

    /// - Parameter refusal: what is said where the program ends otherwise than well, with what it says itself.
    private func run(
        _ program: String, _ arguments: [String], or refusal: (_ reason: any PhraseContent) -> Refusal
    ) throws(Refusal) {
        let outcome: ChildProgram.Outcome
        do throws(FileFailure) {
            outcome = try ChildProgram(program, arguments).run(reading: [])
        } catch {
            throw refusal(error.why)
        }
        guard outcome.status != 0 else { return }
        let said = String(decoding: outcome.messages + outcome.output, as: UTF8.self).lines.last { !$0.trimmed.isEmpty }
        throw refusal(String(said?.trimmed ?? program[...]))
    }

    /// Prints what each language calls itself: whatever Pango or a font lacks shows here, and not in the first report.
    private func tryIt() throws(Refusal) {
        var surroundings = environment
        surroundings.printingFolder = folder
        let names = Report.languages.compactMap { Lexicon.builtIn($0) }.map { lexicon in
            "<p lang=\"\(lexicon)\" dir=\"\(lexicon.direction.rawValue)\">\(lexicon.name)</p>"
        }
        let page = "<!doctype html><html lang=\"en\"><title>Mandate</title><body>\(names.joined())</body></html>"
        let printer = try PagePrinter(in: surroundings, files)
        do throws(ReportFolderError) {
            _ = try printer.pdf(Array(page.utf8))
        } catch {
            throw Refusal(.renderer, "refusals.setup.does_not_print", ["reason": error.words.inWords])
        }
    }
}
