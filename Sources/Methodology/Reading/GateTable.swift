internal import Documents
internal import ExactNumbers

/// The keys of a gate and of what it does.
enum GateTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The gate's id, unique among the gates")
    static let title = Key("title", .localizedText, "What the gate asks for; the id stands in for it")
    static let explanation = Key("explanation", .localizedText, "Why it is there, in a sentence or two")
    static let require = Key(
        "require", .required,
        Shape<YAMLNode>.deferred("requirement") { MeasureTable.requirementTable }
            .hinting { $0.kind == .sequence ? Phrase("T4.wrong_kind.gate_for_each") : nil },
        "A measure with the comparison that it must meet")
    static let otherwise = Key(
        "otherwise", .required, Consequence.shape, "What follows where the comparison does not hold; it only lowers")

    static let table = RecordTable(
        "gate", "Something that a record must meet, or it is lowered",
        keys: [id, title, explanation, RuleKeys.status, RuleKeys.cite, RuleKeys.reading, require, otherwise],
        lookedFor: [
            "if": Phrase("Y2.unknown_key.condition_of_gate"), "when": Phrase("Y2.unknown_key.condition_of_gate"),
            "condition": Phrase("Y2.unknown_key.condition_of_gate"),
            "unless": Phrase("Y2.unknown_key.condition_of_gate"),
            "then": Phrase("Y2.unknown_key.consequence_of_gate"),
            "effect": Phrase("Y2.unknown_key.consequence_of_gate"),
        ],
        otherNames: [
            "if": require.name, "when": require.name, "condition": require.name, "unless": require.name,
            "requires": require.name, "then": otherwise.name, "effect": otherwise.name, "else": otherwise.name,
        ])
}

extension GateTable {
    /// The keys of what follows: exactly one of them, or the word `needs_review` alone.
    enum Consequence {
        static let notAssessed = Key(
            "not_assessed", Shape<String>.criterionID.distinctLocatedList(minimum: 1),
            "These criteria have no score; what they could have scored stays achievable")
        static let cap = Key("cap", .deferred("gate cap") { capTable }, "A criterion scores so much at most")
        static let capTotal = Key("cap_total", Shape<Rational>.numberOrValue.located, "The total is so much at most")
        static let ratingAtMost = Key(
            "rating_at_most", Shape<String>.id.located.hinting(Phrase("T4.wrong_kind.class_of_total")),
            "The class is this at most")

        static let keys: [any RecordKey] = [notAssessed, cap, capTotal, ratingAtMost]
        static let table = RecordTable(
            "consequence",
            "What a gate that is not met does: exactly one of these keys; or, instead of all of them, the word "
                + "`needs_review`, which changes no number and has the report say that a reviewer must look",
            keys: keys, lookedFor: [needsReview: Phrase("Y2.unknown_key.needs_review")],
            schemaConditions: [["oneOf": .array(keys.map { ["required": .array([.string($0.name)])] })]], layout: .line)

        static let criterion = Key(
            "criterion", .required, Shape<String>.criterionID.located, "The criterion's id")
        static let at = Key("at", .required, Shape<Rational>.numberOrValue.located, "The most that it scores")
        static let capTable = RecordTable(
            "gate cap", "The most that a criterion scores", keys: [criterion, at],
            layout: .line)

        /// The one consequence that is a word.
        static let needsReview = "needs_review"

        /// One consequence, or a list of those that all follow.
        static let shape = Shape<YAMLNode>(
            words: one.words,
            schema: { definitions in
                let schema = one.schemaValue(definitions)
                return ["anyOf": [schema, ["type": "array", "minItems": 1, "items": schema]]]
            },
            tables: { [table] },
            decode: { node, context in node.kind == .sequence ? node : one.read(node, in: context) })

        static let one = Shape<YAMLNode>(
            words: Phrase("values.consequence"),
            schema: { ["anyOf": [["enum": [.string(needsReview)]], $0.reference(to: table)]] },
            tables: { [table] },
            decode: { node, context in
                switch node.kind {
                case .mapping: return node
                case .scalar where node.text == needsReview: return node
                case .scalar: context.report(.unknownConsequence(Located(node.text, at: node.span)))
                case .sequence:
                    context.report(
                        .wrongKind(
                            of: node, expected: Phrase("values.consequence"),
                            help: Phrase("T4.wrong_kind.consequence")))
                }
                return nil
            })
    }
}
