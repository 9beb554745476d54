internal import Scalars
internal import Spreadsheets

/// Which styles of an OpenDocument text hide what has them, or run a line through it.
final class OpenDocumentLooks: XMLPartHandler {
    private var style: String?
    private var parents: [String: String] = [:]
    private var hidden: [String: Bool] = [:]
    private var struck: [String: Bool] = [:]

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "style":
            style = attributes.withAnyPrefix("name")
            if let style { parents[style] = attributes.withAnyPrefix("parent-style-name") }
        case "text-properties":
            guard let style else { return }
            if let display = attributes.withAnyPrefix("display") { hidden[style] = display == "none" }
            if let line = attributes.withAnyPrefix("text-line-through-style")
                ?? attributes.withAnyPrefix("text-line-through-type")
            {
                struck[style] = line != "none"
            }
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ element: String) throws(SpreadsheetError) { if element == "style" { style = nil } }

    /// Whether nobody sees what has a style; nil where it says nothing.
    func isHidden(_ style: String) -> Bool? { first(hidden, of: style) }

    /// Whether a line runs through what has a style; nil where it says nothing.
    func isStruck(_ style: String) -> Bool? { first(struck, of: style) }

    /// What a style or the nearest of those that it follows says.
    private func first(_ values: [String: Bool], of style: String) -> Bool? {
        var current = style
        for _ in 0..<16 {
            if let value = values[current] { return value }
            guard let parent = parents[current] else { return nil }
            current = parent
        }
        return nil
    }
}
