internal import Scalars

/// The difference between two texts line by line, in the form of `diff -u`.
struct LineDifference {
    private struct Line {
        let mark: String
        let text: Substring
        /// How many lines of each text stand before it.
        let before: (old: Int, new: Int)
    }

    /// How many equal lines are shown around a change.
    private static let context = 3

    private let lines: [Line]

    init(from old: String, to new: String) {
        let old = LineDifference.lines(of: old)
        let new = LineDifference.lines(of: new)
        var lines: [Line] = []
        var at = (old: 0, new: 0)
        func go(to next: (old: Int, new: Int)) {
            while at.old < next.old {
                lines.append(Line(mark: "-", text: old[at.old], before: at))
                at.old += 1
            }
            while at.new < next.new {
                lines.append(Line(mark: "+", text: new[at.new], before: at))
                at.new += 1
            }
        }
        for pair in LineMatching(old, new).pairs {
            go(to: pair)
            lines.append(Line(mark: " ", text: old[at.old], before: at))
            at = (at.old + 1, at.new + 1)
        }
        go(to: (old.count, new.count))
        self.lines = lines
    }

    /// The changed stretches under the names of both texts; empty where nothing differs.
    func text(from old: String, to new: String) -> String {
        let hunks = hunks
        guard !hunks.isEmpty else { return "" }
        return "--- \(old)\n+++ \(new)\n" + hunks.map(text).joined()
    }

    private var hunks: [Range<Int>] {
        var found: [Range<Int>] = []
        for index in lines.indices where lines[index].mark != " " {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = found.last, last.upperBound >= range.lowerBound {
                found[found.count - 1] = last.lowerBound..<range.upperBound
            } else {
                found.append(range)
            }
        }
        return found
    }

    private func text(of hunk: Range<Int>) -> String {
        let shown = lines[hunk]
        let before = lines[hunk.lowerBound].before
        let old = shown.count { $0.mark != "+" }
        let new = shown.count { $0.mark != "-" }
        let head = "@@ -\(before.old + 1),\(old) +\(before.new + 1),\(new) @@\n"
        return head + shown.map { "\($0.mark)\($0.text)\n" }.joined()
    }

    private static func lines(of text: String) -> [Substring] {
        var lines = text.lines
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
