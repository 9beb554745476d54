/// The six languages of the United Nations, in which texts for people may be written.
public enum Language: String, CaseIterable, Codable, Sendable, Comparable {
    case en, fr, ar, es, ru, zh

    public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}
