internal import Diagnostics
internal import Scalars

// T2: a condition that the field's type does not allow. Y2: a condition that does not exist.

extension Diagnostic {
    static func conditionNotAllowed(
        _ key: Located<ComparisonKey>, on field: Field, allowed: [ComparisonKey]
    ) -> Diagnostic {
        Diagnostic(
            .T2, "`\(key.value.rawValue)` cannot be asked of `\(field.name)`, which is \(field.type.words)",
            at: key.span, help: allowedHelp(on: field, allowed))
    }

    static func unknownCondition(_ key: Located<String>, on field: Field, allowed: [ComparisonKey]) -> Diagnostic {
        if Presence(rawValue: key.value) != nil {
            return Diagnostic(
                .T2, "`\(key.value)` is written as a word", at: key.span,
                help: "write `\(field.name): \(key.value)`")
        }
        return Diagnostic(
            .Y2, "there is no condition `\(key.value)`", at: key.span,
            help: meant(by: key.value, on: field, allowed) ?? allowedHelp(on: field, allowed))
    }

    private static func meant(by name: String, on field: Field, _ allowed: [ComparisonKey]) -> String? {
        if case .list(let fields) = field.type, fields.contains(where: { $0.name == name }) {
            return "write `\(field.name): {any: {\(name): …}}`"
        }
        if let known = ComparisonKey.otherNames[name], allowed.contains(known) { return "write `\(known.rawValue)`" }
        let names = allowed.map(\.rawValue)
        let suggestion =
            EditDistance.suggestion(for: name, among: names)
            ?? EditDistance.suggestion(for: name, among: ComparisonKey.ofRules.map(\.rawValue))
        return suggestion.map { "write `\($0)`" }
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
        let allowed = ComparisonKey.allowed(for: field.type)
        return Diagnostic(
            .T2, "a bare value says too little about `\(field.name)`, which is \(field.type.words)", at: span,
            help: example(word, field, allowed) ?? allowedHelp(on: field, allowed))
    }

    static func bareList(of field: Field, at span: SourceSpan) -> Diagnostic {
        let allowed = ComparisonKey.allowed(for: field.type)
        let listing = allowed.first { [.oneOf, .includesAny].contains($0) }
        return Diagnostic(
            .T4, "a condition is expected here, not a list", at: span,
            help: listing.map { "write `\(field.name): {\($0.rawValue): […]}`" } ?? allowedHelp(on: field, allowed))
    }

    static func noCondition(on field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "nothing is asked of `\(field.name)`", at: span,
            help: allowedHelp(on: field, ComparisonKey.allowed(for: field.type)))
    }

    static func emptyCombination(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.T5, "the list is empty", at: span, help: "add an entry, or remove the key")
    }

    /// `conventions: {includes: basel}` for `conventions: basel`, and `participants: {at_least: 5}` for `">= 5"`.
    private static func example(_ word: String, _ field: Field, _ allowed: [ComparisonKey]) -> String? {
        let signs: [(sign: String, key: ComparisonKey)] = [
            (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .moreThan), ("<", .lessThan),
            ("=", .equals),
        ]
        for (sign, key) in signs where word.begins(with: sign) && allowed.contains(key) {
            let rest = (word.without(prefix: sign) ?? "").trimmed
            return "write `\(field.name): {\(key.rawValue): \(rest)}`"
        }
        let isWindow = word == Window.evaluationPeriodName
        let keys: [ComparisonKey] = isWindow ? [.within] : [.includes, .equals, .onOrAfter]
        guard let key = keys.first(where: allowed.contains) else { return nil }
        guard key != .equals || word.unicodeScalars.allSatisfy({ $0.isNumeric || $0 == "." }) else { return nil }
        return "write `\(field.name): {\(key.rawValue): \(word)}`"
    }

    private static func allowedHelp(on field: Field, _ allowed: [ComparisonKey]) -> String {
        let names = allowed.map(\.rawValue) + Presence.allCases.map(\.rawValue)
        return "`\(field.name)` takes: \(names.joined(separator: ", "))"
    }
}
