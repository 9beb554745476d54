internal import Scalars
internal import Spreadsheets

/// Which styles of a Word document are headings, and of which level.
final class WordStyles: XMLPartHandler {
    private var style: String?
    private var levels: [String: Int] = [:]
    private var parents: [String: String] = [:]
    private var contents: Set<String> = []
    private var lists: Set<String> = []
    private var looks: [String: WordLook] = [:]

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "style": style = attributes.withAnyPrefix("styleId")
        case "name": read(name: attributes.withAnyPrefix("val") ?? "")
        case "numId": if let style, attributes.withAnyPrefix("val") != "0" { lists.insert(style) }
        case "basedOn": if let style { parents[style] = attributes.withAnyPrefix("val") }
        case "outlineLvl":
            if let style, let level = attributes.withAnyPrefix("val").flatMap({ Int($0) }), level < 9 {
                levels[style] = level + 1
            }
        case "vanish":
            if let style { looks[style, default: WordLook()].isHidden = WordLook.isOn(attributes.withAnyPrefix("val")) }
        case "strike", "dstrike":
            if let style { looks[style, default: WordLook()].isStruck = WordLook.isOn(attributes.withAnyPrefix("val")) }
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
    func level(of style: String) -> Int? {
        var current = style
        for _ in 0..<16 {
            if let level = levels[current] { return level }
            guard let parent = parents[current] else { return nil }
            current = parent
        }
        return nil
    }

    /// Whether text of a style is hidden or struck through, by its own word or that of what it is based on.
    func look(of style: String) -> WordLook { WordLook(of: style, among: looks, basedOn: parents) }

    /// Whether the style is that of entries of lists.
    func isList(_ style: String) -> Bool { lists.contains(style) }

    /// Whether the style is that of a line of the table of contents.
    func isContents(_ style: String) -> Bool { contents.contains(style) }
}
