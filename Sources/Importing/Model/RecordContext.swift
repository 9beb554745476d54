internal import Documents
package import Evaluation
package import Methodology

/// What is in a record already, as far as new items must know.
package struct RecordContext: Sendable {
    let ids: Set<String>
    /// The ids of the items of the kind that is imported.
    let itemIDs: Set<String>
    /// The dates and ids of those items by their folded titles, in the order of the file.
    let itemsByTitle: [String: [(dates: [String?], id: String)]]
    /// What evidence may point at: ids, and titles in their stead.
    let sources: [String: String]
    /// What activities may have attended.
    let events: [String: String]

    /// Looks at a record and at the calendar that it refers to.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, kind: ItemKind) {
        let all = ItemKind.allCases.flatMap { evaluation.items($0) }
        ids = Set(all.map(\.writtenID.value) + evaluation.sources.map(\.id.value))
        let items = evaluation.items(kind)
        itemIDs = Set(items.map(\.id))
        let dateNames = ItemDraft.dateNames(of: kind)
        let titled = items.flatMap { item in
            let dates = dateNames.map { item.date($0)?.text }
            return Set((item.title?.wordings ?? []).map(FoldedText.key)).map { ($0, (dates, item.id)) }
        }
        itemsByTitle = Dictionary(grouping: titled, by: \.0).mapValues { $0.map(\.1) }
        sources = RecordContext.names(evaluation.sources.map { ($0.id.value, $0.title?.wordings ?? []) })
        events = RecordContext.names(calendar.events.map { ($0.id, $0.title?.wordings ?? []) })
    }

    /// The id for each name, and for each id itself.
    private static func names(_ things: [(id: String, titles: [String])]) -> [String: String] {
        let pairs = things.flatMap { thing in ([thing.id] + thing.titles).map { (FoldedText.key($0), thing.id) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
