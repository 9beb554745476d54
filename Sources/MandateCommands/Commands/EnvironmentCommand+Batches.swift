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

    /// The same without what is concluded.
    func trace(
        _ loaded: RecordBatch<LoadedEvaluation>, in environment: CommandEnvironment
    ) -> RecordBatch<[Assessment]> {
        results(of: loaded, into: DiagnosticCollector(), in: environment) { evaluation, _ in evaluation.traces }
    }

    /// What comes of each record; a line tells meanwhile how far the work is.
    func results<Value, Result>(
        of batch: RecordBatch<Value>, named words: String = "evaluations", into diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment, _ work: (Value, DiagnosticCollector) throws(Refusal) -> Result?
    ) -> RecordBatch<Result> {
        let progress = Progress(count: batch.entries.count, of: words, isQuiet: common.quiet, in: environment)
        return batch.step(into: diagnostics) { (entry, own) throws(Refusal) in
            defer { progress.step(entry.id) }
            return try work(entry.value, own)
        }
    }

    /// The status of a command over several records, of which those that were left out are listed with the reason.
    ///
    /// - Parameters:
    ///   - done: what was done with the others, such as "scored".
    ///   - isListed: whether a record that was named alone is listed too, since there was something else to do.
    /// - Throws: what keeps the only record that was named from being read.
    func end(
        _ batch: RecordBatch<some Any>, _ done: String, isListed: Bool = false, in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        guard let first = batch.failures.first else { return .done }
        if batch.count == 1, !isListed {
            switch first.reason {
            case .refusal(let refusal): throw refusal
            case .errors(let found): environment.tell("\(found.summary); nothing was \(done)")
            case .sameID: environment.tell("\(first.line); nothing was \(done)")
            }
        } else {
            environment.tell("\(batch.failures.count) of \(batch.count) evaluations were not \(done):")
            for failure in batch.failures { environment.tell("  \(failure.line)") }
        }
        let isAboutFilesAlone = batch.failures.allSatisfy(\.isAboutFiles)
        return isAboutFilesAlone ? .fileFailure : .documentsHaveErrors
    }
}

extension RecordFailure {
    /// The record and the reason, in one line.
    fileprivate var line: String {
        switch reason {
        case .errors(let found):
            guard let first = found.diagnostics.first(where: { $0.severity == .error }) else { return path }
            let line = first.span.start.line
            let place = first.span.path.isSpelled(path) ? "line \(line)" : "\(first.span.path):\(line)"
            return "\(path): \(found.summary); \(place): \(first.message.inWords)"
        case .sameID(let id, let others):
            return "\(path): its id `\(id)` is also that of \(others.joined(separator: ", "))"
        case .refusal(let refusal): return "\(path): \(refusal.message)"
        }
    }

    /// Whether no document is wrong, but one cannot be read.
    fileprivate var isAboutFiles: Bool {
        if case .refusal(let refusal) = reason { refusal.kind == .files } else { false }
    }
}
