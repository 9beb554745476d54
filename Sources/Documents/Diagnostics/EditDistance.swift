/// Finds the name that somebody most likely meant.
package enum EditDistance {
    /// The candidate nearest to `text`, if it is within max(1, length / 3) edits; ties go to the first candidate.
    ///
    /// Of one letter there is none but in another case: `s` is not meant for `u`.
    package static func suggestion(for text: String, among candidates: some Sequence<String>) -> String? {
        suggestions(for: text, among: candidates).first
    }

    /// All candidates that are nearest to `text`, within max(1, length / 3) edits.
    package static func suggestions(for text: String, among candidates: some Sequence<String>) -> [String] {
        let wanted = Array(text.lowercased().unicodeScalars)
        guard 1...100 ~= wanted.count else { return [] }
        let allowed = wanted.count == 1 ? 0 : max(1, wanted.count / 3)
        var best: (names: [String], distance: Int) = ([], .max)
        for candidate in candidates {
            let letters = Array(candidate.lowercased().unicodeScalars)
            guard abs(letters.count - wanted.count) <= allowed else { continue }
            let distance = distance(wanted, letters)
            if distance <= allowed, distance < best.distance {
                best = ([candidate], distance)
            } else if distance == best.distance {
                best.names.append(candidate)
            }
        }
        return best.names
    }

    /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one into the other
    /// (Damerau 1964, optimal string alignment).
    package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let substitution = previous[column] + (letter == other ? 0 : 1)
                var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
                let isSwap = row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
                if isSwap { cost = min(cost, beforePrevious[column - 1] + 1) }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
