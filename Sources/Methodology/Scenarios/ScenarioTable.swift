package import Documents
internal import Scalars

/// The keys of a scenario.
package enum ScenarioTable {
    static let format = Key("format", .required, .format(.scenario), "What the file is, and which version of it")
    static let id = Key("id", .required, Shape<String>.id.located, "The scenario's id, which every result carries")
    static let title = Key("title", .localizedText, "The scenario's name; the id stands in for it")
    static let extends = Key("extends", .required, Shape<String>.id.located, "The id of the methodology it changes")
    static let digest = Key(
        "extends_digest", Shape<String>.prefixedDigest.located,
        "The digest of the methodology's file for which the scenario was written")
    static let because = Key("because", .localizedText, "Why somebody asks")
    static let changes = Key(
        "changes", Shape<YAMLNode>.deferred("change") { changeTable }.list(), "What is changed")
    static let vary = Key(
        "vary", Shape<YAMLNode>.deferred("variation") { variationTable }.list(minimum: 1), "What `mandate sweep` varies"
    )

    /// The table of the whole document.
    package static let table = RecordTable(
        "scenario", "Changes to a methodology whose effect is to be seen; never an official result",
        keys: [format, id, title, extends, digest, because, changes, vary])

    static let set = Key("set", .required, path, "The place that is changed, as ids with points between them")
    static let was = Key("was", .anything, "What the methodology says there; left out where it says nothing")
    static let to = Key("to", .required, .anything, "What is to stand there")
    static let changeTable = RecordTable("change", "One place that is changed", keys: [set, was, to], layout: .line)

    static let variedPath = Key("path", .required, path, "The place that is varied, as ids with points between them")
    static let from = Key("from", .required, quantity, "The first value")
    static let through = Key("to", .required, quantity, "The value that is not passed")
    static let step = Key("step", .required, quantity, "The distance between two values")
    static let variationTable = RecordTable(
        "variation", "One place that takes several values", keys: [variedPath, from, through, step], layout: .line)

    private static let path = Shape<String>.path.located
    private static let quantity = Shape<Quantity>.quantity.located

    /// The JSON Schema of scenarios.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate scenario") }
}

extension Shape where Value == String {
    /// Ids with points between them.
    static let path = Shape.scalar(
        Phrase("values.path"),
        schema: ["type": "string", "pattern": "^[^.\\s]+(\\.[^.]+)*$", "examples": ["criteria.b.maximum"]]
    ) { NodePath.parse($0) }

    /// `sha256:` and a digest; the value is the digest alone.
    static let prefixedDigest = Shape.scalar(
        Phrase("values.digest"), schema: ["type": "string", "pattern": "^sha256:[0-9a-f]{64}$"]
    ) { text in
        let digits = Set("0123456789abcdef".utf8)
        let digest = text.without(prefix: "sha256:").map(String.init) ?? ""
        guard digest.utf8.count == 64, digest.utf8.allSatisfy(digits.contains) else {
            return .failure(
                .notParsed(text, as: Phrase("values.digest"), help: Phrase("T1.not_parsed.prefixed_digest")))
        }
        return .success(digest)
    }
}

extension Shape where Value == Quantity {
    /// A number, with a percent sign or a unit where the place has one.
    static let quantity = Shape.scalar(
        Phrase("values.number"),
        schema: [
            "anyOf": [
                ["type": "number", "minimum": 0],
                ["type": "string", "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?(%| [^ ]+)?$"],
            ]
        ]
    ) { text in
        guard let quantity = Quantity(text) else {
            return .failure(.notParsed(text, as: Phrase("values.number"), help: Phrase("T1.not_parsed.quantity")))
        }
        return quantity.number < .zero
            ? .failure(ScalarProblem(.T5, "T5.negative", ["text": text])) : .success(quantity)
    }
}

extension Shape where Value == YAMLNode {
    /// Any value: what it must be follows from the place where it is to stand.
    static let anything = Shape(words: Phrase("values.any"), schema: { _ in .object([:]) }, decode: { node, _ in node })
}
