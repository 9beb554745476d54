internal import CriteriaTesting
internal import Documents
internal import Evaluation
internal import Methodology

/// The page of a document format: what it is for, a small document, and the keys of all its records.
struct FormatPage {
    let title: String
    let introduction: String
    let example: DocumentExample
    let root: RecordTable
    /// The records that have a page of their own, or stand on another page.
    let elsewhere: [String: String]

    static let all = [methodology, evaluation, calendar, scenario, tests]

    /// The measures and what belongs to them stand on the page of measures.
    static let measureTables = [
        "measure", "ratio", "checklist entry", "compared measure", "finding measure", "choice",
    ]

    static let methodology = FormatPage(
        title: "Methodologies",
        introduction: """
            A methodology holds the criteria of a decision: which reported items count (*selections*), what is measured of
            them, and how the measured values become scores (*bands*), a total and perhaps a class (*rating*). Every
            rule cites the part of a document that sets it, or says `status: illustrative`.
            """,
        example: ManualExamples.methodology, root: MethodologyTable.table,
        elsewhere: Dictionary(uniqueKeysWithValues: measureTables.map { ($0, "measures.md") }))

    static let evaluation = FormatPage(
        title: "Evaluations",
        introduction: """
            An evaluation is a centre's record of one mandate period: the centre, the documents that prove what it
            reports (*sources*), and the reported items. Write what the documents say and leave out what they do not say:
            what is missing makes an item undecided, and the report asks for it.
            """,
        example: ManualExamples.evaluation, root: EvaluationTable.table, elsewhere: [:])

    static let calendar = FormatPage(
        title: "Calendars",
        introduction: """
            The calendar lists the meetings that a centre can be expected to attend. Activities name a meeting by `event`,
            and a methodology can measure the meetings attended of those held. It stands in `Criteria/calendar.yaml`.
            """,
        example: ManualExamples.calendar, root: CalendarTable.table,
        elsewhere: ["reference": "methodology.md", "part of a reference": "methodology.md", "place": "evaluation.md"])

    static let scenario = FormatPage(
        title: "Scenarios",
        introduction: """
            A scenario changes a methodology to see what that would do (`mandate whatif`), step by step if it varies values
            (`mandate sweep`). What comes of it is never an official result. A path leads by ids to the place that is
            changed; a band is named by where it begins, an indicator without the word `indicators`. Changes are applied to
            a copy, which every check of a methodology is then asked. A key that the methodology does not write is added
            by a change without `was`.
            """,
        example: ManualExamples.scenario, root: ScenarioTable.table, elsewhere: [:])

    static let tests = FormatPage(
        title: "Tests of criteria",
        introduction: """
            Tests say what a methodology is meant to give; `mandate test` runs them. They stand in `NAME.tests.yaml` beside
            `NAME.yaml`, or under `tests:` inside it. A test is either a table of measured values with the score of each,
            which goes straight to the bands, or a made-up record (`period`, `given`) with what must come out (`expect`).
            Made-up items are written as in an evaluation; their id, title and sources may be left out, and `repeat` makes
            several of one. Under `expect` stand ids of indicators and criteria, besides `total`, `rating`, `gates`
            and `not_counted`. The words `none`, `not_assessed`, `not_judged` and `no_limit` stand for what is no number.
            """,
        example: ManualExamples.tests, root: TestsTable.table,
        elsewhere: Dictionary(
            uniqueKeysWithValues: [
                "activity", "membership", "output", "submission", "recommendation", "result", "place",
                "place in a source", "source", "group of lists by Convention",
            ].map { ($0, "evaluation.md") } + [("event", "calendar.md")]))

    var text: String {
        let tables = root.reachable.filter { elsewhere[$0.name] == nil }
        var text = Manual.notice + "# \(title)\n\n" + introduction + "\n\n"
        text += "## A small one, whole\n\n```yaml\n\(example.text)```\n"
        for table in tables { text += "\n" + RecordSection(table, elsewhere: elsewhere).text }
        return text
    }
}
