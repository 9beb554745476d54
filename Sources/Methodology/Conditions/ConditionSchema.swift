package import Documents

/// The JSON Schema of conditions: which fields a `where` may name and what may be asked of them.
enum ConditionSchema {
    /// A `where` whose kind of item is not known from its place.
    static let anyKind: @Sendable (SchemaDefinitions) -> JSONValue = { _ in ["type": "object"] }

    /// For each kind of item, the fields that a selection's `where` may name.
    static let whereByKind: [JSONValue] = ItemKind.allCases.map { kind in
        let reference: JSONValue = ["$ref": .string("#/$defs/where-\(kind.rawValue)")]
        return [
            "if": ["properties": ["of": ["const": .string(kind.rawValue)]], "required": ["of"]],
            "then": ["properties": ["where": reference]],
        ]
    }

    /// Adds the definitions that `whereByKind` refers to.
    static func define(_ catalogue: FieldCatalogue, in definitions: SchemaDefinitions) {
        for kind in ItemKind.allCases { _ = reference(to: kind, catalogue, definitions) }
    }

    private static func reference(
        to kind: ItemKind, _ catalogue: FieldCatalogue, _ definitions: SchemaDefinitions
    ) -> JSONValue {
        let name = "where-\(kind.rawValue)"
        return definitions.reference(to: name) {
            conditions(catalogue.fields(of: kind), named: name, catalogue, definitions)
        }
    }

    /// A mapping of conditions on fields, with the combinators.
    private static func conditions(
        _ fields: [Field], named name: String, _ catalogue: FieldCatalogue, _ definitions: SchemaDefinitions
    ) -> JSONValue {
        let itself: JSONValue = ["$ref": .string("#/$defs/\(name)")]
        let list: JSONValue = ["type": "array", "items": itself, "minItems": 1]
        var properties: [String: JSONValue] = [:]
        for combinator in Combinator.allCases {
            properties[combinator.rawValue] = (combinator == .not ? itself : list).described(combinator.summary)
        }
        for field in fields {
            let path = "\(name)-\(field.name)"
            properties[field.name] = condition(on: field, named: path, catalogue, definitions).described(field.summary)
        }
        return ["type": "object", "properties": .object(properties), "additionalProperties": false]
    }

    /// What may be asked of one field.
    private static func condition(
        on field: Field, named name: String, _ catalogue: FieldCatalogue, _ definitions: SchemaDefinitions
    ) -> JSONValue {
        let presence: JSONValue = ["enum": .strings(Presence.allCases.map(\.rawValue))]
        switch field.type {
        case .record(let fields):
            let inner = definitions.reference(to: name) { conditions(fields, named: name, catalogue, definitions) }
            return ["anyOf": [presence, inner]]
        case .holder(let kind): return ["anyOf": [presence, reference(to: kind, catalogue, definitions)]]
        default: break
        }
        let allowed = ComparisonKey.allowed(for: field.type)
        guard !allowed.isEmpty else { return presence }
        var properties: [String: JSONValue] = [:]
        for key in allowed {
            let value = value(of: key, on: field, named: name, catalogue, definitions)
            properties[key.rawValue] = value.described(key.summary)
        }
        let mapping: JSONValue = [
            "type": "object", "properties": .object(properties), "additionalProperties": false, "minProperties": 1,
        ]
        let short = allowed.contains(.is) ? [value(of: .is, on: field, named: name, catalogue, definitions)] : []
        return ["anyOf": .array([presence] + short + [mapping])]
    }

    private static func value(
        of key: ComparisonKey, on field: Field, named name: String, _ catalogue: FieldCatalogue,
        _ definitions: SchemaDefinitions
    ) -> JSONValue {
        switch key.asking {
        case .word: return word(of: field)
        case .words:
            let list: JSONValue = ["type": "array", "items": word(of: field), "minItems": 1]
            let words: JSONValue = ["enum": .strings(CentreParties.allCases.map(\.rawValue))]
            return field.type.holdsParties ? ["anyOf": [list, words]] : list
        case .bound, .ends: return number(behind: key, field.type.comparedNumber)
        case .size: return size
        case .day: return Shape<Day>.day.schemaValue(definitions)
        case .date: return Shape<PartialDate>.partialDate.schemaValue(definitions)
        case .window: return .windowName
        case .records:
            guard case .list(let fields) = field.type else { return ["type": "object"] }
            return definitions.reference(to: name) { conditions(fields, named: name, catalogue, definitions) }
        }
    }

    /// One comparison with the number of values.
    private static let size: JSONValue = {
        let properties = ComparisonKey.ofNumbers.map { key in
            (key.rawValue, number(behind: key, FieldType.wholeNumber.comparedNumber).described(key.summary))
        }
        return [
            "type": "object", "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
            "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
        ]
    }()

    /// What stands behind a key that compares a number.
    private static func number(behind key: ComparisonKey, _ number: JSONValue) -> JSONValue {
        key.takesTwo ? ["type": "array", "items": number, "minItems": 2, "maxItems": 2] : number
    }

    private static func word(of field: Field) -> JSONValue {
        switch field.type {
        case .choice(let choices), .choiceSet(let choices): ["enum": .strings(choices)]
        case .party, .partySet: ["type": "string", "pattern": "^[A-Z]{3}$"]
        case .wholeNumberSet: .writtenWholeNumber
        default: ["type": "string", "pattern": .string(Identifier.pattern)]
        }
    }
}

extension FieldType {
    /// The JSON Schema of a number that the field is compared with.
    fileprivate var comparedNumber: JSONValue {
        guard case .amount = self else {
            return JSONValue.writtenWholeNumber.orNamed
        }
        let pattern: JSONValue = "^(0|[1-9][0-9]*)(\\.[0-9]+)?( [^ ]+)?$"
        let number: JSONValue = ["anyOf": [["type": "number", "minimum": 0], ["type": "string", "pattern": pattern]]]
        return number.orNamed
    }
}

extension JSONValue {
    fileprivate static let writtenWholeNumber: JSONValue = [
        "anyOf": [["type": "integer", "minimum": 0], ["type": "string", "pattern": "^(0|[1-9][0-9]*)$"]]
    ]

    /// The period of the evaluation, or the id of a window.
    fileprivate static let windowName: JSONValue = [
        "anyOf": [
            ["const": .string(Window.evaluationPeriodName)],
            ["type": "string", "pattern": .string(Identifier.pattern)],
        ]
    ]
}

extension MethodologyTable {
    /// The JSON Schema of a methodology over the fields of a catalogue.
    ///
    /// `tests` is the table of a test, which only a target that knows records has; without it a test may hold anything.
    package static func schema(fields catalogue: FieldCatalogue, tests: RecordTable? = nil) -> JSONValue {
        table.documentSchema(title: "Mandate methodology, version 1") { definitions in
            ConditionSchema.define(catalogue, in: definitions)
            TestList.define(tests, in: definitions)
        }
    }
}
