internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// label_decides: labels on which a score hangs (semantics, "Integrity").

extension RecordAudit {
    /// Meetings that were attended and bear what a centre shows by its own work, or another category.
    var labelsOfMeetings: [Suspicion] {
        activities.filter(\.counts).flatMap { activity -> [Suspicion] in
            [(IntegrityCase.areasOfMeeting, "areas"), (.categoryOfMeeting, "category")].compactMap { way, field in
                isAskedOfMeeting(field, activity) ? label(way, field, activity) : nil
            }
        }
    }

    /// Whether a label of a meeting that was attended says more than that it was.
    func isAskedOfMeeting(_ field: String, _ activity: AuditedActivity) -> Bool {
        let category = activity.item.word("category")
        switch field {
        case "areas":
            return (category == "cop_participation" || activity.event != nil) && !activity.item.words("areas").isEmpty
        case "category":
            return activity.event != nil && category != nil
                && !["networking", "cop_participation"].contains(category)
        default: return false
        }
    }

    private func label(_ way: IntegrityCase, _ field: String, _ activity: AuditedActivity) -> Suspicion {
        Suspicion(
            kind: .labelDecides, way: way, severity: .medium, items: [activity.id],
            changes: [.set(field: field, of: activity.id, to: nil)], subject: activity.id)
    }

    /// Areas that stand on one item that counts, and without which a score is lower.
    var onlyAreas: [Suspicion] {
        let counted = activities.filter(\.counts)
        return (ReportedFields.catalogue.field("areas", of: .activity)?.type.choices ?? []).compactMap { area in
            let bearing = counted.filter { $0.item.words("areas").contains(area) }
            guard bearing.count == 1, let only = bearing.first else { return nil }
            let others = only.item.words("areas").filter { $0 != area }
            let changes = [RecordChange.set(field: "areas", of: only.id, to: .words(others))]
            let without = reckon(changes)
            let falls = zip(present.indicators, without.indicators).contains { now, then in
                now.map { now in then.map { $0 < now } ?? true } ?? false
            }
            guard falls else { return nil }
            return Suspicion(
                kind: .labelDecides, way: .onlyArea, severity: .low, items: [only.id], details: ["area": area],
                changes: changes, subject: only.id)
        }
    }
}
