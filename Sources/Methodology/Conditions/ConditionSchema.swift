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
        var properties: [String: JSONValue] = [
            "all": list.described("All of these conditions"), "any": list.described("At least one of these conditions"),
            "not": itself.described("Not these conditions together"),
        ]
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
        let presence: JSONValue = ["enum": ["present", "absent"]]
        switch field.type {
        case .record(let fields):
            let inner = definitions.reference(to: name) { conditions(fields, named: name, catalogue, definitions) }
            return ["anyOf": [presence, inner]]
        case .holder(let kind): return ["anyOf": [presence, reference(to: kind, catalogue, definitions)]]
        default: break
        }
        let allowed = ConditionKey.allowed(for: field.type)
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
        of key: ConditionKey, on field: Field, named name: String, _ catalogue: FieldCatalogue,
        _ definitions: SchemaDefinitions
    ) -> JSONValue {
        let number = field.type.comparedNumber
        switch key {
        case .is, .isNot, .includes, .excludes: return word(of: field)
        case .oneOf, .noneOf, .includesAny, .includesAll:
            return ["type": "array", "items": word(of: field), "minItems": 1]
        case .size: return size
        case .atLeast, .moreThan, .atMost, .lessThan, .equals: return number
        case .between: return .between(number)
        case .onOrAfter, .onOrBefore: return Shape<Day>.day.schemaValue(definitions)
        case .within: return .windowName
        case .any, .none:
            guard case .list(let fields) = field.type else { return ["type": "object"] }
            return definitions.reference(to: name) { conditions(fields, named: name, catalogue, definitions) }
        }
    }

    /// One comparison with the number of values.
    private static let size: JSONValue = {
        let keys: [ConditionKey] = [.atLeast, .moreThan, .atMost, .lessThan, .equals]
        let number = FieldType.wholeNumber.comparedNumber
        var properties = Dictionary(uniqueKeysWithValues: keys.map { ($0.rawValue, number.described($0.summary)) })
        properties[ConditionKey.between.rawValue] = JSONValue.between(number).described(ConditionKey.between.summary)
        return [
            "type": "object", "properties": .object(properties), "additionalProperties": false, "minProperties": 1,
            "maxProperties": 1,
        ]
    }()

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

    fileprivate static func between(_ number: JSONValue) -> JSONValue {
        ["type": "array", "items": number, "minItems": 2, "maxItems": 2]
    }
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
