package import Documents
internal import Methodology

/// The keys of an evaluation.
package enum EvaluationTable {
    static let format = Key("format", .required, .format(.evaluation), "What the file is, and which version of it")
    static let id = Key("id", .required, Shape<String>.id.located, "The evaluation's id")
    static let title = Key("title", .localizedText, "The evaluation's title")
    static let notice = Key("notice", .localizedText, "A text that every page of a report must carry")
    static let stage = Key(
        "stage", Shape<EvaluationStage>.choice(of: EvaluationStage.self, words: Phrase("values.stage")),
        "How far the evaluation has come")
    static let notes = Key("notes", .localizedText, "Remarks for reviewers")
    static let methodologies = Key(
        "methodologies", .required, Shape<String>.id.distinctLocatedList(minimum: 1),
        "The methodologies to score under, by id")
    static let period = Key("period", .required, Shape<Period>.period, "The mandate period, both ends included")
    static let previous = Key(
        "previous", Shape<String>.id.located, "The record of the last cycle, in the folder beside this one")
    static let centre = Key("centre", .required, CentreTable.centre, "The centre that is assessed")
    /// The key of the documents that evidence points into.
    package static let sourcesName = "sources"
    static let sources = Key(
        sourcesName, SourceTable.source.readableOrNot.list(), "The documents that evidence points into")
    static let sections = [
        section(.activity, "What the centre did"),
        section(.membership, "The networks and bodies that it belongs to"), section(.output, "What it published"),
        section(.submission, "The plans and reports that it submitted"),
    ]
    static let feedback = Key("feedback", FeedbackTable.feedback.list(), "What served Parties said")
    static let statement = Key("statement", StatementTable.statement, "What only a person can say about the assessment")
    static let findings = Key("findings", FindingTable.finding.list(), "What an evaluator judged")

    /// The table of the whole document.
    package static let table = RecordTable(
        "evaluation", "What a centre did in a mandate period",
        keys: [
            format, id, title, notice, methodologies, period, stage, previous, centre, sources,
        ] + sections.map(\.key) + [feedback, statement, findings, AnswerTable.key, notes])

    /// The keys of a source, in the order in which they are written.
    package static let sourceKeys = SourceTable.table.keys.map(\.name)

    /// The JSON Schema of an evaluation.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate evaluation, version 1") }

    private static func section(_ kind: ItemKind, _ summary: String) -> (kind: ItemKind, key: Key<[YAMLNode]>) {
        (kind, Key(kind.section, Shape<YAMLNode>.deferred(kind.rawValue) { ItemTable.of(kind).table }.list(), summary))
    }
}
