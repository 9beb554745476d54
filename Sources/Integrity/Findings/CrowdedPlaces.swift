internal import Evaluation
internal import Methodology
internal import Results

// one_place_for_many: what carries very much (semantics, "Integrity").

extension RecordAudit {
    /// More counted items than one place or one follow-up carries without a question.
    private static let carried = 5

    /// Places in sources, and sources named as a whole, that support more than five items that count.
    var crowdedPlaces: [Suspicion] {
        let holders = holdersThatCount
        var items: [EvidenceBook.Place: [ReportedItem]] = [:]
        var order: [EvidenceBook.Place] = []
        for item in [ItemKind.activity, .output, .membership, .submission].flatMap({ evaluation.items($0) })
        where standing.counts(item.id) || holders.contains(item.id) {
            for place in book.places(of: item).sorted(by: { ($0.document, $0.at ?? "") < ($1.document, $1.at ?? "") }) {
                if items[place] == nil { order.append(place) }
                items[place, default: []].append(item)
            }
        }
        return order.compactMap { place in
            let supported = (items[place] ?? []).firstOccurrences(by: { standing.root(of: $0.id) })
            guard supported.count > RecordAudit.carried else { return nil }
            return Suspicion(
                kind: .onePlaceForMany, way: place.at == nil ? .source : .place, severity: .medium,
                items: inFileOrder(supported), sources: [place.document],
                details: place.at.map { ["at": $0] } ?? [:], changes: [.removeSource(place.document)],
                subject: place.document)
        }
    }

    /// Activities that follow up more than five recommendations.
    var crowdedFollowUps: [Suspicion] {
        let followed = evaluation.items(.recommendation).filter { $0.word(FollowUp.field) != nil }
        let byActivity = Dictionary(grouping: followed) { $0.word(FollowUp.field) ?? "" }
        let crowded = byActivity.filter { $0.value.count > RecordAudit.carried }.sorted { $0.key < $1.key }
        return crowded.map { activity, recommendations in
            let changes = recommendations.map { RecordChange.set(field: FollowUp.field, of: $0.id, to: nil) }
            return Suspicion(
                kind: .onePlaceForMany, way: .followUp, severity: .medium,
                items: [activity] + recommendations.map(\.id),
                changes: changes, subject: activity)
        }
    }

    /// The activities of which a recommendation or result counts.
    private var holdersThatCount: Set<String> {
        let holders = evaluation.items(.activity)
        let inner = evaluation.items(.recommendation) + evaluation.items(.result)
        return Set(inner.filter { standing.counts($0.id) }.compactMap { $0.holder.map { holders[$0].id } })
    }
}
