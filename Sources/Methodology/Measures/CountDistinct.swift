internal import Documents
internal import ExactNumbers

/// How many different values of a field.
struct CountDistinct: Statistic {
    let name = "count_distinct"
    let summary = "How many different values of a field the items have"
    let resultSummary = "How many different values of this field"
    let example = "parties"
    let section = MeasureSection(
        "how many different values",
        """
        The number of different values of a field among the items of a selection. `among: served` counts only Parties on \
        the centre's own lists.
        """,
        example: """
            measure: {count_distinct: parties, in: completed, among: served}
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """)
    let fields: FittingFields? = FittingFields(fits: \.isCountable, refusal: "cannot be counted as values")
    let reckoning = Reckoning.values

    var companions: [any RecordKey] { [MeasureTable.among] }

    func greatestValue(of field: FieldReference?) -> Rational? {
        field?.type.choices.map { Rational($0.count) }
    }

    func noun(of measure: ItemMeasure) -> Noun {
        guard let field = measure.field, !field.type.holdsParties else {
            return Noun(singular: "Party", plural: "Parties")
        }
        return Noun(singular: "value of `\(field.path)`", plural: "values of `\(field.path)`")
    }

    /// What undecided items add that count stands nowhere.
    func value(of items: MeasuredItems, without lost: [Contribution]) -> Rational? {
        guard !items.countsUndecided else { return nil }
        let gone = Set(lost.flatMap { $0.values ?? [] })
        return items.measured - Rational(gone.subtracting(items.contributions.flatMap { $0.values ?? [] }).count)
    }

    func value(of items: MeasuredItems, with added: [Contribution]) -> Rational? {
        let values = added.compactMap(\.values)
        guard values.count == added.count else { return nil }
        let new = Set(values.joined()).subtracting(items.contributions.flatMap { $0.values ?? [] })
        return items.measured + Rational(new.count)
    }
}
