/// The words of conditions, for the reference manual.
package enum ConditionVocabulary {
    /// One word that asks something of a field.
    package struct Word: Sendable {
        /// The word as rules write it.
        package let name: String
        /// What is asked, as one sentence without a full stop.
        package let summary: String

        init(_ key: ConditionKey) {
            name = key.rawValue
            summary = key.summary
        }
    }

    /// All words, beside `present` and `absent`.
    package static let all = ConditionKey.allCases.map { Word($0) }

    /// The words that a type of field allows, beside `present` and `absent`.
    package static func words(for type: FieldType) -> [Word] { ConditionKey.allowed(for: type).map { Word($0) } }
}
