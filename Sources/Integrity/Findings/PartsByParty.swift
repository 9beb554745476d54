internal import Evaluation
internal import Results
internal import Scalars
internal import Scoring

// split: one event that is told once for each Party that took part (semantics, "Integrity", row `split`).

extension RecordAudit {
    /// Counted activities of alike titles on the same days, online or at no place, with no Party in common.
    var partsByParty: [Suspicion] {
        let candidates = activities.filter { $0.counts && $0.isNowhere && !$0.parties.isEmpty && $0.days != nil }
        var groups = JoinedSets<Int>()
        for sameDays in Dictionary(grouping: candidates, by: \.days).values {
            for (place, one) in sameDays.enumerated() {
                for other in sameDays[(place + 1)...].prefix(Candidates.neighbours) where arePartsByParty(one, other) {
                    groups.join(one.position, other.position)
                }
            }
        }
        return groups.all.map { positions in partsByParty(positions.map { activities[$0] }) }
    }

    /// Whether two activities look like one event, told for one Party and for another.
    func arePartsByParty(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        one.counts && other.counts && one.isNowhere && other.isNowhere && !one.isLong && !other.isLong
            && one.days != nil && one.days == other.days && !one.parties.isEmpty && !other.parties.isEmpty
            && one.parties.isDisjoint(with: other.parties) && one.title.isAlike(other.title)
            && !standing.areOne(one.id, other.id)
    }

    /// What would be left is the first, with the Parties of all of them.
    private func partsByParty(_ parts: [AuditedActivity]) -> Suspicion {
        let parties = parts.flatMap { $0.item.words("parties") }.firstOccurrences
        return Suspicion(
            kind: .split, way: .byParty, severity: haveOwnDocuments(parts) ? .low : .medium, items: parts.map(\.id),
            changes: [.set(field: "parties", of: parts[0].id, to: .words(parties))]
                + removal(of: parts.dropFirst().map(\.id)),
            subject: parts[0].id)
    }
}

extension AuditedActivity {
    /// Online, or told without any place: where it was tells nothing apart.
    fileprivate var isNowhere: Bool { isOnline || (city == nil && country == nil) }
}
