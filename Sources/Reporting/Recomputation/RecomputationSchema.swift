package import Documents
internal import Recomputing

/// The published shape of recomputed results (`format: recomputation/1`) as a JSON Schema 2020-12.
package enum RecomputationSchema: ResultSchema {
    /// The schema, with a description of every property.
    package static func schema() -> JSONValue {
        document(
            titled: "Mandate recomputation, version 1",
            "What follows from published judgements, beside the results that were published with them", properties,
            definitions: [
                "case": recomputed, "result": result, "part": part, "remark": remark, "cell": cell,
                "obstacle": obstacle,
                "column": column, "table": table, "summary": summary, "number": number,
            ])
    }

    private static let properties: [String: JSONValue] = [
        "cases": list("case", "The cases in the order of the table"),
        "columns": list("column", "What the columns of all tables are"),
        "format": ["const": .string(RecomputationJSON.format), "description": "What the file is"],
        "methodology": object(
            "The methodology whose rules were applied",
            [
                "id": text("Its id"), "sha256": text("The SHA-256 of its file"),
                "title": described(["type": ["string", "object"]], "Its title: one string, or one per language"),
            ]),
        "set_apart": list("remark", "The rows, or columns, of sums, averages and the like, which are no cases"),
        "summary": one("summary", "How many values have which verdict"),
        "tables": list("table", "The tables in the order in which they were named"),
    ]

    private static let recomputed = object(
        "A case with the values that were published of it",
        [
            "name": described(
                ["type": "array", "items": ["type": "string"]], "What names it, in the order of the columns that do"),
            "number": whole("The row in which it stands, or the column where each column is a case", from: 1),
            "remarks": list("remark", "What is wrong with cells of the case"),
            "results": list("result", "The values that were published, in the order of the columns"),
        ])

    private static let result = object(
        "A published value with its verdict",
        [
            "because": list("obstacle", "Why it cannot be computed; empty where it can"),
            "cell": one("cell", "Where it stands"),
            "computed": object(
                "What its parts give; null where that cannot be computed",
                [
                    "class": orNull(text("The id of the class on the scale of its own")),
                    "gates": described(
                        ["type": "array", "items": ["type": "string"]],
                        "The ids of the gates that are not met and lowered it"),
                    "combined": orNull(one("number", "What the parts combine to, before any ladder")),
                    "score": orNull(one("number", "The score; null where nothing of it applies")),
                    "share": orNull(
                        one("number", "The score as a share of what is achievable, where that is compared")),
                ], isNullable: true),
            "heading": text("The heading of its column"),
            "of": text("The id of the criterion or group, or total"),
            "parts": list("part", "What it is made of, where it contradicts its parts or follows published ones"),
            "places": orNull(
                whole("To how many decimal places both are equal, where that is less than exactly", from: 0)),
            "published": text("What is published, as it is written"),
            "says": text("The same in a sentence"),
            "verdict": described(["enum": .strings(Verdict.allCases.map(\.rawValue))], "What can be said of it"),
        ])

    private static let part = object(
        "What something is made of",
        [
            "of": text("The id of the indicator, criterion or group"),
            "published": orNull(text("What is published of it")),
            "score": orNull(one("number", "What it scores; null where it does not apply")),
        ])

    private static let remark = object(
        "What is wrong with a cell",
        [
            "cell": one("cell", "Where it stands"), "fix": text("What to do about it"),
            "heading": text("The heading of its column"), "reason": reason, "says": text("What is wrong, in words"),
            "text": text("What stands in it"),
        ])

    private static let cell = object(
        "The place of a cell",
        [
            "column": whole("The column, from 1 on", from: 1), "row": whole("The row, from 1 on", from: 1),
            "table": whole("The table, from 0 on", from: 0),
        ])

    private static let obstacle: JSONValue = [
        "description": "Why a value cannot be computed",
        "anyOf": [
            object("A cell that has no value", ["cell": one("cell", "Where it stands"), "reason": reason]),
            object(
                "Indicators without a column, criteria whose text is not at hand, or gates that ask what no table says",
                [
                    "ids": described(["type": "array", "items": ["type": "string"]], "Their ids"),
                    "reason": described(
                        ["enum": ["without_columns", "untranscribed", "gates"]], "Which of these"),
                ]),
        ],
    ]

    private static let column = object(
        "A column of a table, or a row where each column is a case",
        [
            "above": orNull(text("The heading in the row above, which may stand over several columns")),
            "form": orNull(
                described(
                    ["enum": .strings(PublishedResult.Form.allCases.map(\.rawValue))],
                    "How results are written: a number or a class as each cell shows, or one of them; or a share of the points"
                )),
            "heading": text("Its heading"),
            "is": described(["enum": ["name", "indicator", "result", "unread"]], "What its cells are"),
            "map": orNull(text("What --map may say of a column that is not read, or is taken for a name")),
            "name": text("What --map calls the column: its heading, both headings, or its place"),
            "number": whole("Which it is, from 1 on", from: 1),
            "of": orNull(text("The id of the indicator, criterion or group, or total")),
            "perhaps": orNull(
                text(
                    "What a column may be of which nothing is known: by a heading or a name that is near, or by its cells"
                )),
            "perhaps_result": described(
                ["type": "boolean"], "Whether published results seem to stand there that are not read"),
            "table": whole("The table, from 0 on", from: 0),
        ])

    private static let table = object(
        "A table that was read",
        [
            "cases_in": described(["enum": ["rows", "columns"]], "Where its cases are"),
            "file": text("Its path as it was named"), "headings": whole("The row or column of the headings", from: 1),
            "sheet": orNull(text("The sheet; null in a text file")),
        ])

    private static let summary = object(
        "How many values have which verdict",
        [
            "cases": whole("How many cases there are", from: 0),
            "compared": whole("How many values were compared with what their parts give", from: 0),
            "contradicting_cases": whole("In how many of them a value contradicts its parts", from: 0),
            "places": described(
                ["type": "object", "additionalProperties": ["type": "integer", "minimum": 1]],
                "How many values are equal as printed, by the number of places"),
            "remarks": whole("How many remarks there are on cells", from: 0),
            "values": whole("How many values were published", from: 0),
            "verdicts": object(
                "How many values have which verdict",
                Dictionary(
                    Verdict.allCases.map { ($0.rawValue, whole("How many values", from: 0)) },
                    uniquingKeysWith: { first, _ in first })),
        ])

    private static let number: JSONValue = [
        "type": "string", "pattern": "^-?(0|[1-9][0-9]*(/([2-9]|[1-9][0-9]+))?)$",
        "description": "An exact number: digits, or a fraction in lowest terms",
    ]

    private static let reason = described(["enum": .strings(CellRemark.Reason.names)], "What is wrong, in a word")
}
