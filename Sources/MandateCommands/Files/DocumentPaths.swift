internal import Scalars

/// The documents that a command line means: files, and all YAML files in folders, each once.
struct DocumentPaths {
    let all: [DocumentPath]
    /// What was not opened in a folder, and why.
    let unopened: [CommandFailure]

    /// Without a path, those of the criteria folder and of the folder Evaluations/ beside it.
    init(_ paths: [String], criteriaFolder: String?, files: FileAccess) throws(CommandFailure) {
        var found: [DocumentPath] = []
        var links: [CommandFailure] = []
        var seen: Set<Spelling> = []
        for path in paths.isEmpty ? try DocumentPaths.defaults(criteriaFolder, files) : paths {
            for file in try DocumentPaths.expand(path, files, links: { links.append($0) })
            where seen.insert(Spelling(file.path)).inserted {
                found.append(file)
            }
        }
        all = found
        unopened = links
    }

    /// The criteria folder, and the folder Evaluations/ beside it if there is one.
    static func defaults(_ folder: String?, _ files: FileAccess) throws(CommandFailure) -> [String] {
        let criteria = try CriteriaFolder(named: folder, files: files).path
        let sibling = criteria.without(suffix: "Criteria").map { "\($0)Evaluations" } ?? "Evaluations"
        return [criteria] + (files.isFolder(sibling) ? [sibling] : [])
    }

    private static func expand(
        _ path: String, _ files: FileAccess, links: (CommandFailure) -> Void
    ) throws(CommandFailure) -> [DocumentPath] {
        var path = path
        while path.utf8.count > 1, let shorter = path.without(suffix: "/") { path = String(shorter) }
        if files.isFolder(path) {
            let found = try files.allDocuments(in: path, links: links)
            if found.isEmpty {
                throw CommandFailure(.fileFailure, "the folder \(path) holds no YAML files", help: "check the name")
            }
            return found.map { DocumentPath($0, foundIn: path) }
        }
        if files.exists(path) { return [DocumentPath(path)] }
        // An id of an evaluation will do; what is neither has the suggestions for one.
        return [try EvaluationFile(named: path, files: files).document]
    }
}
