internal import Scalars

/// Marks that turn the direction of what follows: where no element keeps them in, they would steer other words.
enum TurningMarks {
    /// The text with a sign in the place of each mark, so that a reader sees that something stood there.
    static func shown(in text: String) -> String {
        guard text.holds(where: includes) else { return text }
        return text.unicodeScalars.map { includes($0) ? "\u{FFFD}" : String($0) }.joined()
    }

    static func includes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }
}
