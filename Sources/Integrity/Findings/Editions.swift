internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// terms: outputs that look like one in several languages, or like parts of one site (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Outputs that count and appeared on one day: in one language each, or at one address with the site itself.
    var editions: [Suspicion] {
        let counted = evaluation.items(.output).filter { item in
            standing.counts(item.id) && item.date("published")?.isWhole == true
        }
        let byDay = Dictionary(grouping: counted) { $0.date("published")?.first }.values
            .filter { $0.count > 1 }.sorted { $0[0].span.startOffset < $1[0].span.startOffset }
        return byDay.flatMap { sameDay in
            let translated = groups(of: sameDay, if: mayBeTranslations).map { edition(.translations, $0) }
            let atOneAddress = groups(of: sameDay, if: areAtOneAddress).map { edition(.oneAddress, $0) }
            return translated + atOneAddress
        }
    }

    private func groups(
        of items: [ReportedItem], if areOne: (ReportedItem, ReportedItem) -> Bool
    ) -> [[ReportedItem]] {
        var groups = JoinedSets<Int>()
        for (place, one) in items.enumerated() {
            for (other, item) in items.enumerated().dropFirst(place + 1).prefix(Candidates.neighbours)
            where areOne(one, item) && !standing.areOne(one.id, item.id) {
                groups.join(place, other)
            }
        }
        return groups.all.map { positions in positions.map { items[$0] } }
    }

    /// One language each and not the same one, titles in none together; of one kind, or in one document.
    private func mayBeTranslations(_ one: ReportedItem, _ other: ReportedItem) -> Bool {
        guard let language = one.onlyLanguage, let otherLanguage = other.onlyLanguage, language != otherLanguage,
            let titled = one.title?.byLanguage.keys, let otherTitled = other.title?.byLanguage.keys,
            Set(titled).isDisjoint(with: otherTitled)
        else { return false }
        let documents = Set(book.places(of: one).map(\.document))
        let isOneDocument = book.places(of: other).contains {
            documents.contains($0.document) && book.source($0.document)?.isOwnReport == false
        }
        return isOneDocument || one.word("kind") == other.word("kind")
    }

    /// Of different kinds, one of them a website, and both shown by the same page on the web and by nothing else.
    private func areAtOneAddress(_ one: ReportedItem, _ other: ReportedItem) -> Bool {
        let kinds = [one.word("kind"), other.word("kind")]
        guard kinds[0] != kinds[1], kinds.contains("website") else { return false }
        let documents = Set((book.places(of: one).union(book.places(of: other))).map(\.document))
        guard documents.count == 1, !one.evidence.isEmpty, !other.evidence.isEmpty,
            let source = documents.first.flatMap(book.source)
        else { return false }
        return source.file == nil && source.url != nil
    }

    private func edition(_ way: IntegrityCase, _ items: [ReportedItem]) -> Suspicion {
        Suspicion(
            kind: .terms, way: way, severity: .medium, items: items.map(\.id),
            changes: removal(of: items.dropFirst().map(\.id)), subject: items[0].id)
    }
}

extension ReportedItem {
    fileprivate var onlyLanguage: String? {
        let languages = words("languages")
        return languages.count == 1 ? languages[0] : nil
    }
}
