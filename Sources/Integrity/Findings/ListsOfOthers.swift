internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: lists of those present that bear the title of another activity (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Lists whose titles name the matter of another activity of the record, by two things at least, and nothing of what they
    /// are named for.
    var listsOfOthers: [Suspicion] {
        let lists = evaluation.sources.filter { $0.isList && itemsBySource[$0.id.value] != nil && $0.title != nil }
        guard !lists.isEmpty else { return [] }
        let others = Self.wordsOfLists.union(activities.flatMap { FoldedWords.of($0.city ?? "") })
        let byThing = Dictionary(
            grouping: activities.flatMap { activity in
                activity.matter.keys.sorted().map { (thing: $0, activity: activity) }
            }, by: \.thing)
        return lists.compactMap { source in
            let matter = TitleMatter(source.title, without: others)
            let named = itemsBySource[source.id.value] ?? []
            guard matter.keys.count >= 2,
                named.allSatisfy({ TitleMatter($0.title).keys.isDisjoint(with: matter.keys) })
            else { return nil }
            let candidates = matter.keys.sorted().flatMap { byThing[$0] ?? [] }.map(\.activity)
            guard
                let other = candidates.first(where: {
                    $0.matter.sharesTwo(with: matter) && $0.matter.isOne(with: matter)
                })
            else { return nil }
            return suspicion(.listOfAnother, .medium, [source], named, details: ["event": other.id])
        }
    }

    /// What lists of those present are called, folded.
    private static let wordsOfLists = Set(
        FoldedWords.of(
            """
            list lists attendance attendees participants participant register registration sheet signed signatures present \
            liste listes présence présents participants participantes émargement feuille inscription signatures lista listas \
            asistencia asistentes participantes registro firmas список списки участников присутствующих регистрация подписи \
            قائمة الحضور المشاركين حضور سجل توقيعات 名单 签到
            """))
}
