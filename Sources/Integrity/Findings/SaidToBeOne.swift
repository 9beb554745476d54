internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// alike: what an item says itself of being another (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities and outputs that count, and of which the title or the notes say that they are the same as something else, or
    /// counted already.
    var saidToBeOne: [Suspicion] {
        let told =
            activities.map { (item: $0.item, said: $0.said + $0.saidInNotes) }
            + evaluation.items(.output).map {
                (item: $0, said: $0.said + ($0.notes?.wordings ?? []).map { SaidText($0) })
            }
        return told.filter { item, said in
            standing.counts(item.id)
                && said.contains { $0.hasPartBeginning(with: Sameness.parts) || $0.holds(Sameness.phrases) }
        }.map { item, _ in
            Suspicion(
                kind: .alike, way: .saidToBeOne, severity: .medium, items: [item.id], changes: removal(of: item.id),
                subject: item.id)
        }
    }
}

/// Words with which a record says that one thing is another.
private enum Sameness {
    /// These stand at the beginning of a part.
    static let parts = Phrases(
        """
        idem|ditto|ibid|duplicate|same as above|same as no|same as the above|same activity as|\
        meme activite que|duplicado|duplicada|misma actividad que|то же|\
        дубликат|نفس النشاط|مكرر|同上|重复
        """)

    /// These say so anywhere.
    static let phrases = Phrases(
        """
        same activity as|same workshop as|same event as|same training as|same course as|identical to activity|\
        identical with activity|is the same as activity|already counted|already reported above|already listed|\
        reported twice|also listed as|also reported as|meme atelier que|meme formation que|\
        deja compte|deja comptee|deja mentionne ci dessus|deja mentionnee ci dessus|identique a l activite|\
        mismo taller que|mismo curso que|ya contado|ya contada|ya incluido arriba|identico a la actividad|\
        тот же семинар что|уже учтено|уже учтен|уже указано выше|نفس الورشة|سبق احتسابه|سبق ذكره اعلاه|已计入|与上述活动相同|已列出
        """)
}
