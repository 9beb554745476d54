internal import Documents
internal import MandateEngine
internal import Results
internal import Scalars
internal import Words

// Commands over several records: one with an error keeps nothing from the others.

extension EnvironmentCommand {
    /// Loads evaluations; what is wrong with them is shown.
    func load(
        _ names: [String], _ options: CriteriaOptions, in environment: CommandEnvironment
    ) throws(Refusal) -> RecordBatch<LoadedEvaluation> {
        let diagnostics = DiagnosticCollector()
        let project = project(options.folder.criteria, in: environment)
        let loaded = try project.load(names, under: options.under, into: diagnostics)
        show(diagnostics, all: false, in: environment)
        return loaded
    }

    /// Scores evaluations under each of their methodologies, in the order in which they are named, with what is
    /// concluded from the scores.
    func assess(
        _ loaded: RecordBatch<LoadedEvaluation>, in environment: CommandEnvironment
    ) -> RecordBatch<[Assessment]> {
        results(of: loaded, into: DiagnosticCollector(), in: environment) { evaluation, _ in evaluation.assessments }
    }

    /// The same for a table of scores, which shows little of what is concluded.
    func tabulate(
        _ loaded: RecordBatch<LoadedEvaluation>, in environment: CommandEnvironment
    ) -> RecordBatch<[Assessment]> {
        results(of: loaded, into: DiagnosticCollector(), in: environment) { evaluation, _ in evaluation.tabled }
    }

    /// The same without what is concluded.
    func trace(
        _ loaded: RecordBatch<LoadedEvaluation>, in environment: CommandEnvironment
    ) -> RecordBatch<[Assessment]> {
        results(of: loaded, into: DiagnosticCollector(), in: environment) { evaluation, _ in evaluation.traces }
    }

    /// Says below scores under which criteria they came about.
    func outputCriteria(of loaded: [LoadedEvaluation], in environment: CommandEnvironment) {
        environment.output(line(of: loaded))
    }

    /// The line that says so.
    func line(of loaded: [LoadedEvaluation]) -> String {
        CriteriaUse.all(loaded.map(\.criteria)).map { TerminalText.safe($0.phrase.inWords) + "\n" } ?? ""
    }

    /// What comes of each record; a line tells meanwhile how far the work is.
    func results<Value, Result>(
        of batch: RecordBatch<Value>, _ things: Progress.Things = .evaluations, into diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment, _ work: (Value, DiagnosticCollector) throws(Refusal) -> Result?
    ) -> RecordBatch<Result> {
        let progress = Progress(count: batch.entries.count, of: things, isQuiet: common.quiet, in: environment)
        return batch.step(into: diagnostics) { (entry, own) throws(Refusal) in
            defer { progress.step(entry.id) }
            return try work(entry.value, own)
        }
    }

    /// The status of a command over several records, of which those that were left out are listed with the reason.
    ///
    /// - Parameters:
    ///   - done: what was done with the others.
    ///   - isListed: whether a record that was named alone is listed too, since there was something else to do.
    /// - Throws: what keeps the only record that was named from being read.
    func end(
        _ batch: RecordBatch<some Any>, _ done: Doing, isListed: Bool = false, in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        guard let first = batch.failures.first else { return .done }
        if batch.count == 1, !isListed {
            switch first.reason {
            case .refusal(let refusal): throw refusal
            case .errors(let found): environment.tell(done.nothing(found.summary))
            case .sameID: environment.tell(done.nothing(first.line))
            }
        } else {
            environment.tell(done.leftOut(batch.failures.count, of: batch.count))
            for failure in batch.failures { environment.tell("  \(failure.line)") }
        }
        let isAboutFilesAlone = batch.failures.allSatisfy(\.isAboutFiles)
        return isAboutFilesAlone ? .fileFailure : .documentsHaveErrors
    }
}

/// What a command does with records, as it says at its end.
enum Doing: String {
    case scored, compared, reported, exported

    func nothing(_ found: String) -> String {
        Phrase("closing.nothing.\(rawValue)", ["found": found]).inWords
    }

    func leftOut(_ number: Int, of count: Int) -> String {
        Phrase("closing.not.\(rawValue)", ["left_out": number, "count": count]).inWords
    }
}

extension RecordFailure {
    /// The record and the reason, in one line.
    fileprivate var line: String {
        switch reason {
        case .errors(let found):
            guard let first = found.diagnostics.first(where: { $0.severity == .error }) else { return path }
            return leftOut(.phrase(errors(found, first)))
        case .sameID(let id, let others):
            return leftOut(.phrase(Phrase("closing.same_id", ["id": id, "others": others])))
        case .refusal(let refusal): return leftOut(.text(refusal.message))
        }
    }

    private func leftOut(_ reason: Phrase.Content) -> String {
        Phrase("closing.left_out", ["path": path, "reason": reason]).inWords
    }

    private func errors(_ found: DiagnosticCollector, _ first: Diagnostic) -> Phrase {
        let line = first.span.start.line
        guard first.span.path.isSpelled(path) else {
            return Phrase(
                "closing.errors_in_file",
                ["found": found.summary, "place": "\(first.span.path):\(line)", "message": first.message])
        }
        return Phrase(
            "closing.errors_at_line", ["found": found.summary, "line": line, "message": first.message])
    }

    /// Whether no document is wrong, but one cannot be read.
    fileprivate var isAboutFiles: Bool {
        if case .refusal(let refusal) = reason { refusal.kind == .files } else { false }
    }
}
