internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: documents that nobody has filled in or signed (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Documents that are by their titles or notes blank forms, templates or unsigned, under what no other document shows.
    var blankForms: [Suspicion] {
        evaluation.sources.filter { source in
            book.isDocument(source)
                && ((source.title?.wordings ?? []).contains { SaidText($0).holds(Self.blanks) }
                    || (source.notes?.wordings ?? []).contains { SaidText($0).hasPartBeginning(with: Self.blanks) })
        }.compactMap { source in
            let items = (itemsBySource[source.id.value] ?? []).filter { item in
                standing.counts(item.id)
                    && !book.sources(of: item).contains { $0.id.value != source.id.value && book.isDocument($0) }
            }
            return items.isEmpty ? nil : suspicion(.blankForm, .medium, [source], items)
        }
    }

    private static let blanks = Phrases(
        """
        template|template of|blank form|blank list|empty form|form to be filled|to be filled in|unsigned|not signed|\
        not yet signed|to be signed|specimen|formulaire vierge|a remplir|modele de liste|modele vierge|non signe|non signee|\
        a signer|formulario en blanco|plantilla|sin firmar|por firmar|sin firma|бланк|шаблон|не подписан|не подписана|\
        не подписано|نموذج فارغ|استمارة فارغة|غير موقع|غير موقعة|空白|模板|未签|待签
        """)
}
