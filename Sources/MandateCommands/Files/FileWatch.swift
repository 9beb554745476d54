internal import Documents
internal import MandateEngine
internal import Scalars
internal import Words

/// Looks at files again and again until the user asks for an end, and tells when some of them have changed.
struct FileWatch {
    /// What is said above a run.
    struct Header {
        /// How many files have changed since the last run; nil for the first.
        let changes: Int?

        func text(checking count: Int) -> String {
            let checking = Phrase("closing.checking", ["count": count])
            let said = changes.map { Phrase("closing.changed", ["count": $0, "next": checking]) } ?? checking
            return said.inWords + "\n"
        }
    }

    /// How long files are left alone between two looks.
    private static let milliseconds = 500

    private let paths: [String]
    private let criteria: String?
    private let files: FileAccess

    /// Watches files and all that lies in folders; without a path, Criteria/ and Evaluations/.
    init(_ paths: [String], criteria: String?, files: FileAccess) {
        self.paths = paths
        self.criteria = criteria
        self.files = files
    }

    /// Calls `body` once, and again for each look that finds changes, until waiting is interrupted.
    ///
    /// What changes while `body` runs is found by the next look.
    func run(in environment: CommandEnvironment, _ body: (Header) -> Void) {
        var known = stamps()
        body(Header(changes: nil))
        while environment.wait(Self.milliseconds) {
            let found = stamps()
            let changed = Set(known.keys).union(found.keys).count { known[$0] != found[$0] }
            guard changed > 0 else { continue }
            known = found
            if environment.outputIsTerminal, !environment.terminalIsDumb { environment.output("\u{1B}[2J\u{1B}[H") }
            body(Header(changes: changed))
        }
    }

    private func stamps() -> [Spelling: FileStamp] {
        var found: [Spelling: FileStamp] = [:]
        for path in watched { found[Spelling(path)] = files.stamp(of: path) }
        return found
    }

    /// What a check can depend on: the files named, what lies beside an evaluation, and the criteria.
    private var watched: [String] {
        let project = Project(files, criteria: criteria)
        let criteria = (try? project.criteria().path).map { files.allFiles(in: $0) } ?? []
        if paths.isEmpty {
            return criteria + ((try? DocumentPaths.defaults(of: project)) ?? []).flatMap { inside($0) }
        }
        return criteria + paths.flatMap { inside($0) }
    }

    private func inside(_ path: String) -> [String] {
        if files.isFolder(path) { return files.allFiles(in: path) }
        guard let evaluation = try? EvaluationFile(named: path, in: files),
            evaluation.path.ends(with: "evaluation.yaml")
        else { return [path] }
        return files.allFiles(in: evaluation.folder)
    }
}
