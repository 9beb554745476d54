internal import Diagnostics

/// Breaks text into lines of a terminal.
enum TerminalLines {
    /// The text in lines of at most `width` columns, broken at spaces; a longer word is cut.
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
            if TerminalText.width(pieces[pieces.count - 1] + String(character)) > width { pieces.append("") }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }
}
