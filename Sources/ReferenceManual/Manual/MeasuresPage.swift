internal import Documents
internal import Methodology
internal import Words

/// The page of measures.
enum MeasuresPage {
    /// One kind of measure with an example.
    struct Kind {
        let name: String
        let section: MeasureSection
        let example: DocumentExample

        init(_ name: String, _ section: MeasureSection, in frame: DocumentExample.Frame = .criterion) {
            self.name = name
            self.section = section
            example = DocumentExample(frame, section.example)
        }
    }

    static let kinds = Statistics.all.map { Kind($0.name, $0.section) } + [ratio, checklist, finding]

    private static let ratio = Kind(
        "ratio",
        MeasureSection(
            """
            An exact share; bands are percentages. Where the measure below the line is zero, the indicator is not assessed, \
            or zero, as `when_over_is_zero` says. Two sums of whole numbers are of one field, or of `women` over `participants`.

            `over: served` divides a number of different Parties `among: served` by how many the centre serves, without \
            `when_over_is_zero`. `over: {previous: {count: completed}}` measures the same in the record of the last cycle, which a \
            record names as `previous: ID` and which lies in the folder beside it: with its own period, centre and sources, under \
            the rules and values in force now. Where none is named, it may be anything.
            """,
            example: """
                measure:
                  ratio:
                    of: {count: completed, where: {evidence: {any: {strength: documented}}}}
                    over: {count: completed}
                  when_over_is_zero: not_assessed
                bands:
                  - {from: 0%, score: 0}
                  - {from: 50%, score: 2}
                  - {from: 100%, score: 4}
                """))

    private static let checklist = Kind(
        "checklist",
        MeasureSection(
            """
            Each entry is a measure with the comparison that it must meet. Beside a count may stand `each_year: {at_least: 1, by: \
            ended}`, here and in a gate: so many in every year of the period, the first of which begins on its first day and the \
            last of which may be shorter.
            """,
            example: """
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
                """))

    private static let finding = Kind(
        "finding",
        MeasureSection(
            """
            An evaluator chooses, gives a reason and names sources, under `findings` of the evaluation. The choices stand in \
            place of bands. One that says that there is no evidence scores the lowest and bears `no_evidence: true`: results count \
            these apart.
            """,
            example: """
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
                """), in: .methodology)

    static var text: String {
        var text = Manual.head("measures") + introduction
        for kind in kinds {
            text += "\n## `\(kind.name)`\n\n\(kind.section.explanation)\n\n"
            text += "```yaml\n\(kind.example.text)```\n"
        }
        text += "\n# \(Phrase("manual.headings.keys").inWords)\n"
        let elsewhere = FormatPage.elsewhere(than: "measures.md")
        for table in MethodologyTable.table.reachable where FormatPage.measureTables.contains(table.name) {
            text += "\n" + RecordSection(table, elsewhere: elsewhere).text
        }
        return text
    }

    private static let introduction = """
        A measure turns the items that a [selection](methodology.md#selection) lets through into one value, and the
        [bands](methodology.md#band) turn that value into a score. One key names the kind of measure; which others may stand
        beside it depends on the kind.

        """
}
