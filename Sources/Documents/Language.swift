/// A language by its tag, such as `fr`, `pt` or `zh-hant`: that of a text, or of what is printed.
///
/// Which languages a text of a document may be written in is fixed (`ofTexts`); which ones reports are written in
/// follows from the files that there are.
package struct Language: RawRepresentable, Hashable, Codable, Sendable {
    /// The tag, in small letters.
    package let rawValue: String

    /// Nil for what is no tag: small letters, digits and single hyphens, at most 35, two or three letters first.
    package init?(rawValue: String) {
        let isTag = rawValue.utf8.count <= 35 && Language.parts(of: rawValue).allSatisfy { (1...8).contains($0) }
        guard isTag, (2...3).contains(Language.parts(of: rawValue)[0]) else { return nil }
        self.rawValue = rawValue
    }

    private init(_ tag: StaticString) { rawValue = tag.description }

    package static let en = Language("en")
    package static let fr = Language("fr")
    package static let ar = Language("ar")
    package static let es = Language("es")
    package static let ru = Language("ru")
    package static let zh = Language("zh")

    /// The lengths of the parts between hyphens; a sign that no tag has makes a part of none.
    private static func parts(of tag: String) -> [Int] {
        var lengths = [0]
        for byte in tag.utf8 {
            switch byte {
            case UInt8(ascii: "-"): lengths.append(0)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): lengths[lengths.count - 1] += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where lengths.count > 1: lengths[lengths.count - 1] += 1
            default: return [0]
            }
        }
        return lengths
    }
}

extension Language: Comparable, CustomStringConvertible {
    /// In the order of the tags.
    package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }

    /// The tag.
    package var description: String { rawValue }
}

extension Language {
    /// The six languages of the United Nations, in which texts of documents may be written.
    package static let ofTexts: [Language] = [.en, .fr, .ar, .es, .ru, .zh]

    /// The language of texts that a key names; nil where it names none.
    package init?(ofTexts key: String) {
        guard let language = Language.ofTexts.first(where: { $0.rawValue.utf8.elementsEqual(key.utf8) }) else {
            return nil
        }
        self = language
    }

    /// The language's name in English, for one of those of texts.
    var englishName: String {
        switch self {
        case .fr: "French"
        case .ar: "Arabic"
        case .es: "Spanish"
        case .ru: "Russian"
        case .zh: "Chinese"
        default: "English"
        }
    }
}
