internal import Importing
internal import Scalars

/// Joins the lines of a paragraph that the width of a page broke.
struct JoinedLines {
    private(set) var text = ""
    /// Whether a word was joined that a line end had cut.
    private(set) var hasJoinedWords = false

    mutating func add(_ line: some StringProtocol) {
        let line = String(String(line).trimmed)
        guard !line.isEmpty else { return }
        guard let last = text.unicodeScalars.last else {
            text = line
            return
        }
        guard JoinedLines.hyphens.contains(last), beginsWithLetter(line), endsInLetterBeforeHyphen else {
            text += (last == "/" ? "" : " ") + line
            return
        }
        // Behind a capital the hyphen belongs to a name: `Mauritius-Réunion`.
        let isWord = line.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
        if isWord { text.unicodeScalars.removeLast() }
        hasJoinedWords = hasJoinedWords || isWord
        text += line
    }

    private func beginsWithLetter(_ line: String) -> Bool { line.unicodeScalars.first?.isAlphabetic ?? false }

    private var endsInLetterBeforeHyphen: Bool { text.unicodeScalars.dropLast().last?.isAlphabetic ?? false }

    private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{AD}"]

    /// Whether a text goes on in the next column or page: it does not end as a sentence does, and what follows begins small.
    static func goesOn(_ text: String, with next: String) -> Bool {
        guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else { return false }
        if ".:;!?。؟؛".unicodeScalars.contains(last) { return false }
        return first.properties.isLowercase || hyphens.contains(last)
    }
}
