/// The words of conditions, for the reference manual.
public enum ConditionVocabulary {
    /// One word that asks something of a field.
    public struct Word: Sendable {
        /// The word as rules write it.
        public let name: String
        /// What is asked, as one sentence without a full stop.
        public let summary: String

        init(_ key: ConditionKey) {
            name = key.rawValue
            summary = key.summary
        }
    }

    /// All words, beside `present` and `absent`.
    public static let all = ConditionKey.allCases.map { Word($0) }

    /// The words that a type of field allows, beside `present` and `absent`.
    public static func words(for type: FieldType) -> [Word] { ConditionKey.allowed(for: type).map { Word($0) } }
}
