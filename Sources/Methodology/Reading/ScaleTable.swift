internal import Documents

/// The keys of a scale that several judgements share.
enum ScaleTable {
    static let title = Key("title", .localizedText, "What the scale is called")
    static let choices = Key(
        "choices", .required, Shape<YAMLNode>.deferred("choice") { MeasureTable.choiceTable }.list(minimum: 1),
        "The possible answers")

    static let table = RecordTable(
        "scale", "Choices that several judgements share, by the scale's id",
        keys: [title, RuleKeys.status, RuleKeys.cite, RuleKeys.reading, choices],
        otherNames: ["levels": choices.name, "options": choices.name, "answers": choices.name, "grades": choices.name])

    static let scales = Shape<YAMLNode>.deferred("scale") { table }.readableOrNot.byID(
        "scale", words: Phrase("values.scales"))
}
