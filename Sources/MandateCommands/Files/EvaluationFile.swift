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
        for candidate in [name, "Evaluations/\(name)"] {
            guard let there = files.likeness(of: candidate) else { continue }
            return CommandFailure(
                .fileFailure, "there is no file or folder \(candidate); \(there) differs in case or Unicode form alone",
                help: "write the name as it is there: complete it in the shell, or copy it")
        }
        var parent = name.cut(atLast: "/").map { String($0.before) } ?? "Evaluations"
        var last = name.words(at: "/").last.map(String.init) ?? name
        // The nearest folder that is there shows what was meant.
        while !files.isFolder(parent), let (before, missing) = parent.cut(atLast: "/") {
            parent = String(before)
            last = String(missing)
        }
        let known = files.folders(in: parent)
        let suggestion = EditDistance.suggestion(for: last, among: known)
        let help =
            suggestion.map { "did you mean \(parent)/\($0)?" }
            ?? (known.isEmpty ? "name the evaluation's folder" : "\(parent) holds: \(known.joined(separator: ", "))")
        return CommandFailure(.fileFailure, "there is no file, folder or evaluation \(name)", help: help)
    }
}
