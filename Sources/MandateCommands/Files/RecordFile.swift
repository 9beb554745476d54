internal import Documents
internal import Evaluation
internal import Files
internal import Importing
internal import MandateEngine

/// The file of a record that is changed at single places, with everything that it is checked against.
struct RecordFile {
    /// The path as messages show it.
    var path: String { place.shown }
    /// The folder of the record, which stays open.
    var folder: Folder { place.folder }
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    let document: YAMLDocument
    private let files: FileAccess
    /// The file, whose folder stays open until it is replaced.
    private let place: FilePlace
    private let file: DocumentFile
    private let criteria: String?
    /// What may be wrong with the record all the same.
    private let tolerated: Set<DiagnosticCode>
    /// Whether the file begins with a byte order mark, which the text does not hold.
    private let hasMark: Bool

    /// Reads a record; nil where it has errors, which `show` gets.
    ///
    /// - Parameter tolerated: what the command is there to put right.
    init?(
        _ named: EvaluationFile, files: FileAccess, criteria: String?, tolerating tolerated: Set<DiagnosticCode> = [],
        show: (DiagnosticCollector) -> Void
    ) throws(Refusal) {
        let diagnostics = DiagnosticCollector()
        let project = Project(files, criteria: criteria)
        let place = try files.place(named.document)
        let bytes = try files.bytes(at: place)
        let file = DocumentFile(path: place.shown, bytes: bytes)
        try project.check(OpenDocument(file: file, folder: place.folder), into: diagnostics)
        let calendar = try project.calendar(into: DiagnosticCollector()) ?? .none
        guard !diagnostics.hasErrors(except: tolerated), let (document, format) = file.parse(into: diagnostics) else {
            show(diagnostics)
            return nil
        }
        guard format == .evaluation,
            let evaluation = EvaluationReader.read(document, of: file, calendar: calendar, into: diagnostics)
        else {
            throw Refusal(.documents, "refusals.no_evaluation", ["path": named.path])
        }
        self.place = place
        self.file = file
        self.evaluation = evaluation
        self.calendar = calendar
        self.document = document
        self.files = files
        self.criteria = criteria
        self.tolerated = tolerated
        hasMark = bytes.starts(with: RecordFile.mark)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether the record passes all checks with another text; `show` gets what speaks against it.
    ///
    /// - Parameter copies: files that are to be written into its folder.
    func passes(
        _ text: [UInt8], with copies: [InnerPath: [UInt8]] = [:], show: (DiagnosticCollector) -> Void
    ) throws(Refusal) -> Bool {
        let diagnostics = DiagnosticCollector()
        let written = OpenDocument(
            file: DocumentFile(path: path, bytes: text), folder: FolderWithCopies(folder, copies: copies))
        try Project(files, criteria: criteria).check(written, into: diagnostics)
        guard diagnostics.hasErrors(except: tolerated) else { return true }
        show(diagnostics)
        return false
    }

    /// Writes another text, if the file is still as it was read.
    func replace(with text: [UInt8]) throws(Refusal) {
        try files.replace(place, with: (hasMark ? RecordFile.mark : []) + text, ifStill: file)
    }
}

extension DiagnosticCollector {
    fileprivate func hasErrors(except tolerated: Set<DiagnosticCode>) -> Bool {
        tolerated.isEmpty ? hasErrors : diagnostics.contains { $0.severity == .error && !tolerated.contains($0.code) }
    }
}
