// N2: one id for two things.

extension Diagnostic {
    /// An id that was given before; the place is the later one, the earlier ones are notes.
    package static func duplicateID(
        _ id: Located<String>, earlier: [SourceSpan], of things: Phrase, severity: Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            .N2, "N2.duplicate_id", ["id": id.value, "things": things], severity: severity, at: id.span,
            notes: earlier.map { Note("N2.duplicate_id.earlier", at: $0) })
    }

    /// An indicator that two judgements name; neither has an id of its own that could be another.
    package static func judgedTwice(_ indicator: Located<String>, earlier: SourceSpan) -> Diagnostic {
        Diagnostic(
            .N2, "N2.judged_twice", ["indicator": indicator.value], at: indicator.span,
            notes: [Note("N2.judged_twice.earlier", at: earlier)])
    }
}

extension DecodingContext {
    /// How many earlier places of an id are shown; a file of one id thousands of times has them all, told one by one.
    private static var shownPlaces: Int { 10 }

    /// Reports each id that stands more than once: the second and later ones, with the places of those before.
    package func reportDuplicates(_ ids: some Sequence<Located<String>>, of things: Phrase) {
        var places: [String: [SourceSpan]] = [:]
        for id in ids {
            let earlier = places[id.value] ?? []
            if !earlier.isEmpty { report(.duplicateID(id, earlier: earlier, of: things)) }
            if earlier.count < Self.shownPlaces { places[id.value, default: []].append(id.span) }
        }
    }
}

extension DiagnosticPage {
    package static let n2 = DiagnosticPage(
        .N2, [.error, .warning], in: .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop on inventories}
            outputs:
              - {id: workshop, title: Guide to inventories}
            """,
        right: """
            activities:
              - {id: workshop, title: Workshop on inventories}
            outputs:
              - {id: guide, title: Guide to inventories}
            """, related: [.N1])
}
