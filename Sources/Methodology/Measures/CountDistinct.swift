internal import Documents
internal import ExactNumbers

/// How many different values of a field.
struct CountDistinct: Statistic {
    let name = "count_distinct"
    let summary = "How many different values of a field the items have"
    let resultSummary = "How many different values of this field"
    let example = "parties"
    let section = MeasureSection(
        """
        The number of different values of a field among the items of a selection. `among: served` counts only Parties on \
        the centre's own lists; `each_at_least: 2` only values that two items name, or two keys of `once_per`. Of a date its
        calendar years are counted: `count_distinct: ended.year`.
        """,
        example: """
            measure: {count_distinct: parties, in: completed, among: served}
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """)
    let fields: FittingFields? = FittingFields(fits: \.isCountable, refusal: Phrase("T2.does_not_fit.counted"))
    let reckoning = Reckoning.values

    var companions: [any RecordKey] { [MeasureTable.among, MeasureTable.eachAtLeast] }

    func greatestValue(of field: FieldReference?) -> Rational? {
        field?.type.choices.map { Rational($0.count) }
    }

    func noun(of measure: ItemMeasure) -> Noun {
        guard let field = measure.field, !field.type.holdsParties else { return Noun("party") }
        return Noun("value", field: field.path.description)
    }
}
