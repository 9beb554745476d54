import Documents

/// Holds a JSON value against a JSON Schema, as far as the schema of results uses the language; an unknown keyword is a
/// mistake.
struct SchemaValidator {
    private let definitions: [String: JSONValue]
    private let root: JSONValue
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]
    /// The definitions that some value was held against.
    private(set) var visited = Set<String>()

    init(_ schema: JSONValue) {
        root = schema
        if case .object(let found)? = schema["$defs"] { definitions = found } else { definitions = [:] }
    }

    /// What is wrong with a document, each with its place.
    mutating func mistakes(in value: JSONValue) -> [String] { mistakes(value, root, at: "") }

    private mutating func mistakes(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): \(schema) is no schema"] }
        return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
            if keywords["if"] != nil, ["then", "else"].contains(keyword) { return [] }
            let found = check(keyword, argument, keywords, value, at: path)
            return found.map { $0.isEmpty ? "\(path): \(keyword)" : $0 }
        }
    }

    /// An empty text stands for the keyword itself.
    private mutating func check(
        _ keyword: String, _ argument: JSONValue, _ keywords: [String: JSONValue], _ value: JSONValue, at path: String
    ) -> [String] {
        let wrong = { (isRight: Bool) in isRight ? [] : [""] }
        switch keyword {
        case "$schema", "$defs", "title", "description": return []
        case "$ref":
            let name = String(argument.string?.dropFirst("#/$defs/".count) ?? "")
            visited.insert(name)
            return definitions[name].map { mistakes(value, $0, at: path) } ?? ["\(name) is not defined"]
        case "type": return wrong((argument.strings ?? [argument.string ?? ""]).contains(value.typeName))
        case "const": return wrong(value == argument)
        case "enum": return wrong(argument.elements.contains(value))
        case "pattern": return wrong(value.string.map { matches($0, argument.string ?? "") } ?? true)
        case "minimum": return wrong(value.whole.map { $0 >= argument.whole ?? 0 } ?? true)
        case "minItems": return wrong(value.count(as: "array").map { $0 >= argument.whole ?? 0 } ?? true)
        case "maxItems": return wrong(value.count(as: "array").map { $0 <= argument.whole ?? 0 } ?? true)
        case "minProperties": return wrong(value.count(as: "object").map { $0 >= argument.whole ?? 0 } ?? true)
        case "maxProperties": return wrong(value.count(as: "object").map { $0 <= argument.whole ?? 0 } ?? true)
        case "uniqueItems": return wrong(Set(value.elements).count == value.elements.count)
        case "items": return each(value.elements.map { ($0, argument) }, at: path)
        case "prefixItems": return each(Array(zip(value.elements, argument.elements)), at: path)
        case "required":
            guard case .object(let keys) = value else { return [] }
            return (argument.strings ?? []).filter { keys[$0] == nil }.map { "\(path): \($0) is missing" }
        case "properties", "additionalProperties", "propertyNames":
            return properties(keyword, argument, keywords, value, at: path)
        case "allOf": return argument.elements.flatMap { mistakes(value, $0, at: path) }
        case "anyOf": return wrong(fitting(value, argument, at: path) > 0)
        case "oneOf": return wrong(fitting(value, argument, at: path) == 1)
        case "if":
            let branch = mistakes(value, argument, at: path).isEmpty ? keywords["then"] : keywords["else"]
            return branch.map { mistakes(value, $0, at: path) } ?? []
        default: return ["\(keyword) is not known"]
        }
    }

    private mutating func matches(_ text: String, _ pattern: String) -> Bool {
        if patterns[pattern] == nil { patterns[pattern] = try? Regex(pattern) }
        return patterns[pattern].map { text.firstMatch(of: $0) != nil } ?? false
    }

    private mutating func each(_ pairs: [(JSONValue, JSONValue)], at path: String) -> [String] {
        pairs.enumerated().flatMap { mistakes($1.0, $1.1, at: "\(path)/\($0)") }
    }

    private mutating func fitting(_ value: JSONValue, _ schemas: JSONValue, at path: String) -> Int {
        schemas.elements.count { mistakes(value, $0, at: path).isEmpty }
    }

    private mutating func properties(
        _ keyword: String, _ argument: JSONValue, _ keywords: [String: JSONValue], _ value: JSONValue, at path: String
    ) -> [String] {
        guard case .object(let keys) = value else { return [] }
        return keys.sorted { $0.key < $1.key }.flatMap { key, inner -> [String] in
            let inside = "\(path)/\(key)"
            switch keyword {
            case "properties": return argument[key].map { mistakes(inner, $0, at: inside) } ?? []
            case "propertyNames": return mistakes(.string(key), argument, at: inside)
            default:
                if keywords["properties"]?[key] != nil { return [] }
                return argument == false ? ["\(inside) is not described"] : mistakes(inner, argument, at: inside)
            }
        }
    }
}

extension JSONValue {
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    fileprivate var whole: Int? { if case .number(let number) = self { number } else { nil } }

    /// How many elements or properties a value of a type has; nil for one of another type.
    fileprivate func count(as type: String) -> Int? {
        switch self {
        case .array(let elements) where type == "array": elements.count
        case .object(let keys) where type == "object": keys.count
        default: nil
        }
    }
}
