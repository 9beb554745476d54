internal import Documents

extension Shape where Value == RuleStatus {
    /// The status of a criterion: only a whole row can be untranscribed.
    static let criterionStatus = status(RuleStatus.allCases) { _ in nil }

    /// The status of any other rule.
    static let ruleStatus = status([.transcribed, .inferred, .illustrative]) { status in
        status == .untranscribed ? ScalarProblem(.T3, "T3.untranscribed_rule") : nil
    }

    /// The status of a reading, which decides what no text says.
    static let readingStatus = status([.inferred, .illustrative]) { status in
        status == nil ? nil : ScalarProblem(.T3, "T3.reading_with_status_of_text", ["status": status?.rawValue ?? ""])
    }

    /// One of some statuses; `refusal` says why another one cannot stand there.
    private static func status(
        _ allowed: [RuleStatus], refusal: @escaping @Sendable (RuleStatus?) -> ScalarProblem?
    ) -> Shape {
        let words = Phrase("values.rule_status")
        let names = allowed.map(\.rawValue)
        return Shape.scalar(words, schema: ["enum": .array(names.map(JSONValue.string))]) { text in
            let status = RuleStatus(rawValue: text)
            if let status, allowed.contains(status) { return .success(status) }
            return .failure(refusal(status) ?? .unknownChoice(text, words: words, among: names))
        }
    }
}
