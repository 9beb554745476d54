internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import YAMLSource

/// The methodologies and the calendar of a criteria folder; each file is read when it is first needed.
struct CriteriaFolder {
    let path: String
    let files: FileAccess
    private let methodologyFiles: [(id: String, path: String)]

    /// The folder that a command line names, or the nearest `Criteria/` upwards from where the user stands.
    init(named path: String?, files: FileAccess) throws(CommandFailure) {
        self.files = files
        if let path { self.path = path } else { self.path = try CriteriaFolder.nearest(from: files) }
        guard files.isFolder(self.path) else {
            throw CommandFailure(
                .fileFailure, "there is no folder \(self.path)", help: "name the folder of criteria with --criteria DIR"
            )
        }
        var found: [(String, String)] = []
        for file in try files.documents(in: self.path) {
            guard let id = CriteriaFolder.methodologyID(of: file, files) else { continue }
            found.append((id, file))
        }
        methodologyFiles = found
    }

    /// The ids of all methodologies of the folder.
    var methodologyIDs: [String] { methodologyFiles.map(\.id) }

    /// The file of a methodology by its id, or the file that is named itself.
    func file(of name: String) -> String? {
        methodologyFiles.first { $0.id == name }?.path ?? (files.exists(name) && !files.isFolder(name) ? name : nil)
    }

    /// What to say of a methodology that the folder does not hold.
    func unknownMethodology(_ name: String) -> CommandFailure {
        let suggestion = EditDistance.suggestion(for: name, among: methodologyIDs)
        let help =
            suggestion.map { "did you mean \($0)?" } ?? "\(path) holds: \(methodologyIDs.joined(separator: ", "))"
        return CommandFailure(.fileFailure, "there is no methodology \(name) in \(path)", help: help)
    }

    /// The file of a methodology by its id alone.
    func file(ofMethodology id: String) -> String? { methodologyFiles.first { $0.id == id }?.path }

    /// N1: methodologies that an evaluation names and the folder does not hold, whatever else is wrong with it.
    func reportUnknownMethodologies(in evaluation: YAMLDocument, into diagnostics: DiagnosticCollector) {
        let names = evaluation.root.value(of: "methodologies")?.elements ?? []
        for name in names where name.kind == .scalar && !name.text.isEmpty && file(of: name.text) == nil {
            let id = Located(name.text, at: name.span)
            diagnostics.report(.unknownID(id, of: "methodology", known: methodologyIDs))
        }
    }

    /// The calendar; an empty one where the folder has none, nil where it has errors, which are reported.
    func calendar(into diagnostics: DiagnosticCollector) throws(CommandFailure) -> MeetingCalendar? {
        let path = "\(path)/calendar.yaml"
        guard files.exists(path) else { return MeetingCalendar.none }
        let file = try files.document(path)
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .calendar else {
            let written = Located(format.rawValue, at: document.root.value(of: "format")?.span ?? file.source.start)
            diagnostics.report(.unknownFormat(written, known: [DocumentFormat.calendar.rawValue]))
            return nil
        }
        return CalendarReader.read(document, of: file, into: diagnostics)
    }

    /// A methodology by its file.
    func methodology(at path: String, into diagnostics: DiagnosticCollector) throws(CommandFailure) -> Methodology? {
        let file = try files.document(path)
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        guard format == .methodology else {
            let written = Located(format.rawValue, at: document.root.value(of: "format")?.span ?? file.source.start)
            diagnostics.report(.unknownFormat(written, known: [DocumentFormat.methodology.rawValue]))
            return nil
        }
        return MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
    }

    private static func nearest(from files: FileAccess) throws(CommandFailure) -> String {
        var prefix = ""
        var folder = files.workingFolder
        while true {
            if files.isFolder(prefix + "Criteria") { return prefix + "Criteria" }
            guard let (before, _) = folder.cut(atLast: "/"), folder != "/" else { break }
            folder = String(before)
            prefix += "../"
        }
        throw CommandFailure(
            .fileFailure, "there is no folder Criteria here or further up", help: "name it with --criteria DIR")
    }

    /// The id that a methodology's file gives itself; nil for other documents and for files that cannot be parsed.
    private static func methodologyID(of path: String, _ files: FileAccess) -> String? {
        guard let file = try? files.document(path) else { return nil }
        guard let root = YAMLReader.read(file.source, into: DiagnosticCollector())?.root,
            root.value(of: "format")?.text == DocumentFormat.methodology.rawValue
        else { return nil }
        return root.value(of: "id")?.text
    }
}
