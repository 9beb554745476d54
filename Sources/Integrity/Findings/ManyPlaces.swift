internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// split: what was held on the same days in many countries (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Short activities that count, of the very same days in four countries or more, none of them online, a campaign or
    /// attended, and not each with a document of its own: a day of the environment is held everywhere, and a course is not.
    var manyPlaces: [Suspicion] {
        let held = activities.filter { activity in
            activity.counts && !activity.isLong && activity.days != nil && activity.country != nil
                && activity.event == nil && !activity.isOnline && activity.item.word("kind") != "campaign"
                && activity.item.word("role") != "attended"
        }
        let byDays = Dictionary(grouping: held.firstOccurrences(by: \.root), by: \.days).values
        return byDays.filter { Set($0.map(\.country)).count >= Self.countriesAsked && !haveOwnDocuments($0) }
            .sorted { $0[0].position < $1[0].position }.map { same in
                Suspicion(
                    kind: .split, way: .manyPlaces, severity: isSeries(same) ? .low : .medium, items: same.map(\.id),
                    changes: [.set(field: "parties", of: same[0].id, to: .words(parties(of: same)))]
                        + removal(of: same.dropFirst().map(\.id)),
                    subject: same[0].id)
            }
    }

    private static let countriesAsked = 4

    /// Whether one workshop was held everywhere at once, as its titles say.
    private func isSeries(_ activities: [AuditedActivity]) -> Bool {
        activities.allSatisfy { $0.title.isAlike(activities[0].title) }
    }

    private func parties(of activities: [AuditedActivity]) -> [String] {
        activities.flatMap { $0.item.words("parties") }.firstOccurrences
    }
}
