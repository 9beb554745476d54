internal import Scalars

/// Text in Markdown that means what it says: no character of a record becomes markup or HTML.
enum MarkdownText {
    /// Each character that could begin markup gets a backslash; lines become one, since a line's beginning has meaning.
    static func escaped(_ text: String) -> String {
        UnseenMarks.shownBesideTurning(in: text).unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#": escaped += "\\\(scalar)"
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": escaped += " "
            case _ where isControl(scalar): escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    /// Strong text; white space at its ends stands outside, where it hides no asterisk's meaning.
    static func strong(_ markup: String) -> String {
        let inner = markup.trimmed
        guard !inner.isEmpty else { return markup }
        return "\(markup[..<inner.startIndex])**\(inner)**\(markup[inner.endIndex...])"
    }

    /// Code in a fence that is longer than any inside it.
    ///
    /// - Parameter isInCell: whether it stands in a table, where a bar ends the cell even in code and takes a backslash.
    static func code(_ text: String, isInCell: Bool = false) -> String {
        // A backslash before a bar in a cell is read in two ways.
        if isInCell, text.holds("\\|") { return escaped(text) }
        let bar = isInCell ? "\\|" : "|"
        let clean = UnseenMarks.shownBesideTurning(in: text).unicodeScalars
            .map { isControl($0) ? "\u{FFFD}" : $0 == "|" ? bar : String($0) }.joined()
        let longest = clean.parts { $0 != "`" }.map(\.utf8.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let space = clean.begins(with: "`") || clean.ends(with: "`") ? " " : ""
        return fence + space + clean + space + fence
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        ("\0"..."\u{1F}").contains(scalar) || scalar == "\u{7F}"
    }

    /// Where a link leads; nil for an address that a reader should not follow.
    static func address(of target: Target) -> String? {
        switch target {
        case .anchor(let anchor): "#" + anchor.name
        case .file(let name), .document(let name): "./" + Target.encoded(name)
        case .address(let address):
            Target.isFollowed(address) ? "<\(pathSafe(address))>" : nil
        }
    }

    private static func pathSafe(_ address: String) -> String {
        address.unicodeScalars.reduce(into: "") { safe, scalar in
            switch scalar {
            case "<": safe += "%3C"
            case ">": safe += "%3E"
            case "|": safe += "%7C"
            case "\\": safe += "%5C"
            case "\0"..." ": safe += "%20"
            default: safe.unicodeScalars.append(scalar)
            }
        }
    }
}
