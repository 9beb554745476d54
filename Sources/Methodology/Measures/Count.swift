internal import Documents
internal import ExactNumbers

/// How many items.
struct Count: Statistic {
    let name = "count"
    let summary = "How many items of a selection"
    let resultSummary = "How many items of this selection"
    let example = "completed"
    let section = MeasureSection(
        "The number of items of a selection. `where` narrows it on the spot. Bands begin at 0.",
        example: """
            measure: {count: completed, where: {kind: {one_of: [workshop, training]}}}
            bands:
              - {from: 0, to: 0, score: 0, label: {en: no proven example}}
              - {from: 1, to: 5, score: 1}
              - {from: 6, score: 4}
            """)
    let fields: FittingFields? = nil
    let reckoning = Reckoning.items

    var companions: [any RecordKey] { [MeasureTable.eachYear] }

    func noun(of measure: ItemMeasure) -> Noun {
        Noun(measure.kind.rawValue)
    }
}
