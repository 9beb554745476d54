internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// names_all: what is national, and names many Parties (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Short activities that count, are national by their titles or scope, and name three Parties or more, unless as many
    /// attended. What is about national plans is not national.
    var nationalForMany: [Suspicion] {
        activities.filter { activity in
            activity.counts && !activity.isLong && activity.parties.count >= 3
                && activity.item.words("attended_by").count < 3
                && (["city", "country"].contains(activity.item.word("scope"))
                    || activity.item.word("scope") == nil && activity.said.contains { $0.holds(Self.nationalEvents) })
        }.map { activity in
            let country = activity.country.map { [$0] } ?? []
            let left = country.filter(activity.parties.contains)
            return Suspicion(
                kind: .namesAll, way: .nationalForMany, severity: .medium, items: [activity.id],
                details: ["parties": activity.item.words("parties").joined(separator: ", ")],
                changes: [.set(field: "parties", of: activity.id, to: left.isEmpty ? nil : .words(left))],
                subject: activity.id)
        }
    }

    private static let nationalEvents = Phrases(
        """
        national workshop|national training|national seminar|national course|national meeting|national round table|\
        national conference|national consultation|local workshop|local training|atelier national|formation nationale|\
        seminaire national|reunion nationale|stage national|table ronde nationale|taller nacional|curso nacional|\
        seminario nacional|capacitacion nacional|reunion nacional|национальный семинар|национальный тренинг|\
        национальный курс|национальное совещание|общенациональный семинар|ورشة عمل وطنية|ورشة وطنية|دورة وطنية|\
        اجتماع وطني|ندوة وطنية|全国研讨会|全国培训|国家研讨会|国家讲习班
        """)
}
