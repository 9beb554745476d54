internal import Documents
internal import Importing
internal import MandateEngine
internal import Reporting
internal import Words

/// A command that reads the file of one record, and may change it at single places.
protocol RecordCommand: SpeakingCommand {
    var criteria: CriteriaFolderOption { get }
}

extension RecordCommand {
    /// The record; nil where it has errors, which are shown.
    ///
    /// - Parameter tolerated: what the command is there to put right, or can do without.
    func record(
        at place: EvaluationFile, tolerating tolerated: Set<DiagnosticCode> = [], in environment: CommandEnvironment
    ) throws(Refusal) -> RecordFile? {
        try RecordFile(
            place, files: files(in: environment), criteria: criteria.criteria, tolerating: tolerated,
            show: { diagnostics in
                show(diagnostics, all: false, in: environment)
                environment.tell(
                    Phrase("closing.record_first", ["found": diagnostics.summary, "path": place.path]).inWords)
            })
    }

    /// The text of a record with changes.
    func text(
        of record: RecordFile, with change: (inout RecordEdits) throws(RecordEdits.Failure) -> Void
    ) throws(Refusal) -> [UInt8] {
        var edits = RecordEdits(record.document)
        do {
            try change(&edits)
        } catch {
            throw Refusal(.documents, ImportRefusal(error, path: record.path, in: language.lexicon))
        }
        return edits.bytes
    }

    /// Writes a record with changes, if it passes all checks with them.
    func save(
        into record: RecordFile, in environment: CommandEnvironment,
        _ change: (inout RecordEdits) throws(RecordEdits.Failure) -> Void
    ) throws(Refusal) -> Bool {
        guard let text = try checkedText(of: record, in: environment, with: change) else { return false }
        try record.replace(with: text)
        return true
    }

    /// The text of a record with changes; nil where it does not pass all checks with them, which is shown.
    func checkedText(
        of record: RecordFile, in environment: CommandEnvironment,
        with change: (inout RecordEdits) throws(RecordEdits.Failure) -> Void
    ) throws(Refusal) -> [UInt8]? {
        let text = try text(of: record, with: change)
        let passes = try record.passes(text) { diagnostics in
            show(diagnostics, all: false, in: environment)
            environment.tell(Phrase("closing.with_new_items", ["found": diagnostics.summary]).inWords)
        }
        return passes ? text : nil
    }
}

extension Refusal {
    init(_ kind: Kind, _ refusal: ImportRefusal) {
        self.init(kind, said: refusal.message, help: refusal.help)
    }
}
