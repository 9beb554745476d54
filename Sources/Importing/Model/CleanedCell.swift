internal import Documents
internal import Scalars

/// A cell whose text was taken without line breaks, or without signs that nobody sees or that turn its direction.
package struct CleanedCell: Hashable, Sendable {
    package let place: CellPlace
    /// The heading of its column.
    package let heading: String
    /// Whether line breaks became spaces.
    package let wasOnLines: Bool
    /// What was left out, each sign once.
    package let signs: [Unicode.Scalar]

    /// Nil where the text is taken as it is.
    ///
    /// - Parameter keepsLines: whether line breaks stay.
    init?(_ text: String, at place: CellPlace, heading: String, keepsLines: Bool) {
        signs = PlainText.lostSigns(of: text)
        wasOnLines = !keepsLines && PlainText.isOnLines(text)
        guard wasOnLines || !signs.isEmpty else { return nil }
        self.place = place
        self.heading = heading
    }
}
