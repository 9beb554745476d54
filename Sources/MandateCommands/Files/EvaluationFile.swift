internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Files
internal import Scalars

/// The file of an evaluation that a command line names by its folder, its file or its id.
struct EvaluationFile {
    let document: DocumentPath
    /// The path of the file as messages show it.
    var path: String { document.path }
    /// The folder in which its evidence lies.
    let folder: String

    init(named name: String, files: FileAccess) throws(CommandFailure) {
        var name = name
        while name.utf8.count > 1, let shorter = name.without(suffix: "/") { name = String(shorter) }
        if let found = EvaluationFile.document(named: name, files) {
            // A record comes from others as a folder; its document is no way out of it.
            if found.root != nil, files.system.isLink(found.path) { throw CommandFailure.isLink(found.path) }
            document = found
            folder = found.path.cut(atLast: "/").map { String($0.before) } ?? "."
        } else {
            throw EvaluationFile.notFound(name, files)
        }
    }

    private static func document(named name: String, _ files: FileAccess) -> DocumentPath? {
        for candidate in [name, "Evaluations/\(name)"] {
            if files.isFolder(candidate) {
                let file = candidate == "." ? "evaluation.yaml" : "\(candidate)/evaluation.yaml"
                if files.exists(file) { return DocumentPath(file, foundIn: candidate) }
            } else if files.exists(candidate) {
                return DocumentPath(candidate)
            }
        }
        return nil
    }

    private static func notFound(_ name: String, _ files: FileAccess) -> CommandFailure {
        if files.isFolder(name) {
            return CommandFailure(
                .fileFailure, "the folder \(name) holds no evaluation.yaml", help: "name the folder of one evaluation")
        }
        let parent = name.cut(atLast: "/").map { String($0.before) } ?? "Evaluations"
        let last = name.words(at: "/").last.map(String.init) ?? name
        let known = files.folders(in: parent)
        let suggestion = EditDistance.suggestion(for: last, among: known)
        let help =
            suggestion.map { "did you mean \(parent)/\($0)?" }
            ?? (known.isEmpty ? "name the evaluation's folder" : "\(parent) holds: \(known.joined(separator: ", "))")
        return CommandFailure(.fileFailure, "there is no file, folder or evaluation \(name)", help: help)
    }
}
