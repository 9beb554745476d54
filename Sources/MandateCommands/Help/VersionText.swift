internal import Documents
internal import MandateEngine
internal import Reporting
internal import Results

/// What `mandate --version` says: the version alone in the first line, as scripts read it; then the formats of documents
/// that it reads and writes, and which criteria it holds.
enum VersionText {
    static var text: String {
        let release = Release.builtIn
        let formats =
            DocumentFormat.allCases.map(\.rawValue) + ["assessment/1", RecomputationJSON.format, "test-run/1"]
        return [
            Engine.currentVersion,
            CommandWords.text("version.formats", ["formats": formats]),
            CommandWords.text(
                "version.criteria", ["version": release.version, "day": release.day, "sha256": release.sha256]),
        ].joined(separator: "\n")
    }
}
