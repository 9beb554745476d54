/// A page taken apart far enough to look at its tags.
struct Page {
    let text: String
    let tags: [Tag]

    struct Tag {
        let name: Substring
        let text: Substring

        /// The value of an attribute, as it is written.
        func attribute(_ name: String) -> String? {
            guard let start = text.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
            return String(text[start...].prefix { $0 != "\"" })
        }
    }

    init(_ text: String) {
        self.text = text
        tags = text.split(separator: "<").dropFirst().map { piece in
            let tag = piece.prefix { $0 != ">" }
            return Tag(name: tag.prefix { !$0.isWhitespace }, text: tag)
        }
    }

    func attributes(_ name: String) -> [String] { tags.compactMap { $0.attribute(name) } }
}
