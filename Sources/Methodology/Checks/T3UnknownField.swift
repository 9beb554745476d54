internal import Diagnostics
internal import Documents
internal import Scalars

// T3: a field that the kind of item does not have.

extension Diagnostic {
    static func unknownField(_ field: Located<String>, of owner: String, known: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: field.value, among: known)
        return Diagnostic(
            .T3, "\(owner.withArticle) has no field `\(field.value)`", at: field.span,
            help: suggestion.map { "write `\($0)`" } ?? "fields: \(known.joined(separator: ", "))")
    }

    /// The same in a condition, where fields nest and `all`, `any` and `not` combine.
    static func unknownConditionField(_ field: Located<String>, of owner: String, among fields: [Field]) -> Diagnostic {
        let known = fields.map(\.name)
        let combinators = ["and": "all", "or": "any", "none": "not"]
        let nested = nestedPath(to: field.value, among: fields).map { "write `\($0)`" }
        let suggestion =
            EditDistance.suggestion(for: field.value, among: known + Combinator.allCases.map(\.rawValue))
            ?? combinators[field.value]
        let list = "fields: \(known.joined(separator: ", ")); or all, any, not to combine conditions"
        return Diagnostic(
            .T3, "\(owner.withArticle) has no field `\(field.value)`", at: field.span,
            help: nested ?? suggestion.map { "write `\($0)`" } ?? list)
    }

    /// `place: {country: …}` for `country` and for `place.country`.
    private static func nestedPath(to name: String, among fields: [Field]) -> String? {
        let last = name.words(at: ".").last.map(String.init) ?? name
        for field in fields {
            guard case .record(let inner) = field.type, inner.contains(where: { $0.name == last }) else { continue }
            if name == last || name == "\(field.name).\(last)" { return "\(field.name): {\(last): …}" }
        }
        return nil
    }

    /// A field whose values cannot be counted, added or told apart.
    static func fieldDoesNotFit(_ field: Located<String>, type: FieldType, for use: String, known: [String])
        -> Diagnostic
    {
        Diagnostic(
            .T2, "`\(field.value)` is \(type.words), which \(use)", at: field.span,
            help: "fields that fit: \(known.joined(separator: ", "))")
    }
}
