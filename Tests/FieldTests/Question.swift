import Methodology

/// Something that a rule asks of a field, as it is written in a `where`.
struct Question {
    let name: String
    let text: String

    /// Every question that a field's type allows, with that for its presence.
    static func all(of field: Field, in kind: ItemKind) -> [Question] {
        let words = ComparisonKey.allowed(for: field.type).map(\.rawValue)
        let asked = words.map { word in
            Question(
                name: word.replacing("_", with: "-"),
                text: "\(field.name): {\(word): \(value(word, field))}")
        }
        return asked + inner(field) + [Question(name: "present", text: "\(field.name): present")]
    }

    /// What is asked of the fields inside a record, or of the item that holds this one.
    private static func inner(_ field: Field) -> [Question] {
        switch field.type {
        case .record(let parts):
            parts.map { Question(name: "part-\($0.name)", text: "\(field.name): {\($0.name): present}") }
        case .holder: [Question(name: "holder", text: "\(field.name): {status: completed}")]
        default: []
        }
    }

    private static func value(_ word: String, _ field: Field) -> String {
        let unit = (field.example ?? "").split(separator: " ").dropFirst().first.map { " \($0)" } ?? ""
        let isAmount = if case .amount = field.type { true } else { false }
        let number = "5\(isAmount ? unit : "")"
        switch word {
        case "is", "is_not", "includes", "excludes": return one(field)
        case "one_of", "none_of", "includes_any", "includes_all": return "[\(one(field))]"
        case "size": return "{at_least: 1}"
        case "between": return "[\(number), 9\(isAmount ? unit : "")]"
        case "on_or_after", "on_or_before": return "2018-01-01"
        case "within": return "evaluation_period"
        case "any", "none": return "{\(field.type.parts.map(\.name).first { $0 != "id" } ?? ""): present}"
        default: return number
        }
    }

    /// The first word of the example.
    private static func one(_ field: Field) -> String {
        String((field.example ?? "").drop { $0 == "[" }.prefix { !",]".contains($0) })
    }
}
