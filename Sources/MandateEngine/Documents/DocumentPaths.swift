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
    /// The folders that stand among those of records, and hold none.
    package let withoutEvaluation: [String]

    /// Without a path, those of the criteria folder and of the folder Evaluations/ beside it.
    package init(_ paths: [String], of project: Project) throws(Refusal) {
        var found: [DocumentPath] = []
        var (skipped, empty): ([Refusal], [Refusal]) = ([], [])
        var seen: Set<Spelling> = []
        let asked = paths.isEmpty ? try DocumentPaths.defaults(of: project) : paths
        for path in asked {
            do throws(Refusal) {
                let before = skipped.count
                let files = try DocumentPaths.expand(path, project.documents, skipped: { skipped.append($0) })
                if files.isEmpty, skipped.count == before {
                    empty.append(try DocumentPaths.emptyFolder(path, isNamed: !paths.isEmpty))
                }
                found += files.filter { seen.insert(Spelling($0.path)).inserted }
            } catch {
                guard error.kind == .files, paths.count > 1 else { throw error }
                skipped.append(error)
            }
        }
        if found.isEmpty, skipped.isEmpty, let nothing = empty.last { throw nothing }
        (all, unopened, self.empty) = (found, skipped, empty)
        let unread = Set(skipped.compactMap(\.path).map { Spelling($0) })
        withoutEvaluation = DocumentPaths.foldersWithoutEvaluation(
            found.map(\.path), below: asked.map { String($0.withoutSlashesAtEnd) }, project.documents
        ).filter { !unread.contains(Spelling($0)) }
    }

    /// The folders beside records, or in a folder `Evaluations`, in which no record is found.
    private static func foldersWithoutEvaluation(
        _ found: [String], below paths: [String], _ documents: any DocumentSource
    ) -> [String] {
        let folders = paths.filter(documents.isFolder)
        let records = found.compactMap { $0.without(suffix: "/evaluation.yaml").map { String($0) } }
        let parents = records.compactMap { $0.cut(atLast: "/").map { String($0.before) } }.filter { parent in
            folders.contains { $0 == "." || $0.isSpelled(parent) || parent.begins(with: $0 + "/") }
        }
        let homes = parents + folders.filter { $0.isSpelled("Evaluations") || $0.ends(with: "/Evaluations") }
        var seen: Set<Spelling> = []
        return homes.filter { seen.insert(Spelling($0)).inserted }.flatMap { home in
            // Elsewhere a folder may be there for other documents.
            let isOfRecords = home.isSpelled("Evaluations") || home.ends(with: "/Evaluations")
            return documents.folders(in: home).map { "\(home)/\($0)" }.filter { folder in
                !found.contains {
                    $0.begins(with: folder + "/") && (!isOfRecords || $0.ends(with: "/evaluation.yaml"))
                }
            }
        }
    }

    /// What to say of a folder without documents, which who names it takes for another.
    private static func emptyFolder(_ path: String, isNamed: Bool) throws(Refusal) -> Refusal {
        let folder = path.withoutSlashesAtEnd
        guard isNamed else { return Refusal(.files, "refusals.workspace_folder_is_empty", ["folder": folder]) }
        throw Refusal(.files, "refusals.no_yaml_in_folder", ["folder": folder])
    }

    /// No document.
    package static let none = DocumentPaths()

    private init() { (all, unopened, empty, withoutEvaluation) = ([], [], [], []) }

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
