internal import Diagnostics
internal import Documents
internal import Methodology

/// The page of measures.
enum MeasuresPage {
    /// One kind of measure with an example.
    struct Kind {
        let title: String
        let explanation: String
        let example: DocumentExample

        init(_ title: String, _ explanation: String, _ example: String, in frame: DocumentExample.Frame = .criterion) {
            self.title = title
            self.explanation = explanation
            self.example = DocumentExample(frame, example)
        }
    }

    static let kinds = [
        Kind(
            "`count`: how many items",
            "The number of items of a selection. `where` narrows it on the spot. Bands begin at 0.",
            """
            measure: {count: completed, where: {kind: {one_of: [workshop, training]}}}
            bands:
              - {from: 0, to: 0, score: 0, label: {en: no proven example}}
              - {from: 1, to: 5, score: 1}
              - {from: 6, score: 4}
            """),
        Kind(
            "`count_distinct`: how many different values",
            """
            The number of different values of a field among the items of a selection. `among: served` counts only Parties on \
            the centre's own lists.
            """,
            """
            measure: {count_distinct: parties, in: completed, among: served}
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """),
        Kind(
            "`sum`: the total of a field",
            """
            The total of a whole number or of amounts. For amounts `unit` says which: an item in another unit is not counted \
            and says so, since nothing is converted.
            """,
            """
            measure: {sum: participants, in: completed}
            bands:
              - {from: 0, score: 0}
              - {from: 100, score: 4}
            """),
        Kind(
            "`ratio`: one measure over another",
            """
            An exact share; bands are percentages. Where the measure below the line is zero, the indicator is not assessed, \
            or zero, as `when_over_is_zero` says.
            """,
            """
            measure:
              ratio:
                of: {count: completed, where: {evidence: {any: {strength: documented}}}}
                over: {count: completed}
              when_over_is_zero: not_assessed
            bands:
              - {from: 0%, score: 0}
              - {from: 50%, score: 2}
              - {from: 100%, score: 4}
            """),
        Kind(
            "`checklist`: how many named things are met",
            "Each entry is a measure with the comparison that it must meet.",
            """
            measure:
              checklist:
                - id: identify
                  met_when: {count: completed, where: {areas: {includes: identify}}, at_least: 1}
                - id: document
                  met_when: {count: completed, where: {areas: {includes: document}}, at_least: 1}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 1}
              - {from: 2, score: 4}
            """),
        Kind(
            "`finding`: what an evaluator judged",
            """
            An evaluator chooses, gives a reason and names sources, under `findings` of the evaluation. The choices stand in \
            place of bands.
            """,
            """
            selections: {}
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure:
                  finding:
                    choices:
                      - {id: not-shown, title: {en: Not shown}, score: 0}
                      - {id: shown, title: {en: Shown by tests}, score: 4}
            """, in: .methodology),
    ]

    static var text: String {
        var text = Manual.notice + introduction
        for kind in kinds {
            text += "\n## \(kind.title)\n\n\(kind.explanation)\n\n```yaml\n\(kind.example.text)```\n"
        }
        text += "\n# Keys\n"
        let elsewhere = FormatPage.elsewhere(than: "measures.md")
        for table in MethodologyTable.table.reachable where FormatPage.measureTables.contains(table.name) {
            text += "\n" + RecordSection(table, elsewhere: elsewhere).text
        }
        return text
    }

    private static let introduction = """
        # Measures

        A measure turns the items that a [selection](methodology.md#selection) lets through into one value, and the
        [bands](methodology.md#band) turn that value into a score. One key names the kind of measure; which others may stand
        beside it depends on the kind.

        """
}
