package import Documents
internal import Evaluation
internal import Methodology

/// The published shape of a result (`format: assessment/1`) as a JSON Schema 2020-12.
///
/// It says everything about the shape that a schema can say: numbers are exact strings, ranges lists of two, words come
/// from closed lists, and no key may stand there that is not described.
package enum AssessmentSchema {
    /// The schema, with a description of every property.
    package static func schema() -> JSONValue {
        guard case .object(var schema) = assessment.schema else { return .null }
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = "Mandate assessment, version 1"
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    private static var definitions: [String: JSONValue] {
        let records =
            ruleRecords + scenarioRecords + resultRecords + gateRecords + traceRecords + reportedRecords
            + integrityRecords + stepRecords
        let pairs = records.map { ($0.name, $0.schema) } + scalars + conditions
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static let assessment = SchemaRecord(
        "assessment", "What one evaluation scores under one methodology, with the trace of every point",
        [
            "format": .init(["const": "assessment/1"], "What the file is, and which version of it"),
            "engine": .one("engine", "The program that made the assessment"),
            "evaluation": .one("evaluation", "Which evaluation was scored"),
            "methodology": .one("methodology", "Which methodology was applied, with what its rules cite"),
            "calendar": .oneOrNull("calendar", "The calendar of meetings that was read; null for none"),
            "parties": .one(
                "parties", "The lists of Parties to the Conventions that were read; left out where there are none"
            ).optional,
            "scenario": .oneOrNull(
                "scenario", "The scenario under which the scores were made; null for an official result"),
            "reviews": .init(.emptyList, "The reviews applied; none in this version"),
            "criteria": .list(of: "criterion", atLeast: 1, "The rows of the table, in the methodology's order"),
            "groups": .list(of: "group", "The levels between criteria and the total, in the methodology's order"),
            "gates": .list(of: "gate", "The gates with their outcomes, in the methodology's order"),
            "total": .oneOrNull(
                "total", "The total of all scored criteria; null where the methodology adds nothing up"),
            "rating": .oneOrNull("rating", "The class of the total; null without a scale or a score"),
            "no_evidence": .one(
                "no_evidence", "How many judgements say that there is no evidence; left out where none can"
            ).optional,
            "evidence": .one("evidence_coverage", "On what the counted items rest"),
            "findings": .list(
                of: "record_finding",
                "What the record itself shows that a reviewer should look at, by kind and then in file order"),
            "integrity": .list(
                of: "integrity_finding",
                "What a careful auditor would ask, by kind, the severest first; changes no number"),
            "integrity_joined": .list(
                of: "joined_findings", atLeast: 1,
                "Which of them are asked as one question; left out where each is asked by itself"
            ).optional,
            "answers_unasked": .list(
                of: "unasked_answer", atLeast: 1,
                "What the record answers that is not asked; left out where it answers what is asked alone"
            ).optional,
            "integrity_unlisted": .init(
                [
                    "type": "object", "propertyNames": .words(of: IntegrityKind.self),
                    "additionalProperties": ["type": "integer", "minimum": 1],
                ], "How many more findings there are of kinds of which not all are listed"),
            "integrity_together": .oneOrNull(
                "joint_result",
                "What would result if every high finding's question were answered against the record; null where none is"
            ),
            "integrity_with_medium": .oneOrNull(
                "joint_result",
                "What would result if every medium finding's question were, too; null where that is no other result"),
            "next_steps": .list(
                of: "next_step",
                "What would raise a score, each tried on a copy of the record; by what it adds to the total, then in file order"
            ),
            "next_steps_together": .oneOrNull(
                "joint_steps",
                "The most that the most useful steps give together; null where that is the sum of what each gives"),
            "advised_on": .init(
                .text, "The day on which further items were advised; left out where none are"
            ).optional,
            "record": .one("record", "What the centre reported, as far as results refer to it"),
        ])
}

extension AssessmentSchema {
    /// What every rule says of where it comes from.
    static let origin: SchemaRecord.Properties = [
        "status": .word(of: RuleStatus.self, "Where the rule comes from"),
        "cites": .list(of: "citation", "The parts of references that the rule rests on"),
        "readings": .list(of: "id", "The ids of the readings used"),
        "rule": .one("rule_place", "Where the rule is written"),
    ]

    /// What a scored rule says besides of the readings and dated values behind it.
    static let foundation: SchemaRecord.Properties = [
        "rests_on": .init(
            JSONValue.words([RuleStatus.illustrative.rawValue]).orNull,
            "Illustrative where the rule is not so itself, but rests on a reading or dated value that is")
    ]
}

/// One kind of object in the schema: its properties and nothing else.
struct SchemaRecord {
    /// One key of an object.
    struct Property {
        let schema: JSONValue
        private(set) var isRequired = true

        /// `summary` is what a reader of the schema is told about the key.
        init(_ schema: JSONValue, _ summary: String) {
            self.schema = schema.described(summary)
        }

        /// Something that is defined by name.
        static func one(_ name: String, _ summary: String) -> Property { .init(.definition(name), summary) }

        static func oneOrNull(_ name: String, _ summary: String) -> Property {
            .init(JSONValue.definition(name).orNull, summary)
        }

        /// A list of things that are defined by name.
        static func list(of name: String, atLeast minimum: Int = 0, _ summary: String) -> Property {
            .init(.list(of: name, atLeast: minimum), summary)
        }

        static func text(_ summary: String) -> Property { .init(.text, summary) }
        static func textOrNull(_ summary: String) -> Property { .init(JSONValue.text.orNull, summary) }

        /// One word of a closed list.
        static func word<Word: CaseIterable & RawRepresentable>(of type: Word.Type, _ summary: String) -> Property
        where Word.RawValue == String {
            .init(.words(of: type), summary)
        }

        /// The same where the key may be left out.
        var optional: Property {
            var property = self
            property.isRequired = false
            return property
        }
    }

    typealias Properties = KeyValuePairs<String, Property>

    let name: String
    let summary: String
    let properties: [(name: String, property: Property)]
    /// What else must hold, such as keys that depend on each other.
    let rules: [JSONValue]

    /// The record of some properties, in their order; some records share a run of them.
    init(_ name: String, _ summary: String, _ properties: Properties..., rules: [JSONValue] = []) {
        self.init(name, summary, properties.flatMap { $0.map { ($0.key, $0.value) } }, rules: rules)
    }

    init(
        _ name: String, _ summary: String, _ properties: [(name: String, property: Property)], rules: [JSONValue] = []
    ) {
        self.name = name
        self.summary = summary
        self.properties = properties
        self.rules = rules
    }

    var schema: JSONValue {
        let required = properties.filter(\.property.isRequired).map { JSONValue.string($0.name) }
        var schema: [String: JSONValue] = [
            "type": "object", "description": .string(summary), "additionalProperties": false,
            "properties": .object(Dictionary(uniqueKeysWithValues: properties.map { ($0.name, $0.property.schema) })),
            "required": .array(required),
        ]
        if !rules.isEmpty { schema["allOf"] = .array(rules) }
        return .object(schema)
    }
}

extension JSONValue {
    /// A reference to a definition by its name.
    static func definition(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

    /// A list of things that are defined by name.
    static func list(of name: String, atLeast minimum: Int = 0) -> JSONValue {
        var schema: [String: JSONValue] = ["type": "array", "items": definition(name)]
        if minimum > 0 { schema["minItems"] = .number(minimum) }
        return .object(schema)
    }

    static let emptyList: JSONValue = ["type": "array", "maxItems": 0]
    static let text: JSONValue = ["type": "string"]
    static let truth: JSONValue = ["type": "boolean"]

    /// One word of a closed list.
    static func words(_ words: some Sequence<String>) -> JSONValue { ["enum": .strings(words)] }

    static func words<Word: CaseIterable & RawRepresentable>(of type: Word.Type) -> JSONValue
    where Word.RawValue == String {
        words(Word.allCases.map(\.rawValue))
    }

    /// What the schema describes, or null where there is nothing.
    var orNull: JSONValue { ["anyOf": [self, ["type": "null"]]] }
}
