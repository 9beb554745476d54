package import Diagnostics

// N2: one id for two things.

extension Diagnostic {
    /// An id that was given before; the place is the later one, the earlier ones are notes.
    package static func duplicateID(_ id: Located<String>, earlier: [SourceSpan], of words: String) -> Diagnostic {
        Diagnostic(
            .N2, "the id `\(id.value)` is given to two \(words)", at: id.span, label: "again here",
            notes: earlier.map { Note("given here", at: $0) }, help: "give one of them another id")
    }
}

extension DecodingContext {
    /// How many earlier places of an id are shown; a file of one id thousands of times has them all, told one by one.
    private static var shownPlaces: Int { 10 }

    /// Reports each id that stands more than once: the second and later ones, with the places of those before.
    package func reportDuplicates(_ ids: some Sequence<Located<String>>, of words: String) {
        var places: [String: [SourceSpan]] = [:]
        for id in ids {
            let earlier = places[id.value] ?? []
            if !earlier.isEmpty { report(.duplicateID(id, earlier: earlier, of: words)) }
            if earlier.count < Self.shownPlaces { places[id.value, default: []].append(id.span) }
        }
    }
}
