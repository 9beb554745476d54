internal import Scalars
internal import Spreadsheets

/// Which styles of a text of OpenDocument hide text or strike it through.
final class OpenDocumentStyles: XMLPartHandler {
    private var style: String?
    private var looks: [String: WordLook] = [:]
    private var parents: [String: String] = [:]

    func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "style":
            style = attributes.withAnyPrefix("name").map { key($0, attributes.withAnyPrefix("family")) }
            if let style, let parent = attributes.withAnyPrefix("parent-style-name") {
                parents[style] = key(parent, attributes.withAnyPrefix("family"))
            }
        case "text-properties":
            guard let style else { return }
            var look = WordLook()
            look.isHidden = attributes.withAnyPrefix("display").map { $0 == "none" }
            let line = ["text-line-through-style", "text-line-through-type"].compactMap(attributes.withAnyPrefix)
            look.isStruck = line.isEmpty ? nil : !line.contains("none")
            looks[style] = look
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ element: String) { if element == "style" { style = nil } }

    /// How the text of an element looks, by its style and what it is itself.
    func look(of element: String, _ attributes: [String: String]) -> WordLook {
        switch element {
        case "p", "h": look(of: attributes.withAnyPrefix("style-name"), "paragraph")
        case "span", "a": look(of: attributes.withAnyPrefix("style-name"), "text")
        case "section": WordLook(isHidden: attributes.withAnyPrefix("display") == "none" ? true : nil)
        case "hidden-text", "hidden-paragraph": WordLook(isHidden: true)
        default: WordLook()
        }
    }

    private func look(of name: String?, _ family: String) -> WordLook {
        WordLook(of: name.map { key($0, family) }, among: looks, basedOn: parents)
    }

    /// Styles of paragraphs and of words may have one name.
    private func key(_ name: String, _ family: String?) -> String { "\(family ?? "") \(name)" }
}
