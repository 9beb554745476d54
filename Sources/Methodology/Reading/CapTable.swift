internal import Documents
internal import ExactNumbers

/// The keys of a cap.
enum CapTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The cap's id, unique in its criterion")
    static let title = Key("title", .localizedText, "What the cap is called")
    static let of = Key(
        "of", .required, Shape<String>.ownIndicatorID.distinctLocatedList(minimum: 1),
        "The indicators that score together")
    static let at = Key("at", .required, Shape<Rational>.numberOrValue.located, "The most that they score together")

    static let table = RecordTable(
        "cap", "A limit on what some indicators of a criterion score together",
        keys: [id, title, of, at, RuleKeys.status, RuleKeys.cite, RuleKeys.reading], layout: .line)
}
