internal import Scalars

/// Signs that nobody sees and that part a word for whoever searches or copies it: soft hyphens, spaces without width, and
/// joiners where nothing joins.
enum UnseenMarks {
    /// The text with a sign in the place of each, so that a reader sees that something stands there.
    static func shown(in text: String) -> String { text.showingUnseen(as: "\u{FFFD}") }

    /// The same for what no element surrounds: what turns the direction of writing would steer other words.
    static func shownBesideTurning(in text: String) -> String {
        text.showingUnseen(as: "\u{FFFD}", besides: TurningMarks.includes)
    }
}
