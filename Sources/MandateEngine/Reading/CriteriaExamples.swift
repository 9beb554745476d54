package import Documents
internal import Scalars

/// The worked methodologies that lie beside criteria, to begin one's own from.
package struct CriteriaExamples {
    private let documents: any DocumentSource
    private let files: [(name: String, path: String)]

    /// Those in the folder `examples` of a folder of criteria; none where there is no such folder.
    init(beside criteria: String, in documents: any DocumentSource) {
        self.documents = documents
        let folder = "\(criteria)/examples"
        let paths = documents.isFolder(folder) ? (try? documents.documents(in: folder)) ?? [] : []
        files = paths.compactMap { path in
            guard !path.ends(with: ".tests.yaml"), let name = path.words(at: "/").last?.without(suffix: ".yaml") else {
                return nil
            }
            return (String(name), path)
        }
    }

    /// Their names, in the order of the folder.
    package var names: [String] { files.map(\.name) }

    /// A methodology and its tests by its name, or by how it begins; nil where there is none, or several begin so.
    package func example(like name: String) -> (methodology: String, tests: String?)? {
        let meant = files.filter { $0.name == name } + files.filter { $0.name.begins(with: "\(name)-") }
        guard let found = meant.first, meant.count == 1 || found.name == name else { return nil }
        let tests = found.path.without(suffix: ".yaml").map { "\($0).tests.yaml" }
        return (found.path, tests.flatMap { documents.exists($0) ? $0 : nil })
    }
}

extension Project {
    /// The worked methodologies beside the criteria; else beside those that were installed, or those that the program holds.
    package func examples() throws(Refusal) -> CriteriaExamples {
        let folders = [try criteria().path, documents.installedCriteria, DocumentsWithRelease.folder].compactMap(\.self)
        let found = folders.lazy.map { CriteriaExamples(beside: $0, in: self.documents) }
        return found.first { !$0.names.isEmpty } ?? CriteriaExamples(beside: folders[0], in: documents)
    }

    /// An example as it is written.
    package func example(at path: String) throws(Refusal) -> YAMLDocument {
        let diagnostics = DiagnosticCollector()
        guard let (document, _) = try documents.document(path).parse(into: diagnostics) else {
            throw Refusal(.files, "refusals.broken_example", ["path": path])
        }
        return document
    }
}
