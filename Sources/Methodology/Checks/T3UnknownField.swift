package import Documents
internal import Scalars

// T3: a field that the kind of item does not have.

extension Diagnostic {
    package static func unknownField(_ field: Located<String>, of record: Phrase, known: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: field.value, among: known)
        return Diagnostic(
            .T3, "T3.unknown_field", ["record": record, "field": field.value], at: field.span,
            help: suggestion.map(Phrase.write) ?? Phrase("help.fields", ["names": known]))
    }

    /// The same in a condition, where fields nest and `all`, `any` and `not` combine.
    static func unknownConditionField(
        _ field: Located<String>, of record: Phrase, among fields: [Field]
    ) -> Diagnostic {
        let known = fields.map(\.name)
        let combinators = ["and": "all", "or": "any", "none": "not"]
        let meant =
            nestedPath(to: field.value, among: fields)
            ?? EditDistance.suggestion(for: field.value, among: known + Combinator.allCases.map(\.rawValue))
            ?? combinators[field.value]
        return Diagnostic(
            .T3, "T3.unknown_field", ["record": record, "field": field.value], at: field.span,
            help: meant.map(Phrase.write) ?? Phrase("T3.unknown_field.or_combine", ["names": known]))
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
}
