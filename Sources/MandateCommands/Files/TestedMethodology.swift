internal import CriteriaTesting
internal import Diagnostics
internal import Documents
internal import Scalars
internal import YAMLSource

/// Finds the methodology that a file of tests is about.
enum TestedMethodology {
    private static let ending = ".tests.yaml"

    /// The file of the methodology that tests name, or beside which they stand; nil where there is none, which is
    /// reported.
    static func path(
        of tests: YAMLDocument, _ file: DocumentFile, criteria: () throws(CommandFailure) -> CriteriaFolder,
        _ diagnostics: DiagnosticCollector
    ) throws(CommandFailure) -> String? {
        let path = file.source.path
        let folder = path.cut(atLast: "/").map { String($0.before) } ?? "."
        let files = try criteria().files
        if let named = TestReader.methodology(namedIn: tests) {
            let neighbours = try CriteriaFolder(named: folder, files: files)
            if let found = neighbours.file(ofMethodology: named.value) { return found }
            if let found = try criteria().file(ofMethodology: named.value) { return found }
            let known = neighbours.methodologyIDs + (try criteria().methodologyIDs)
            let distinct = known.enumerated().filter { known.firstIndex(of: $1) == $0 }.map(\.element)
            diagnostics.report(.unknownID(named, of: "methodology", known: distinct))
            return nil
        }
        let sibling = path.without(suffix: ending).map { $0 + ".yaml" } ?? ""
        if !sibling.isEmpty, files.exists(sibling) { return sibling }
        let summary = sibling.isEmpty ? "the methodology that is tested" : "the methodology; there is no \(sibling)"
        diagnostics.report(.missingKey("of", in: "a tests document", at: tests.root.firstKeySpan, summary: summary))
        return nil
    }
}
