internal import Scalars

/// The documents that a command line means: files, and all YAML files in folders, each once.
///
/// Of several paths one that leads nowhere keeps nothing from the others.
package struct DocumentPaths {
    package let all: [DocumentPath]
    /// What was not opened, and why.
    package let unopened: [Refusal]
    /// The folders of a workspace that hold no document yet: no failure where nobody named them.
    package let empty: [Refusal]

    /// Without a path, those of the criteria folder and of the folder Evaluations/ beside it.
    package init(_ paths: [String], of project: Project) throws(Refusal) {
        var found: [DocumentPath] = []
        var (skipped, empty): ([Refusal], [Refusal]) = ([], [])
        var seen: Set<Spelling> = []
        for path in paths.isEmpty ? try DocumentPaths.defaults(of: project) : paths {
            do throws(Refusal) {
                let files = try DocumentPaths.expand(path, project.documents, skipped: { skipped.append($0) })
                if files.isEmpty { empty.append(try DocumentPaths.emptyFolder(path, isNamed: !paths.isEmpty)) }
                found += files.filter { seen.insert(Spelling($0.path)).inserted }
            } catch {
                guard error.kind == .files, paths.count > 1 else { throw error }
                skipped.append(error)
            }
        }
        if found.isEmpty, skipped.isEmpty, let nothing = empty.last { throw nothing }
        (all, unopened, self.empty) = (found, skipped, empty)
    }

    /// What to say of a folder without documents, which who names it takes for another.
    private static func emptyFolder(_ path: String, isNamed: Bool) throws(Refusal) -> Refusal {
        let folder = path.withoutSlashesAtEnd
        guard isNamed else { return Refusal(.files, "refusals.workspace_folder_is_empty", ["folder": folder]) }
        throw Refusal(.files, "refusals.no_yaml_in_folder", ["folder": folder])
    }

    /// No document.
    package static let none = DocumentPaths()

    private init() { (all, unopened, empty) = ([], [], []) }

    /// The workspace's own criteria, and the folder Evaluations/ beside them if there is one.
    package static func defaults(of project: Project) throws(Refusal) -> [String] {
        let criteria = try project.criteria()
        let records = criteria.project + "Evaluations"
        let found = (criteria.origin.isOwn ? [criteria.path] : []) + [records].filter(project.documents.isFolder)
        guard !found.isEmpty else { throw Refusal(.files, "refusals.no_workspace") }
        return found
    }

    /// The documents behind a path; none only for a folder that holds none.
    private static func expand(
        _ path: String, _ documents: any DocumentSource, skipped: (Refusal) -> Void
    ) throws(Refusal) -> [DocumentPath] {
        let path = path.withoutSlashesAtEnd
        if documents.isFolder(path) {
            return try documents.allDocuments(in: path, skipped: skipped).map { DocumentPath($0, foundIn: path) }
        }
        if documents.exists(path) { return [DocumentPath(path)] }
        // An id of an evaluation will do; what is neither has the suggestions for one.
        return [try EvaluationFile(named: path, in: documents).document]
    }
}
