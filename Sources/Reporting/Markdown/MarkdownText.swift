internal import Scalars

/// Text in Markdown that means what it says: no character of a record becomes markup or HTML.
enum MarkdownText {
    /// Each character that could begin markup gets a backslash; lines become one, since a line's beginning has meaning.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#": escaped += "\\\(scalar)"
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": escaped += " "
            case _ where isUnseen(scalar): escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    /// Code in a fence that is longer than any inside it.
    static func code(_ text: String) -> String {
        let clean = text.unicodeScalars.map { isUnseen($0) ? "\u{FFFD}" : $0 == "|" ? "¦" : String($0) }.joined()
        let longest = clean.parts { $0 != "`" }.map(\.utf8.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let space = clean.begins(with: "`") || clean.ends(with: "`") ? " " : ""
        return fence + space + clean + space + fence
    }

    /// Control characters, and those that turn the direction of writing: text has no element here to keep them in.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\0"..."\u{1F}", "\u{7F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }

    /// Where a link leads; nil for an address that a reader should not follow.
    static func address(of target: Target) -> String? {
        switch target {
        case .anchor(let anchor): "#" + anchor.name
        case .file(let name): "./" + Target.encoded(name)
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
