/// The six languages of the United Nations, in which texts for people may be written.
package enum Language: String, CaseIterable, Codable, Sendable, Comparable {
    case en, fr, ar, es, ru, zh

    /// In the order of the codes.
    package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}

extension Language {
    /// The language's name in English.
    var englishName: String {
        switch self {
        case .en: "English"
        case .fr: "French"
        case .ar: "Arabic"
        case .es: "Spanish"
        case .ru: "Russian"
        case .zh: "Chinese"
        }
    }
}
