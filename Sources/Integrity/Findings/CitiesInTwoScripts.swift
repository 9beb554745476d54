internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// alike: one city that is written in two scripts (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Short activities that count, on the very same days in one country, for the same Parties, in cities of which one is
    /// written in Latin letters and the other is not.
    var citiesInTwoScripts: [Suspicion] {
        let candidates = activities.filter { activity in
            activity.counts && !activity.isLong && activity.days != nil && activity.event == nil
                && activity.country != nil && activity.city != nil && !activity.parties.isEmpty
        }
        guard candidates.contains(where: { !$0.isCityLatin }) else { return [] }
        let groups = Dictionary(grouping: candidates) {
            Meeting(days: $0.days, country: $0.country, parties: $0.parties)
        }
        return groups.values.sorted { $0[0].position < $1[0].position }.compactMap { same in
            guard let later = same.dropFirst().first(where: { $0.isCityLatin != same[0].isCityLatin }),
                !standing.areOne(same[0].id, later.id)
            else { return nil }
            return Suspicion(
                kind: .alike, way: .twoScripts, severity: .medium, items: [same[0].id, later.id],
                changes: removal(of: later.id), subject: later.id)
        }
    }

    private struct Meeting: Hashable {
        let days: ClosedRange<Int>?
        let country: String?
        let parties: Set<String>
    }
}

extension AuditedActivity {
    /// Whether the first letter of the city is a Latin one.
    fileprivate var isCityLatin: Bool { city?.unicodeScalars.first?.isASCII ?? true }
}
