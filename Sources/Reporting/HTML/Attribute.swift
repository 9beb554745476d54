internal import Documents

/// A property of an element; its value is escaped when it is written.
struct Attribute: Sendable {
    let name: StaticString
    let value: String
    /// Whether it says that its element is in another language.
    let marksLanguage: Bool

    init(_ name: StaticString, _ value: String, marksLanguage: Bool = false) {
        self.name = name
        self.value = value
        self.marksLanguage = marksLanguage
    }

    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }
    static func id(_ anchor: Anchor?) -> Attribute? { anchor.map { Attribute("id", $0.name) } }
    static func language(_ language: Language) -> Attribute {
        Attribute("lang", language.rawValue, marksLanguage: true)
    }

    /// A reference to a place in the report, to a file beside it or to an address; nil for an address that a browser
    /// should not follow, such as `javascript:`.
    static func href(_ target: Target) -> Attribute? {
        switch target {
        case .anchor(let anchor): Attribute("href", "#" + anchor.name)
        case .file(let name), .document(let name): Attribute("href", "./" + Target.encoded(name))
        case .address(let address): Target.isFollowed(address) ? Attribute("href", address) : nil
        }
    }
}
