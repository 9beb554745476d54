public import Diagnostics
internal import Documents

// C1: a rule without a citation. C2: a citation of a part that is not declared. N1: of an unknown reference.

enum CitationCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for rule in methodology.rules {
            if rule.needsCitation, rule.citations.isEmpty { context.report(.ruleWithoutCitation(rule)) }
        }
        for citation in methodology.allCitations { context.diagnostics.report(citation.problems(among: methodology.references)) }
    }
}

/// Something in a methodology that decides, and must say where it comes from.
struct Rule {
    /// What the rule is, for messages.
    let name: String
    let status: RuleStatus
    let citations: [Located<Citation>]
    let firstKey: SourceSpan

    var needsCitation: Bool { status == .transcribed || status == .inferred }
}

extension Methodology {
    var rules: [Rule] {
        let readings = readings.map {
            Rule(name: "reading `\($0.id.value)`", status: $0.status, citations: $0.citations, firstKey: $0.firstKey)
        }
        let selections = selections.map {
            Rule(name: "selection `\($0.id.value)`", status: $0.status, citations: $0.citations, firstKey: $0.firstKey)
        }
        let criteria = criteria.map {
            Rule(name: "criterion `\($0.id.value)`", status: $0.status, citations: $0.citations, firstKey: $0.firstKey)
        }
        let indicators = indicators.filter { $0.criterion.status != $0.indicator.status }.map { _, indicator in
            Rule(
                name: "indicator `\(indicator.id)`", status: indicator.status, citations: indicator.citations,
                firstKey: indicator.firstKey)
        }
        let rating = rating.map {
            Rule(name: "the rating", status: $0.status, citations: $0.citations, firstKey: $0.firstKey)
        }
        return readings + selections + criteria + indicators + (rating.map { [$0] } ?? [])
    }

    /// Every citation that is written, each once.
    var allCitations: [Located<Citation>] {
        let indicators = indicators.flatMap(\.indicator.citations)
        var seen = Set<SourceSpan>()
        return (rules.flatMap(\.citations) + indicators).filter { seen.insert($0.span).inserted }
    }
}

extension Diagnostic {
    fileprivate static func ruleWithoutCitation(_ rule: Rule) -> Diagnostic {
        Diagnostic(
            .C1, "\(rule.name) cites nothing", at: rule.firstKey,
            help: "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text",
            why: "every rule must say where it comes from")
    }

    fileprivate static func undeclaredPart(_ citation: Located<Citation>, parts: [String]) -> Diagnostic {
        let reference = citation.value.reference
        let suggestion = EditDistance.suggestion(for: citation.value.part, among: parts)
        let list = parts.joined(separator: ", ")
        return Diagnostic(
            .C2, "`\(reference)` declares no part `\(citation.value.part)`", at: citation.span,
            help: suggestion.map { "write `\(reference)#\($0)`" }
                ?? (parts.isEmpty ? "add `parts:` to the reference" : "parts: \(list)"))
    }
}

extension Located where Value == Citation {
    /// What is wrong with the citation: an unknown reference (N1) or an undeclared part (C2).
    public func problems(among references: [Reference]) -> [Diagnostic] {
        guard let reference = references.first(where: { $0.id.value == value.reference }) else {
            let id = Located<String>(value.reference, at: span)
            return [.unknownID(id, of: "reference", known: references.map(\.id.value))]
        }
        let parts = reference.parts.map(\.id.value)
        return parts.contains(value.part) ? [] : [.undeclaredPart(self, parts: parts)]
    }
}
