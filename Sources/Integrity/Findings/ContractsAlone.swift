internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: contracts as the only documents of work that was completed (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Completed activities that count, and for which no other document is named than what is agreed upon before work begins.
    ///
    /// A report of the centre that was written after the end tells of it, so that less is open.
    var contractsAlone: [Suspicion] {
        activities.filter { $0.counts && $0.item.isCompleted }.compactMap { activity in
            let sources = book.sources(of: activity.item)
            let documents = sources.filter(book.isDocument)
            guard !documents.isEmpty, documents.allSatisfy(\.isAgreedBefore),
                let ended = activity.item.date("ended"),
                documents.allSatisfy({ $0.date.map { $0.last < ended.first } ?? true })
            else { return nil }
            let isTold = sources.contains { source in
                book.isOwnReport(source) && (source.date.map { $0.first > ended.first } ?? true)
            }
            return suspicion(.contractAlone, isTold ? .low : .medium, documents, [activity.item])
        }
    }
}

extension EvidenceSource {
    /// Whether it is of a kind that is written before the work: a contract, an agreement, an offer.
    fileprivate var isAgreedBefore: Bool {
        let kind = joinedKind ?? ""
        return Self.kindsBefore.contains { kind.holds($0) } && !kind.holds("final") && !kind.holds("completion")
    }

    private static let kindsBefore = [
        "contract", "agreement", "memorandum_of_understanding", "terms_of_reference", "tender", "purchase_order",
        "quotation",
        "proposal", "concept_note", "project_document",
    ]
}
