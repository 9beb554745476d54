internal import Documents
internal import Scalars

/// The file of an evaluation that a command line names by its folder, its file or its id.
package struct EvaluationFile {
    package let document: DocumentPath
    /// The path of the file as messages show it.
    package var path: String { document.path }
    /// The folder in which its evidence lies.
    package let folder: String

    package init(named name: String, in documents: any DocumentSource) throws(Refusal) {
        let name = name.withoutSlashesAtEnd
        if let found = EvaluationFile.document(named: name, documents) {
            // A record comes from others as a folder; its document is no way out of it.
            if found.root != nil, documents.isLink(found.path) { throw Refusal.isLink(found.path) }
            document = found
            folder = found.path.cut(atLast: "/").map { String($0.before) } ?? "."
        } else {
            throw EvaluationFile.notFound(name, documents)
        }
    }

    private static func document(named name: String, _ documents: any DocumentSource) -> DocumentPath? {
        for candidate in [name, "Evaluations/\(name)"] {
            if documents.isFolder(candidate) {
                let file = candidate == "." ? "evaluation.yaml" : "\(candidate)/evaluation.yaml"
                if documents.exists(file) { return DocumentPath(file, foundIn: candidate) }
            } else if documents.exists(candidate) {
                return DocumentPath(candidate)
            }
        }
        return bearer(of: name, documents)
    }

    /// The one record among those of the workspace that bears an id; nil where none does, or several.
    private static func bearer(of id: String, _ documents: any DocumentSource) -> DocumentPath? {
        guard Identifier.isValid(id) else { return nil }
        let bearers = NeighbouringRecords(in: documents).bearing(id, beside: "Evaluations/\(id)/evaluation.yaml")
        guard bearers.count == 1, let path = bearers.first?.file.source.path else { return nil }
        return DocumentPath(path, foundIn: "Evaluations")
    }

    private static func notFound(_ name: String, _ documents: any DocumentSource) -> Refusal {
        if name == "-" { return .isInput }
        if name.isEmpty { return Refusal(.request, "refusals.empty_name") }
        for candidate in [name, "Evaluations/\(name)"] {
            if let obstacle = documents.obstacle(at: candidate) { return obstacle }
        }
        for candidate in [name, "Evaluations/\(name)"] {
            if documents.isFolder(candidate) {
                // What cannot be looked into may hold one.
                do throws(Refusal) { _ = try documents.folder(candidate) } catch { return error }
                return Refusal(.files, "refusals.no_evaluation_in_folder", ["folder": candidate])
            }
            if documents.isLink(candidate) { return .leadsNowhere(candidate) }
            guard let there = documents.likeness(of: candidate) else { continue }
            return Refusal(.files, "refusals.spelled_otherwise", ["path": candidate, "there": there])
        }
        var parent = name.cut(atLast: "/").map { String($0.before) } ?? "Evaluations"
        var last = name.words(at: "/").last.map(String.init) ?? name
        // The nearest folder that is there shows what was meant.
        while !documents.isFolder(parent), let (before, missing) = parent.cut(atLast: "/") {
            parent = String(before)
            last = String(missing)
        }
        let known = documents.folders(in: parent)
        let suggestion = EditDistance.suggestion(for: last, among: known)
        let all =
            known.isEmpty
            ? Phrase("refusals.name_evaluation_folder")
            : Phrase("refusals.folder_holds", ["folder": parent, "names": known])
        return Refusal(
            .files, "refusals.nothing_of_this_name", ["name": name],
            help: .didYouMean(suggestion.map { "\(parent)/\($0)" }, or: all))
    }
}
