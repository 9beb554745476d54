package import Documents
internal import Scalars

// T2: a condition that the field's type does not allow. Y2: a condition that does not exist.

extension Diagnostic {
    static func conditionNotAllowed(
        _ key: Located<ComparisonKey>, on field: Field, allowed: [ComparisonKey]
    ) -> Diagnostic {
        Diagnostic(
            .T2, "T2.not_allowed", ["condition": key.value.rawValue, "field": field.name, "type": field.type.words],
            at: key.span, help: allowedHelp(on: field, allowed))
    }

    static func unknownCondition(_ key: Located<String>, on field: Field, allowed: [ComparisonKey]) -> Diagnostic {
        if Presence(rawValue: key.value) != nil {
            return Diagnostic(.T2, "T2.written_as_word", ["field": field.name, "word": key.value], at: key.span)
        }
        return Diagnostic(
            .Y2, "Y2.unknown_condition", ["key": key.value], at: key.span,
            help: meant(by: key.value, on: field, allowed).map(Phrase.write) ?? allowedHelp(on: field, allowed))
    }

    private static func meant(by name: String, on field: Field, _ allowed: [ComparisonKey]) -> String? {
        if case .list(let fields) = field.type, fields.contains(where: { $0.name == name }) {
            return "\(field.name): {any: {\(name): …}}"
        }
        if let known = ComparisonKey.otherNames[name], allowed.contains(known) { return known.rawValue }
        return EditDistance.suggestion(for: name, among: allowed.map(\.rawValue))
            ?? EditDistance.suggestion(for: name, among: ComparisonKey.ofRules.map(\.rawValue))
    }

    static func unknownComparison(_ key: Located<String>) -> Diagnostic {
        let names = NumberComparisonTable.names
        let suggestion = EditDistance.suggestion(for: key.value, among: names)
        return Diagnostic(
            .Y2, "Y2.unknown_comparison", ["key": key.value], at: key.span,
            help: suggestion.map(Phrase.write) ?? Phrase("Y2.unknown_comparison.comparisons", ["names": names]))
    }

    /// `participants: 80`, where a bare value does not say what is asked.
    static func bareValue(_ word: String, of field: Field, at span: SourceSpan) -> Diagnostic {
        let allowed = ComparisonKey.allowed(for: field.type)
        return Diagnostic(
            .T2, "T2.bare_value", ["field": field.name, "type": field.type.words], at: span,
            help: example(word, field, allowed).map(Phrase.write) ?? allowedHelp(on: field, allowed))
    }

    static func bareList(of field: Field, at span: SourceSpan) -> Diagnostic {
        let allowed = ComparisonKey.allowed(for: field.type)
        let listing = allowed.first { [.oneOf, .includesAny].contains($0) }
        return Diagnostic(
            .T4, "T4.bare_list", at: span,
            help: listing.map { .write("\(field.name): {\($0.rawValue): […]}") } ?? allowedHelp(on: field, allowed))
    }

    static func emptyCombination(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.T5, "T5.empty_combination", at: span)
    }

    static func noCondition(on field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "T5.nothing_asked", ["field": field.name], at: span,
            help: allowedHelp(on: field, ComparisonKey.allowed(for: field.type)))
    }

    /// `conventions: {includes: basel}` for `conventions: basel`, and `participants: {at_least: 5}` for `">= 5"`.
    private static func example(_ word: String, _ field: Field, _ allowed: [ComparisonKey]) -> String? {
        let signs: [(sign: String, key: ComparisonKey)] = [
            (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .moreThan), ("<", .lessThan),
            ("=", .equals),
        ]
        for (sign, key) in signs where word.begins(with: sign) && allowed.contains(key) {
            let rest = (word.without(prefix: sign) ?? "").trimmed
            return "\(field.name): {\(key.rawValue): \(rest)}"
        }
        let isWindow = word == Window.evaluationPeriodName
        let keys: [ComparisonKey] = isWindow ? [.within] : [.includes, .equals, .onOrAfter]
        guard let key = keys.first(where: allowed.contains) else { return nil }
        guard key != .equals || word.unicodeScalars.allSatisfy({ $0.isNumeric || $0 == "." }) else { return nil }
        return "\(field.name): {\(key.rawValue): \(word)}"
    }

    private static func allowedHelp(on field: Field, _ allowed: [ComparisonKey]) -> Phrase {
        let names = allowed.map(\.rawValue) + Presence.allCases.map(\.rawValue)
        return Phrase("T2.takes", ["field": field.name, "names": names])
    }
}

extension DiagnosticPage {
    package static let t2 = DiagnosticPage(
        .T2, in: .methodology,
        wrong: """
            selections:
              completed:
                of: activity
                where: {conventions: {is: basel}}
                status: illustrative
            """,
        right: """
            selections:
              completed:
                of: activity
                where: {conventions: {includes: basel}}
                status: illustrative
            """, related: [.T3])
}
