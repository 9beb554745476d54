internal import Documents

/// The keys of a selection.
enum SelectionTable {
    static let title = Key("title", .localizedText, "What the selected items are, for people")
    static let explanation = Key("explanation", .localizedText, "Why these items, in a sentence or two")
    static let of = Key(
        "of", .required, .choice(of: ItemKind.self, words: Phrase("values.item_kind")), "The kind of items")
    static let whereKey = Key(
        "where", .mapping(words: Phrase("values.conditions"), schema: ConditionSchema.anyKind, form: { .conditions }),
        "What an item must meet; all of it")
    static let oncePer = Key("once_per", Shape<String>.fieldName.located, "The field whose equal values count once")
    static let whenUndecided = Key(
        "when_undecided", .choice(of: UndecidedTreatment.self),
        "What becomes of items that missing data leave open")

    static let table = RecordTable(
        "selection", "A named set of reported items: which items count",
        keys: [
            title, explanation, of, whereKey, oncePer, whenUndecided, RuleKeys.cite, RuleKeys.reading, RuleKeys.status,
        ],
        schemaConditions: ConditionSchema.whereByKind)
}
