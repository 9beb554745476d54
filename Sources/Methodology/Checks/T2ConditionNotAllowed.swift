internal import Diagnostics

// T2: a condition that the field's type does not allow. Y2: a condition that does not exist.

extension Diagnostic {
    static func conditionNotAllowed(
        _ key: Located<ConditionKey>, on field: Field, allowed: [ConditionKey]
    ) -> Diagnostic {
        Diagnostic(
            .T2, "`\(key.value.rawValue)` cannot be asked of `\(field.name)`, which is \(field.type.words)",
            at: key.span, help: allowedHelp(on: field, allowed))
    }

    static func unknownCondition(_ key: Located<String>, on field: Field, allowed: [ConditionKey]) -> Diagnostic {
        if key.value == "present" || key.value == "absent" {
            return Diagnostic(
                .T2, "`\(key.value)` is written as a word", at: key.span,
                help: "write `\(field.name): \(key.value)`")
        }
        let names = allowed.map(\.rawValue)
        let suggestion =
            EditDistance.suggestion(for: key.value, among: names)
            ?? EditDistance.suggestion(for: key.value, among: ConditionKey.allCases.map(\.rawValue))
        return Diagnostic(
            .Y2, "there is no condition `\(key.value)`", at: key.span,
            help: suggestion.map { "write `\($0)`" } ?? allowedHelp(on: field, allowed))
    }

    static func unknownComparison(_ key: Located<String>) -> Diagnostic {
        let names = NumberComparisonTable.names
        let suggestion = EditDistance.suggestion(for: key.value, among: names)
        return Diagnostic(
            .Y2, "there is no comparison `\(key.value)`", at: key.span,
            help: suggestion.map { "write `\($0)`" } ?? "comparisons: \(names.joined(separator: ", "))")
    }

    /// `participants: 80`, where a bare value does not say what is asked.
    static func bareValue(_ word: String, of field: Field, at span: SourceSpan) -> Diagnostic {
        let allowed = ConditionKey.allowed(for: field.type)
        return Diagnostic(
            .T2, "a bare value says too little about `\(field.name)`, which is \(field.type.words)", at: span,
            help: example(word, field, allowed) ?? allowedHelp(on: field, allowed))
    }

    static func bareList(of field: Field, at span: SourceSpan) -> Diagnostic {
        let allowed = ConditionKey.allowed(for: field.type)
        let listing = allowed.first { [.oneOf, .includesAny].contains($0) }
        return Diagnostic(
            .T4, "a condition is expected here, not a list", at: span,
            help: listing.map { "write `\(field.name): {\($0.rawValue): […]}`" } ?? allowedHelp(on: field, allowed))
    }

    static func noCondition(on field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "nothing is asked of `\(field.name)`", at: span,
            help: allowedHelp(on: field, ConditionKey.allowed(for: field.type)))
    }

    static func emptyCombination(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.T5, "the list is empty", at: span, help: "add an entry, or remove the key")
    }

    private static func example(_ word: String, _ field: Field, _ allowed: [ConditionKey]) -> String? {
        let key = [ConditionKey.includes, .equals, .onOrAfter].first(where: allowed.contains)
        return key.map { "write `\(field.name): {\($0.rawValue): \(word)}`" }
    }

    private static func allowedHelp(on field: Field, _ allowed: [ConditionKey]) -> String {
        let names = allowed.map(\.rawValue) + ["present", "absent"]
        return "`\(field.name)` takes: \(names.joined(separator: ", "))"
    }
}
