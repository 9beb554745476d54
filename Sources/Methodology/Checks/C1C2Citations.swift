package import Documents

// C1: a rule without a citation. C2: a citation of a part that is not declared. N1: of an unknown reference.

enum CitationCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for rule in methodology.rules where rule.needsCitation {
            context.diagnostics.within(rule.place) {
                context.report(
                    Diagnostic(.C1, "C1.rule_without_citation", ["rule": rule.name], at: rule.origin.firstKey))
            }
        }
        guard !methodology.unread.references else { return }
        let known = KnownReferences(methodology.references)
        for (citation, place) in methodology.citationsWithPlaces {
            context.diagnostics.within(place) {
                context.diagnostics.report(citation.problems(among: known, context.diagnostics))
            }
        }
    }
}

/// Something in a methodology that decides, and must say where it comes from.
struct Rule {
    /// What the rule is, for messages: "selection `completed`".
    let name: Phrase
    /// Where it stands, for messages.
    let place: String
    let origin: RuleOrigin

    var needsCitation: Bool { !origin.isCited && (origin.status == .transcribed || origin.status == .inferred) }
}

extension Methodology {
    /// Everything that must say where it comes from; an indicator's citations are its criterion's unless it has a
    /// status of its own.
    var rules: [Rule] {
        let indicators = indicators.filter { criterion, indicator in
            indicator.origin.firstKey != criterion.origin.firstKey && criterion.status != indicator.status
        }
        return readings.map { Rule("reading", $0.id.value, $0.origin) }
            + values.flatMap { value in value.history.map { Rule("value", value.id.value, $0.origin) } }
            + selections.map { Rule("selection", $0.id.value, $0.origin) }
            + scales.map { Rule("scale", $0.id.value, $0.origin) }
            + criteria.map { Rule("criterion", $0.id.value, $0.origin) }
            + indicators.map { Rule("indicator", $1.id, $1.origin) }
            + criteria.flatMap(\.caps).map { Rule("cap", $0.id.value, $0.origin) }
            + gates.map { Rule("gate", $0.id.value, $0.origin) }
            + (ratings + usedRatings.filter { $0.name == nil }).map {
                Rule(name: Phrase("rules.rating"), place: "rating", origin: $0.origin)
            }
    }

    /// Every citation that is written, each once.
    var allCitations: [Located<Citation>] { citationsWithPlaces.map(\.citation) }

    fileprivate var citationsWithPlaces: [(citation: Located<Citation>, place: String)] {
        let listed = indicators.map { Rule("indicator", $1.id, $1.origin) }
        var seen = Set<SourceSpan>()
        let ofRoundings = roundings.flatMap { rounding in rounding.citations.map { ($0, "rounding") } }
        return ((rules + listed).flatMap { rule in rule.origin.citations.map { ($0, rule.place) } } + ofRoundings)
            .filter { seen.insert($0.0.span).inserted }
    }
}

extension Rule {
    fileprivate init(_ word: String, _ id: String, _ origin: RuleOrigin) {
        self.init(name: Phrase("rules.\(word)", ["id": id]), place: "\(word) \(id)", origin: origin)
    }
}

extension Diagnostic {
    fileprivate static func undeclaredPart(
        _ citation: Located<Citation>, parts: [String], wantsSuggestion: Bool
    ) -> Diagnostic {
        let reference = citation.value.reference
        let suggestion = wantsSuggestion ? EditDistance.suggestion(for: citation.value.part, among: parts) : nil
        return Diagnostic(
            .C2, "C2.undeclared_part", ["reference": reference, "part": citation.value.part], at: citation.span,
            help: suggestion.map { .write("\(reference)#\($0)") }
                ?? (parts.isEmpty ? nil : Phrase("C2.undeclared_part.parts", ["parts": parts.atMost(12)])))
    }

    /// An unknown reference; what is suggested is the whole citation.
    fileprivate static func unknownReference(
        _ citation: Located<Citation>, known: [String], wantsSuggestion: Bool
    ) -> Diagnostic {
        let id = Located(citation.value.reference, at: citation.span)
        guard wantsSuggestion, let meant = EditDistance.suggestion(for: id.value, among: known) else {
            return .unknownID(id, of: Phrase("things.reference"), known: known, wantsSuggestion: false)
        }
        return Diagnostic(
            .N1, "N1.unknown_reference", ["id": id.value], at: id.span,
            help: .write(Citation(reference: meant, part: citation.value.part).description))
    }
}

extension Located where Value == Citation {
    /// What is wrong with the citation: an unknown reference (N1) or an undeclared part (C2).
    package func problems(among references: KnownReferences, _ diagnostics: DiagnosticCollector) -> [Diagnostic] {
        guard let reference = references[value.reference] else {
            let known = references.ids
            let wantsSuggestion = diagnostics.wantsSuggestion(among: known.count)
            return [.unknownReference(self, known: known, wantsSuggestion: wantsSuggestion)]
        }
        guard reference.arePartsRead, !references.declares(value) else { return [] }
        let parts = reference.parts.map(\.id.value)
        return [.undeclaredPart(self, parts: parts, wantsSuggestion: diagnostics.wantsSuggestion(among: parts.count))]
    }
}

extension DiagnosticPage {
    package static let c1 = DiagnosticPage(
        .C1, in: .criterion,
        wrong: "status: transcribed",
        right: "status: illustrative", related: [.C2])

    package static let c2 = DiagnosticPage(
        .C2, in: .methodology,
        wrong: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: [bc-11-13#row-a, bc-11-13#row-b]
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """,
        right: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: bc-11-13#row-a
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """, related: [.C1, .N1])
}
