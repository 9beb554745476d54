internal import Documents
package import Methodology
internal import Words

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
            return TerminalText.safe(Phrase("rebase.fits", ["path": path]).inWords) + "\n"
        }
        let lines = digest + rebase.places.map(line)
        return TerminalText.safe(lines: lines + advice)
    }

    private var digest: [String] {
        guard rebase.oldDigest != rebase.newDigest else { return [Phrase("rebase.same_digest").inWords] }
        let old = rebase.oldDigest.map { Phrase.Content.text("sha256:\($0)") } ?? .phrase(Phrase("rebase.not_said"))
        return [
            Phrase("rebase.other_file").inWords,
            "  " + Phrase("rebase.was", ["digest": old]).inWords,
            "  " + Phrase("rebase.now", ["digest": "sha256:\(rebase.newDigest)"]).inWords,
        ]
    }

    private func line(_ place: ScenarioRebase.Place) -> String {
        let position = "\(place.span.path):\(place.span.start.line)"
        let now = place.now.map { Phrase.Content.text($0) } ?? .phrase(Phrase("rebase.not_there"))
        guard place.isChanged else {
            return Phrase("rebase.still", ["path": place.path, "value": now, "place": position]).inWords
        }
        guard let was = place.was else {
            return Phrase("rebase.changed_unsaid", ["path": place.path, "value": now, "place": position]).inWords
        }
        return Phrase("rebase.changed", ["path": place.path, "before": was, "value": now, "place": position]).inWords
    }

    private var advice: [String] {
        let more = Phrase("rebase.what_else", ["command": "mandate diff OLD NEW"])
        let isOther = rebase.oldDigest != nil && rebase.oldDigest != rebase.newDigest
        let takeOver = Phrase(
            "rebase.take_over", ["command": "mandate whatif --rebase \(ShellWord.written(path)) --write"])
        return ((isOther ? [more] : []) + (isWritten ? [] : [takeOver])).map(\.inWords)
    }
}
