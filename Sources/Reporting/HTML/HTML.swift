/// A piece of a page. Text is escaped when it is written, so what comes from a record can never become markup.
indirect enum HTML: Sendable {
    case text(String)
    case element(Tag, [Attribute], [HTML])
    case group([HTML])
    /// The one thing that is written as it stands; its type sees to what may be in it.
    case style(StyleSheet)

    static let nothing = HTML.group([])
}

/// Gathers the pieces inside an element.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ piece: HTML) -> [HTML] { [piece] }
    static func buildExpression(_ pieces: [HTML]) -> [HTML] { pieces }
    static func buildExpression(_ text: String) -> [HTML] { [.text(text)] }
    static func buildBlock(_ pieces: [HTML]...) -> [HTML] { Array(pieces.joined()) }
    static func buildOptional(_ pieces: [HTML]?) -> [HTML] { pieces ?? [] }
    static func buildEither(first pieces: [HTML]) -> [HTML] { pieces }
    static func buildEither(second pieces: [HTML]) -> [HTML] { pieces }
    static func buildArray(_ pieces: [[HTML]]) -> [HTML] { Array(pieces.joined()) }
}

extension Tag {
    /// An element with what stands inside it.
    func callAsFunction(_ attributes: Attribute?..., @HTMLBuilder content: () -> [HTML]) -> HTML {
        .element(self, attributes.compactMap(\.self), content())
    }

    /// An element with nothing inside it.
    func callAsFunction(_ attributes: Attribute?...) -> HTML {
        .element(self, attributes.compactMap(\.self), [])
    }
}
