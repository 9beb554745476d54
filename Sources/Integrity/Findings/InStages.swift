internal import Evaluation
internal import Methodology
internal import Results

// split: one long work that is told in stages (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Four or more long activities that count, of one kind and category at one place and for the same Parties, each of which
    /// begins within a month of the end of the one before.
    ///
    /// What lasts nearly a year each time is a programme that is told by its years, and shown apart each time it is a series.
    var stages: [Suspicion] {
        let long = activities.filter {
            $0.counts && $0.isLong && $0.days != nil && $0.event == nil && !$0.parties.isEmpty
        }
        let distinct = long.firstOccurrences(by: \.root)
        let groups = Dictionary(grouping: distinct, by: Work.init).values.filter { $0.count >= Self.stagesAsked }
        return groups.sorted { $0[0].position < $1[0].position }.flatMap(chains).map(stages)
    }

    private static let stagesAsked = 4
    private static let daysBetweenStages = 31
    /// From how many days on a stage is as long as the years of a programme are.
    private static let daysOfAYear = 300

    /// What the stages of one work have in common.
    private struct Work: Hashable {
        let kind: String?
        let category: String?
        let country: String?
        let city: String?
        let parties: Set<String>

        init(_ activity: AuditedActivity) {
            (kind, category) = (activity.item.word("kind"), activity.item.word("category"))
            (country, city, parties) = (activity.country, activity.city, activity.parties)
        }
    }

    private func chains(of work: [AuditedActivity]) -> [[AuditedActivity]] {
        let sorted = work.sorted {
            ($0.days?.lowerBound ?? 0, $0.position) < ($1.days?.lowerBound ?? 0, $1.position)
        }
        var chains: [[AuditedActivity]] = []
        for activity in sorted {
            if let before = chains.last?.last?.days, let days = activity.days, days.lowerBound > before.upperBound,
                days.lowerBound - before.upperBound <= Self.daysBetweenStages
            {
                chains[chains.count - 1].append(activity)
            } else {
                chains.append([activity])
            }
        }
        return chains.filter { $0.count >= Self.stagesAsked }
    }

    private func stages(_ chain: [AuditedActivity]) -> Suspicion {
        let inFileOrder = chain.sorted { $0.position < $1.position }
        let areYears = chain.allSatisfy { ($0.days?.count ?? 0) >= Self.daysOfAYear }
        return Suspicion(
            kind: .split, way: .inStages, severity: areYears || haveOwnDocuments(chain) ? .low : .medium,
            items: inFileOrder.map(\.id), changes: removal(of: inFileOrder.dropFirst().map(\.id)),
            subject: inFileOrder[0].id)
    }
}
