internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: contracts as the only documents of work that was completed (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Completed activities that count, and for which no other document is named than what is agreed upon before work begins,
    /// or announces or plans it.
    ///
    /// A report of the centre that was written after the end tells of it, so that less is open.
    var contractsAlone: [Suspicion] {
        activities.filter { $0.counts && $0.item.isCompleted }.compactMap { activity in
            let sources = book.sources(of: activity.item)
            let documents = sources.filter(book.isDocument)
            let areAgreed = documents.allSatisfy(\.isAgreedBefore)
            guard !documents.isEmpty, areAgreed || documents.allSatisfy(\.isWrittenBefore),
                let ended = activity.item.date("ended"),
                documents.allSatisfy({ $0.date.map { $0.last < ended.first } ?? true })
            else { return nil }
            let isTold = sources.contains { source in
                book.isOwnReport(source) && (source.date.map { $0.first > ended.first } ?? true)
            }
            // A programme tells at least what was to be held, and when.
            let isLess = isTold || !areAgreed && documents.contains(where: \.isProgramme)
            return suspicion(
                areAgreed ? .contractAlone : .announcementAlone, isLess ? .low : .medium, documents, [activity.item])
        }
    }
}

extension EvidenceSource {
    /// Whether it is of a kind that is written before the work: a contract, an agreement, an offer.
    fileprivate var isAgreedBefore: Bool {
        let kind = joinedKind ?? ""
        return Self.kindsBefore.contains { kind.holds($0) } && !kind.holds("final") && !kind.holds("completion")
    }

    /// Whether it is of a kind that is written before the work, if only to announce or to plan it.
    fileprivate var isWrittenBefore: Bool {
        isAgreedBefore || isProgramme || Self.announcements.contains(joinedKind ?? "")
    }

    /// Whether it is the plan of what is to be held: a programme shows more than an invitation does.
    fileprivate var isProgramme: Bool { Self.programmes.contains(joinedKind ?? "") }

    private static let programmes: Set<String> = [
        "agenda", "programme", "program", "plan", "draft_agenda", "provisional_agenda", "ordre_du_jour",
        "orden_del_dia",
    ]

    private static let announcements: Set<String> = [
        "invitation", "invitation_letter", "letter_of_invitation", "announcement", "poster", "budget", "call", "flyer",
        "convocation", "affiche", "invitacion", "convocatoria",
    ]

    private static let kindsBefore = [
        "contract", "agreement", "memorandum_of_understanding", "terms_of_reference", "tender", "purchase_order",
        "quotation",
        "proposal", "concept_note", "project_document",
    ]
}
