internal import Evaluation
internal import Methodology
internal import Results

// strength_not_possible: lists of people as the only documents of quantities (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities with quantities that count as exported or eliminated, of which lists of those present are all documents.
    var listsForAmounts: [Suspicion] {
        let holders = evaluation.items(.activity)
        let gone = counted.map(\.item).filter { ["exported", "eliminated"].contains($0.word("stage")) }
        return gone.compactMap(\.holder).firstOccurrences(by: { $0 }).compactMap { position in
            let activity = holders[position]
            let documents = book.sources(of: activity).filter(book.isDocument)
            guard !documents.isEmpty, documents.allSatisfy(\.isList) else { return nil }
            return suspicion(.listForAmounts, .medium, documents, [activity])
        }
    }
}
