internal import Scalars
internal import Spreadsheets

/// Which styles of a Word document are headings, and of which level.
final class WordStyles: XMLPartHandler {
    private var style: String?
    private var levels: [String: Int] = [:]
    private var parents: [String: String] = [:]
    private var contents: Set<String> = []
    private var lists: Set<String> = []
    /// Whether text of a style is hidden, and whether a line runs through it.
    private var hidden: [String: Bool] = [:]
    private var struck: [String: Bool] = [:]

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "style": style = attributes.withAnyPrefix("styleId")
        case "name": read(name: attributes.withAnyPrefix("val") ?? "")
        case "numId": if let style, attributes.withAnyPrefix("val") != "0" { lists.insert(style) }
        case "vanish": if let style { hidden[style] = WordStyles.isOn(attributes) }
        case "strike", "dstrike": if let style { struck[style] = WordStyles.isOn(attributes) || struck[style] == true }
        case "basedOn": if let style { parents[style] = attributes.withAnyPrefix("val") }
        case "outlineLvl":
            if let style, let level = attributes.withAnyPrefix("val").flatMap({ Int($0) }), level < 9 {
                levels[style] = level + 1
            }
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ element: String) { if element == "style" { style = nil } }

    private func read(name: String) {
        guard let style else { return }
        let name = name.lowercased()
        if let level = name.without(prefix: "heading ").flatMap({ Int($0) }) { levels[style] = level }
        if name.begins(with: "list ") { lists.insert(style) }
        if name.begins(with: "toc ") { contents.insert(style) }
    }

    /// The level of a style, its own or that of what it is based on; nil where it is no heading.
    func level(of style: String) -> Int? { first(levels, of: style) }

    /// Whether nobody sees text of the style.
    func isHidden(_ style: String) -> Bool { first(hidden, of: style) ?? false }

    /// Whether a line runs through text of the style.
    func isStruck(_ style: String) -> Bool { first(struck, of: style) ?? false }

    /// Whether a property that stands there is not turned off.
    static func isOn(_ attributes: [String: String]) -> Bool {
        attributes.withAnyPrefix("val").map { !["0", "false", "off"].contains($0) } ?? true
    }

    /// What a style or the nearest of those that it is based on says.
    private func first<Value>(_ values: [String: Value], of style: String) -> Value? {
        var current = style
        for _ in 0..<16 {
            if let value = values[current] { return value }
            guard let parent = parents[current] else { return nil }
            current = parent
        }
        return nil
    }

    /// Whether the style is that of entries of lists.
    func isList(_ style: String) -> Bool { lists.contains(style) }

    /// Whether the style is that of a line of the table of contents.
    func isContents(_ style: String) -> Bool { contents.contains(style) }
}
