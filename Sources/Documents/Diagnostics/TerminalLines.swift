internal import Scalars

/// Breaks text into lines of a terminal.
package enum TerminalLines {
    /// The text in lines of at most `width` columns, broken at spaces and where Chinese may be; a longer word is cut, a
    /// path behind a point, an id behind a hyphen.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words(of: text, width: width).flatMap({ word in
            pieces(of: word.text, width: width).map { ($0, word.isJoined) }
        }) {
            let length = TerminalText.width(word.0)
            let gap = used == 0 || word.1 ? 0 : 1
            if used > 0, used + gap + length > width {
                lines.append(line)
                line = word.0
                used = length
            } else {
                line += String(repeating: " ", count: gap) + word.0
                used += gap + length
            }
        }
        return lines + [line]
    }

    /// The columns of the longest part that is kept in one line.
    package static func longestWord(of text: String) -> Int {
        words(of: text, width: .max).map { TerminalText.width($0.text) }.max() ?? 0
    }

    /// What is kept in one line; in scripts without spaces a letter with the signs that belong to it.
    private static func words(of text: String, width: Int) -> [(text: String, isJoined: Bool)] {
        keptTogether(text.words(at: " ").map(String.init), width: width).flatMap { word in
            parts(of: word).enumerated().map { (text: $0.element, isJoined: $0.offset > 0) }
        }
    }

    /// The words with the marks that French sets apart from them, where both fit: no line begins with a colon, nor ends with
    /// `«`.
    private static func keptTogether(_ words: [String], width: Int) -> [String] {
        words.reduce(into: []) { kept, word in
            let isMark = marksBehind.contains(word) || word.begins(with: "»")
            if let last = kept.last, isMark || last.ends(with: "«"),
                TerminalText.width(last) + 1 + TerminalText.width(word) <= width
            {
                kept[kept.count - 1] = "\(last) \(word)"
            } else {
                kept.append(word)
            }
        }
    }

    private static let marksBehind: Set<String> = [":", ";", "?", "!"]

    private static func parts(of word: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if let last = part.last, mayBreak(between: last, and: scalar) {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            }
            part.append(scalar)
        }
        return parts + [String(part)]
    }

    /// Beside a wide letter, but not inside of quotation marks or brackets at their edge, not before a sign that ends
    /// something, and not between a number and what it counts.
    private static func mayBreak(between one: Unicode.Scalar, and other: Unicode.Scalar) -> Bool {
        // No letter before Hangul is wide.
        guard one >= "\u{1100}" || other >= "\u{1100}" else { return false }
        guard columns(of: one) == 2 || columns(of: other) == 2, columns(of: other) > 0 else { return false }
        return !opening.contains(one) && !closing.contains(other) && !("0"..."9").contains(one)
    }

    private static let opening = Set("（《〈「『【“‘(".unicodeScalars)
    private static let closing = Set("、，。；：！？）》〉」』】”’…%)".unicodeScalars)

    private static func columns(of scalar: Unicode.Scalar) -> Int { TerminalText.width(String(scalar)) }

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

    /// A full line and what goes over to the next: all behind its last point, slash or hyphen, if that is not too much.
    private static func cut(_ line: String) -> (String, String) {
        let scalars = line.unicodeScalars
        guard let end = scalars.lastIndex(where: { $0 == "." || $0 == "/" || $0 == "-" }) else { return (line, "") }
        let rest = scalars[scalars.index(after: end)...]
        // A part of an id says something by itself, if anything is left before it.
        let most = scalars[end] == "-" ? scalars.count * 3 / 4 : scalars.count / 2
        return rest.count > most ? (line, "") : (String(scalars[...end]), String(rest))
    }
}
