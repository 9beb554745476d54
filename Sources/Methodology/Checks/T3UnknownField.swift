internal import Diagnostics
internal import Documents

// T3: a field that the kind of item does not have.

extension Diagnostic {
    static func unknownField(_ field: Located<String>, of owner: String, known: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: field.value, among: known)
        return Diagnostic(
            .T3, "\(owner.withArticle) has no field `\(field.value)`", at: field.span,
            help: suggestion.map { "write `\($0)`" } ?? "fields: \(known.joined(separator: ", "))")
    }

    /// A field whose values cannot be counted, added or told apart.
    static func fieldDoesNotFit(_ field: Located<String>, type: FieldType, for use: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .T2, "`\(field.value)` is \(type.words), which \(use)", at: field.span,
            help: "fields that fit: \(known.joined(separator: ", "))")
    }
}
