internal import CriteriaTesting
package import Documents

/// The published shape of the results of tests (`mandate test --format json`) as a JSON Schema 2020-12.
package enum TestRunSchema: ResultSchema {
    /// The schema, with a description of every property.
    package static func schema() -> JSONValue {
        document(
            titled: "Mandate test run, version 1", "What became of the tests of methodologies", properties,
            definitions: [
                "change": change, "count": count, "coverage": coverage, "diagnostic": diagnostic, "failure": failure,
                "methodology": methodology, "mutation": mutation, "note": note, "test": test,
            ])
    }

    private static let properties: [String: JSONValue] = [
        "diagnostics": list(
            "diagnostic", "What is wrong with documents, with coverage, or with the run as a whole"),
        "methodologies": list("methodology", "The methodologies in the order in which they were tested"),
        "summary": object(
            "How many tests there are",
            [
                "failed": whole("How many failed", from: 0), "tests": whole("How many there are", from: 0),
                "unreadable": whole("How many could not be read", from: 0),
            ]),
    ]

    private static let methodology = object(
        "A methodology with what became of its tests",
        [
            "coverage": one("coverage", "What its tests see; absent where nobody asked"), "file": text("Its path"),
            "methodology": text("Its id"),
            "mutation": one("mutation", "Which changes its tests notice; absent where nobody asked"),
            "tests": list("test", "The tests in the order of their files"),
        ], optional: ["coverage", "mutation"])

    private static let test = object(
        "A test",
        [
            "failures": list("failure", "What came out otherwise than expected"), "file": text("The path of its file"),
            "id": text("Its id"), "line": whole("The line of its id", from: 1),
            "outcome": described(["enum": ["passed", "failed", "unreadable"]], "How it ended"),
        ])

    private static let failure = object(
        "Something that came out otherwise than expected",
        places(of: "what is expected").merging([
            "actual": text("What came out"), "expected": text("What is expected"), "what": text("What is compared"),
        ]) { $1 })

    private static let coverage = object(
        "What tests see of a methodology",
        [
            "kinds": list("count", "How much they see of each kind"), "total": one("count", "How much they see of all"),
            "uncovered": list("diagnostic", "What they do not see"),
        ])

    private static let count = object(
        "How much is seen",
        [
            "all": whole("How much there is", from: 0),
            "kind": described(["enum": .strings(CoverageKind.allCases.map(\.rawValue))], "Of what"),
            "percent": whole("Whole per cent, rounded down", from: 0), "seen": whole("How much is seen", from: 0),
        ], optional: ["kind"])

    private static let mutation = object(
        "What becomes of changes of the rules, each tried by itself",
        [
            "changes": list("change", "The changes in the order of the file"),
            "counts": object(
                "How many ended in which way",
                Dictionary(
                    Mutant.Outcome.Kind.allCases.map { ($0.rawValue, whole("How many changes", from: 0)) },
                    uniquingKeysWith: { first, _ in first })),
            "obstacle": described(
                ["enum": ["failing_tests", "no_tests", "interrupted"]],
                "Why no change, or not every one, was tried; absent where all were"),
        ], optional: ["obstacle"])

    private static let change = object(
        "A change of a rule",
        places(of: "what is changed").merging([
            "because": described(
                ["enum": .strings(NoDifference.allCases.map(\.rawValue))], "Why no record tells it apart"),
            "becomes": text("What would be written instead; absent where it is left out"),
            "killed_by": text("The id of the test that noticed"),
            "kind": described(["enum": .strings(RuleChangeKind.allCases.map(\.rawValue))], "What is changed"),
            "outcome": described(
                ["enum": .strings(Mutant.Outcome.Kind.allCases.map(\.rawValue))],
                "killed: a test failed; survived: none did; refused: a check refuses it; equivalent: no record tells it apart"
            ),
            "proposal": object(
                "A test that fails under the change and passes without it",
                [
                    "extends": text(
                        "The id of the test to whose `expect` the lines belong; absent where they are a test"),
                    "lines": described(["type": "array", "items": ["type": "string"]], "The lines"),
                ], optional: ["extends"]),
            "refused_by": text("The code of the check that refuses it"), "was": text("What is written"),
        ]) { $1 }, optional: ["because", "becomes", "killed_by", "proposal", "refused_by"])

    private static let diagnostic = object(
        "A diagnostic",
        places(of: "what is told").merging([
            "code": text("Its code"), "end_column": whole("The column behind its end", from: 1),
            "end_line": whole("The line of its end", from: 1), "help": text("What to do"),
            "message": text("What is wrong"), "notes": list("note", "Other places that belong to it"),
            "severity": described(["enum": ["error", "warning"]], "How bad it is"),
            "where": text("Where in the document's own terms"), "why": text("Why it is wrong"),
        ]) { $1 }, optional: ["help", "where", "why"])

    private static let note = object(
        "Another place", places(of: "it").merging(["message": text("What it is")]) { $1 })

    private static func places(of what: String) -> [String: JSONValue] {
        [
            "column": whole("The column of \(what)", from: 1), "file": text("The path of the file of \(what)"),
            "line": whole("The line of \(what)", from: 1),
        ]
    }
}
