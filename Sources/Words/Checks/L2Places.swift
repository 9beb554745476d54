package import Documents
internal import Scalars

// L2: places that are not those of the English message.

extension Diagnostic {
    static func unknownPlace(
        _ name: String, in node: YAMLNode, meant: String?, known: Set<String>, _ original: MessageEntry
    ) -> Diagnostic {
        Diagnostic(
            .L2, "L2.unknown_place", ["place": name.asPlace], at: node.place(of: name.asPlace),
            notes: [original.englishNote], help: meant.map { .write($0.asPlace) } ?? known.placesInWords)
    }

    static func missingPlace(_ name: String, in node: YAMLNode, _ original: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L2, "L2.missing_place", ["place": name.asPlace], at: node.span, notes: [original.englishNote])
    }

    static func unreadablePlace(_ name: String, in node: YAMLNode, known: Set<String>) -> Diagnostic {
        Diagnostic(
            .L2, "L2.unreadable_place", ["beginning": "%{"], at: node.place(of: "%{\(name)"), help: known.placesInWords)
    }
}

extension YAMLNode {
    /// Where a part of the text stands; the whole text where it is written otherwise, with escapes.
    fileprivate func place(of part: String) -> SourceSpan {
        guard let (before, _) = span.text.cut(around: part) else { return span }
        let start = span.startOffset + before.utf8.count
        return SourceSpan(in: source, from: start, to: start + part.utf8.count)
    }
}

extension Set<String> {
    /// What may be written.
    fileprivate var placesInWords: Phrase {
        isEmpty
            ? Phrase("L2.no_places") : Phrase("L2.places", ["places": sorted().map(\.asPlace).typed])
    }
}

extension String {
    /// The name of a place as a message writes it.
    fileprivate var asPlace: String { "%{\(self)}" }
}

extension DiagnosticPage {
    package static let l2 = DiagnosticPage(
        .L2, in: .language,
        wrong: """
            messages:
              scores:
                total: "Totaal: %{point}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """,
        right: """
            messages:
              scores:
                total: "Totaal: %{points}"
                items: {one: "%{count} onderdeel telt", other: "%{count} onderdelen tellen"}
            """, related: [.L1], places: ["written": "%{point}", "meant": "%{points}"])
}
