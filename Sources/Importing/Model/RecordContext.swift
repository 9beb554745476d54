package import Documents
package import Evaluation
package import Methodology

/// What is in a record already, as far as new items must know.
package struct RecordContext: Sendable {
    let ids: Set<String>
    /// The code of the Party in which the centre stands.
    let country: String?
    /// The years of the record's period.
    let years: ClosedRange<Int>
    /// The ids of the items of the kind that is imported.
    let itemIDs: Set<String>
    /// Those items by their titles.
    let items: KnownItems

    /// Those of them that are activities, by their days.
    let twins: LikelyTwins

    /// The text of the record; nil where nothing there can be changed.
    let record: YAMLDocument?
    /// What evidence may point at: ids, and titles or addresses in their stead.
    let sources: [String: String]
    /// What activities may have attended.
    let events: [String: String]

    /// Looks at a record and at the calendar that it refers to.
    ///
    /// - Parameter record: the text of the record, for saying what a table says otherwise.
    package init(
        _ evaluation: Evaluation, calendar: MeetingCalendar, kind: ItemKind, record: YAMLDocument? = nil
    ) {
        self.record = record
        let all = ItemKind.allCases.flatMap { evaluation.items($0) }
        ids = Set(all.map(\.writtenID.value) + evaluation.sources.map(\.id.value))
        country = evaluation.centre.country?.code
        years = evaluation.period.first.components.year...evaluation.period.last.components.year
        let items = evaluation.items(kind)
        itemIDs = Set(items.map(\.id))
        let dateNames = ItemDraft.dateNames(of: kind)
        let titled = items.map { item -> (item: KnownItem, titles: [String]) in
            let (city, country) = RecordContext.place(of: item)
            let dates = dateNames.map { item.date($0) }
            let known = KnownItem(
                id: item.id, whenAndWhere: WhenAndWhere(dates: dates, city: city, country: country),
                place: [city, country].compactMap(\.self).joined(separator: ", "))
            return (known, item.title?.wordings ?? [])
        }
        self.items = KnownItems(titled)
        twins = LikelyTwins(kind == .activity ? titled : [])
        sources = RecordContext.names(
            evaluation.sources.map { ($0.id.value, ($0.title?.wordings ?? []) + [$0.url].compactMap(\.self)) })
        events = RecordContext.names(calendar.events.map { ($0.id, $0.title?.wordings ?? []) })
    }

    /// The ids of all items and sources.
    package var allIDs: Set<String> { ids }

    /// The id of the item that a draft is, by its title, dates and place.
    package func known(_ draft: ItemDraft) -> String? {
        items.item(TitleKey.of(draft.title), WhenAndWhere(draft), taken: [:])?.id
    }

    /// The id of the activity that a new one perhaps is under another title.
    package func twin(of draft: ItemDraft) -> String? {
        draft.kind == .activity ? twins.twin(draft.title, WhenAndWhere(draft)) : nil
    }

    /// The item of the record that a new one is like, and in what.
    func likeItem(of draft: ItemDraft) -> ImportPlan.AlikeRow.Earlier? {
        if let known = items.called(draft.title) {
            let (before, after) = (known.whenAndWhere, WhenAndWhere(draft))
            guard before.hasDates(of: after) else {
                return .otherDates(of: known.id, before: before.stretch, after: after.stretch)
            }
            let place = [draft.place.city, draft.place.country].compactMap(\.self).joined(separator: ", ")
            return before.agrees(with: after)
                ? .twin(known.id) : .otherPlace(of: known.id, before: known.place, after: place)
        }
        return items.alike(draft.title).map { .item($0) } ?? twin(of: draft).map { .twin($0) }
    }

    private static func place(of item: ReportedItem) -> (city: String?, country: String?) {
        guard case .record(let values) = item.value("place") else { return (nil, nil) }
        let texts = values.map { value -> String? in
            switch value {
            case .text(let text): text.wordings.first
            case .word(let word): word
            default: nil
            }
        }
        return texts.count == 2 ? (texts[0], texts[1]) : (nil, nil)
    }

    /// The id for each name, and for each id itself.
    private static func names(_ things: [(id: String, names: [String])]) -> [String: String] {
        let pairs = things.flatMap { thing in ([thing.id] + thing.names).map { (FoldedText.key($0), thing.id) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
