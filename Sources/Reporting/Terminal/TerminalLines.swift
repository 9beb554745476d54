internal import Diagnostics

/// Breaks text into lines of a terminal.
enum TerminalLines {
    /// The text in lines of at most `width` columns, broken at spaces; a longer word is cut, a path behind a point.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ").flatMap({ pieces(of: String($0), width: width) }) {
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
        var pieces = [""]
        for character in word {
            if TerminalText.width(pieces[pieces.count - 1] + String(character)) > width {
                let (line, rest) = cut(pieces.removeLast())
                pieces += [line, rest]
            }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }

    /// A full line and what goes over to the next: all behind its last point or slash, if that is not too much.
    private static func cut(_ line: String) -> (String, String) {
        guard let end = line.lastIndex(where: { "./".contains($0) }) else { return (line, "") }
        let rest = line[line.index(after: end)...]
        return rest.count * 2 > line.count ? (line, "") : (String(line[...end]), String(rest))
    }
}
