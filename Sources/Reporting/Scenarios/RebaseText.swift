internal import Documents
package import Methodology

/// What changed under a scenario, for its author to read before taking it over.
package struct RebaseText {
    private let rebase: ScenarioRebase
    private let path: String
    private let isWritten: Bool

    /// - Parameter isWritten: whether it is taken over at once, so that nobody needs to be told how.
    package init(_ rebase: ScenarioRebase, path: String, isWritten: Bool) {
        self.rebase = rebase
        self.path = path
        self.isWritten = isWritten
    }

    /// All lines.
    package var text: String {
        guard !rebase.isUpToDate else {
            return TerminalText.safe("\(path) fits its methodology; nothing to take over") + "\n"
        }
        let lines = digest + rebase.places.map(line)
        return TerminalText.safe(lines: lines + advice)
    }

    private var digest: [String] {
        guard rebase.oldDigest != rebase.newDigest else { return ["the methodology's digest is the same"] }
        return [
            "the methodology's file is another than the scenario was written for:",
            "  was  " + (rebase.oldDigest.map { "sha256:\($0)" } ?? "not said"),
            "  now  sha256:\(rebase.newDigest)",
        ]
    }

    private func line(_ place: ScenarioRebase.Place) -> String {
        let position = "\(place.span.path):\(place.span.start.line)"
        guard place.isChanged else { return "\(place.path): still \(place.now ?? "not there") (\(position))" }
        let was = place.was.map { "was \($0)" } ?? "`was` not said"
        return "\(place.path): \(was), is \(place.now ?? "not there") now (\(position))"
    }

    private var advice: [String] {
        let more = "what else changed in it: mandate diff OLD NEW, with the file as it was then"
        let isOther = rebase.oldDigest != nil && rebase.oldDigest != rebase.newDigest
        let takeOver = "to take this over:       mandate whatif --rebase \(ShellWord.written(path)) --write"
        return (isOther ? [more] : []) + (isWritten ? [] : [takeOver])
    }
}
