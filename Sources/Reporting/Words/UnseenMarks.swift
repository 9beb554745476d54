internal import Scalars

/// Signs that nobody sees and that part a word for whoever searches or copies it: soft hyphens and spaces without width.
enum UnseenMarks {
    /// The text with a sign in the place of each, so that a reader sees that something stands there.
    static func shown(in text: String) -> String {
        guard text.holds(where: includes) else { return text }
        return text.unicodeScalars.map { includes($0) ? "\u{FFFD}" : String($0) }.joined()
    }

    /// Joiners are not among them, since words of some scripts are written with them.
    static func includes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{AD}", "\u{180E}", "\u{200B}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }
}
