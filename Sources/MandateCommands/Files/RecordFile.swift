internal import Documents
internal import Evaluation
internal import Files
internal import Importing
internal import MandateEngine

/// The file of a record that items are added to, with everything that it is checked against.
struct RecordFile {
    /// The path as messages show it.
    var path: String { place.shown }
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    private let document: YAMLDocument
    private let files: FileAccess
    /// The file, whose folder stays open until it is replaced.
    private let place: FilePlace
    private let file: DocumentFile
    private let criteria: String?
    /// Whether the file begins with a byte order mark, which the text does not hold.
    private let hasMark: Bool

    /// Why items could not be added.
    enum Failure: Error {
        case insertion(SectionInsertion.Failure)
        case file(Refusal)
    }

    /// Reads a record; nil where it has errors, which `show` gets.
    init?(
        _ named: EvaluationFile, files: FileAccess, criteria: String?, show: (DiagnosticCollector) -> Void
    ) throws(Refusal) {
        let diagnostics = DiagnosticCollector()
        let project = Project(files, criteria: criteria)
        let place = try files.place(named.document)
        let bytes = try files.bytes(at: place)
        let file = DocumentFile(path: place.shown, bytes: bytes)
        try project.check(OpenDocument(file: file, folder: place.folder), into: diagnostics)
        let calendar = try project.calendar(into: DiagnosticCollector()) ?? .none
        guard !diagnostics.hasErrors, let (document, format) = file.parse(into: diagnostics) else {
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
        hasMark = bytes.starts(with: RecordFile.mark)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Writes the record with further items, if it passes all checks with them; `show` gets what speaks against it.
    func add(
        _ items: [ItemDraft], to section: String, show: (DiagnosticCollector) -> Void
    ) throws(Failure) -> Bool {
        let text: [UInt8]
        do {
            text = try SectionInsertion(document).inserting(items, into: section)
        } catch {
            throw .insertion(error)
        }
        do {
            let diagnostics = DiagnosticCollector()
            let written = OpenDocument(file: DocumentFile(path: path, bytes: text), folder: place.folder)
            try Project(files, criteria: criteria).check(written, into: diagnostics)
            guard !diagnostics.hasErrors else {
                show(diagnostics)
                return false
            }
            try files.replace(place, with: (hasMark ? RecordFile.mark : []) + text, ifStill: file)
            return true
        } catch {
            throw .file(error)
        }
    }
}
