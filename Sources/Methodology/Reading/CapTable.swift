internal import Documents
internal import ExactNumbers

/// The keys of a cap.
enum CapTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The cap's id, unique in its criterion")
    static let title = Key("title", .localizedText, "What the cap is called")
    static let of = Key(
        "of", .required, Shape<String>.id.distinctLocatedList(minimum: 1), "The indicators that score together")
    static let at = Key("at", .required, Shape<Rational>.numberOrValue.located, "The most that they score together")
    static let status = Key("status", .ruleStatus, "Where it comes from")
    static let cite = Key("cite", ReadingTable.citations, "The part of a reference that sets the rule")
    static let reading = Key("reading", Shape<String>.id.located.oneOrMore(), "The reading that the rule rests on")

    static let table = RecordTable(
        "cap", "A limit on what some indicators of a criterion score together",
        keys: [id, title, of, at, status, cite, reading], layout: .line)
}
