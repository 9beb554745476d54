internal import Diagnostics

extension Shape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enumeration.
    package static func choice(of type: Value.Type, words: String) -> Shape {
        let names = Value.allCases.map(\.rawValue)
        return Shape.scalar(words, schema: ["enum": .array(names.map(JSONValue.string))]) { text in
            Value(rawValue: text).map { .success($0) } ?? .failure(.unknownChoice(text, words: words, among: names))
        }
    }
}

extension Shape where Value == String {
    /// One of a list of words.
    package static func choice(of names: [String], words: String) -> Shape {
        Shape.scalar(words, schema: ["enum": .array(names.map(JSONValue.string))]) { text in
            names.contains(text) ? .success(text) : .failure(.unknownChoice(text, words: words, among: names))
        }
    }
}

extension Shape where Value == Party {
    /// A Party by its ISO 3166-1 alpha-3 code.
    package static let party = Shape.scalar(
        "a Party code", schema: ["type": "string", "pattern": "^[A-Z]{3}$", "examples": ["DZA"]]
    ) { text in
        Party(code: text).map { .success($0) } ?? .failure(.unknownParty(text))
    }
}

extension Shape where Value == Bool {
    /// `true` or `false`.
    package static let truth = Shape.scalar("`true` or `false`", schema: ["enum": [true, false, "true", "false"]]) {
        text in
        switch text {
        case "true": .success(true)
        case "false": .success(false)
        default:
            .failure(ScalarProblem(.T1, "`\(text)` is not `true` or `false`", help: "write `true` or `false`"))
        }
    }
}
