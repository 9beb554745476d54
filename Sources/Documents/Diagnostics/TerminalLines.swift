internal import Scalars

/// Breaks text into lines of a terminal.
package enum TerminalLines {
    /// The text in lines of at most `width` columns, broken at spaces; a longer word is cut, a path behind a point.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.words(at: " ").flatMap({ pieces(of: String($0), width: width) }) {
            let length = TerminalText.width(word)
            if used > 0, used + 1 + length > width {
                lines.append(line)
                line = word
                used = length
            } else {
                line += used == 0 ? word : " " + word
                used += used == 0 ? length : length + 1
            }
        }
        return lines + [line]
    }

    private static func pieces(of word: String, width: Int) -> [String] {
        guard TerminalText.width(word) > width else { return [word] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        // A mark takes no column, so that it stays with the letter before it.
        for scalar in word.unicodeScalars {
            let length = TerminalText.width(String(scalar))
            if used + length > width {
                let (line, rest) = cut(piece)
                pieces.append(line)
                piece = rest
                used = TerminalText.width(rest)
            }
            piece.unicodeScalars.append(scalar)
            used += length
        }
        return pieces + [piece]
    }

    /// A full line and what goes over to the next: all behind its last point or slash, if that is not too much.
    private static func cut(_ line: String) -> (String, String) {
        let scalars = line.unicodeScalars
        guard let end = scalars.lastIndex(where: { $0 == "." || $0 == "/" }) else { return (line, "") }
        let rest = scalars[scalars.index(after: end)...]
        return rest.count * 2 > scalars.count ? (line, "") : (String(scalars[...end]), String(rest))
    }
}
