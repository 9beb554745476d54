internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: addresses of whole sites (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Pages of the web that are called documents, whose address is that of a whole site, under activities that no other
    /// document shows. A site may well be shown by its address where it is the output.
    var homePages: [Suspicion] {
        evaluation.sources.filter { $0.isWebPage && $0.file == nil && book.isDocument($0) && $0.isHomePage }.compactMap
        { source in
            let items = (itemsBySource[source.id.value] ?? []).filter { item in
                item.kind == .activity && standing.counts(item.id)
                    && !book.sources(of: item).contains { $0.id.value != source.id.value && book.isDocument($0) }
            }
            return items.isEmpty ? nil : suspicion(.homePage, .medium, [source], items)
        }
    }
}

extension EvidenceSource {
    /// Whether its address has nothing behind the name of the host.
    fileprivate var isHomePage: Bool {
        // `https:`, nothing, the host, and what lies in it.
        let parts = url?.parts(at: "/") ?? []
        return parts.count >= 3
            && parts.dropFirst(3).allSatisfy { $0.isEmpty || Self.fronts.contains(String($0).lowercased()) }
    }

    private static let fronts: Set<String> = [
        "index.html", "index.htm", "index.php", "home", "en", "fr", "es", "ar", "ru", "zh",
    ]
}
