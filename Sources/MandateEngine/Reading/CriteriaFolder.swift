package import Documents
internal import Scalars

/// The methodologies and the calendar of a criteria folder; each file is read when it is first needed.
package struct CriteriaFolder {
    package let path: String
    package let origin: CriteriaOrigin
    private let documents: any DocumentSource
    private let methodologyFiles: [(id: String, path: String)]
    /// Why a file cannot be read that may be any methodology.
    let unreadable: Refusal?

    /// The folder of a name; else the nearest `Criteria/` upwards from where the user stands, what was installed with
    /// the program, or what the program holds itself.
    init(named name: String?, in project: Project) throws(Refusal) {
        documents = project.documents
        (path, origin) = CriteriaFolder.place(named: name, in: documents)
        guard documents.isFolder(path) else {
            throw documents.obstacle(at: path) ?? Refusal(.files, "refusals.no_folder", ["path": path])
        }
        var found: [(String, String)] = []
        var unreadable: Refusal?
        for file in try documents.documents(in: path, skipped: { unreadable = unreadable ?? $0 }) {
            do throws(Refusal) {
                if let id = try project.methodologyID(at: file) { found.append((id, file)) }
            } catch {
                unreadable = unreadable ?? error
            }
        }
        methodologyFiles = found
        self.unreadable = unreadable
    }

    private static func place(
        named name: String?, in documents: any DocumentSource
    ) -> (path: String, origin: CriteriaOrigin) {
        if let name { return (name, name.isSpelled(DocumentsWithRelease.folder) ? .builtIn : .named) }
        if let nearest = documents.nearest("Criteria") { return (nearest, .workspace) }
        if let installed = documents.installedCriteria { return (installed, .installation) }
        return (DocumentsWithRelease.folder, .builtIn)
    }

    /// The ids of all methodologies of the folder.
    package var methodologyIDs: [String] { methodologyFiles.map(\.id) }

    /// The file of a methodology by its id, or the file that is named itself.
    package func file(of name: String) -> String? {
        file(ofMethodology: name)
            ?? (documents.exists(name) && !documents.isFolder(name) ? name : nil)
    }

    /// What to say of a methodology that the folder does not hold.
    package func unknownMethodology(_ name: String) -> Refusal {
        let suggestion = EditDistance.suggestion(for: name, among: methodologyIDs)
        let all = Phrase("refusals.folder_holds", ["folder": path, "names": methodologyIDs])
        return Refusal(
            .files, "refusals.unknown_methodology", ["name": name, "folder": path],
            help: .didYouMean(suggestion, or: all))
    }

    /// The file of a methodology by its id alone.
    package func file(ofMethodology id: String) -> String? { files(ofMethodology: id).first }

    /// All files that bear an id.
    func files(ofMethodology id: String) -> [String] { methodologyFiles.filter { $0.id == id }.map(\.path) }

    /// N1: methodologies that an evaluation names and the folder does not hold, whatever else is wrong with it.
    package func reportUnknownMethodologies(in evaluation: YAMLDocument, into diagnostics: DiagnosticCollector) {
        let names = evaluation.root.value(of: "methodologies")?.elements ?? []
        for name in names where name.kind == .scalar && !name.text.isEmpty && file(of: name.text) == nil {
            let id = Located(name.text, at: name.span)
            diagnostics.report(.unknownID(id, of: Phrase("things.methodology"), known: methodologyIDs))
        }
    }

    /// What stands before the names of the folders of the workspace: its criteria's, or that of its records where these
    /// lie nearer or the criteria are not its own.
    package var project: String {
        let records = documents.nearest("Evaluations").map { CriteriaFolder.before("Evaluations", in: $0) }
        guard origin.isOwn else { return records ?? "" }
        let own = CriteriaFolder.before("Criteria", in: path)
        // Each step upwards makes the name longer.
        if origin == .workspace, let records, records.utf8.count < own.utf8.count { return records }
        return own
    }

    private static func before(_ folder: String, in path: String) -> String {
        path.without(suffix: folder).map { String($0) } ?? ""
    }
}
