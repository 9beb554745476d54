internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// label_decides: what was attended and counts where a rule asks for what the centre ran. When a rule does is said in
// Docs/decisions/integrity.md.

extension RecordAudit {
    /// Activities that the centre attended and that count by labels of its own work.
    var attendedAsOwnWork: [Suspicion] {
        let attended = activities.filter { $0.counts && $0.isAttended }
        guard !attended.isEmpty else { return [] }
        let counts = countsOfOwnWork
        return attended.compactMap { activity in
            let asked = Set(counts.filter { $0.items.contains(activity.id) }.flatMap(\.labels))
            let labels = OwnWork.labels.map(\.field).filter { asked.contains($0) && !isAskedOfMeeting($0, activity) }
            guard !labels.isEmpty else { return nil }
            return Suspicion(
                kind: .labelDecides, way: .attendedAsOwnWork, severity: .medium, items: [activity.id],
                details: ["labels": labels.joined(separator: ", ")],
                changes: labels.map { .set(field: $0, of: activity.id, to: nil) }, subject: activity.id)
        }
    }

    /// The labels of own work that each count of activities asks for, with the items that it counts or merges.
    var countsOfOwnWork: [(labels: [String], items: Set<String>)] {
        zip(rules.methodology.indicators.map(\.indicator), assessment.criteria.flatMap(\.indicators)).flatMap {
            rule, result in
            let measures = rule.measure.items
            let traces = result.traces
            // Where a part of a checklist is a ratio, its one trace is of no single count.
            guard measures.count == traces.count else { return [(labels: [String], items: Set<String>)]() }
            return zip(measures, traces).filter { $0.0.kind == .activity }.map { measure, trace in
                let selection = rules.methodology.selection(measure.rule.selection)
                let labels = OwnWork.labels(askedBy: measure.condition(within: selection))
                return (labels, Set(trace.counted.map(\.item) + trace.merged.map(\.item)))
            }
        }
    }
}

/// When a rule asks for what the centre ran.
enum OwnWork {
    /// The fields that say what a centre's own work is, with the words that say so.
    static let labels: [(field: String, words: Set<String>)] = [
        ("category", ["capacity_building", "technology_transfer", "sound_management", "communication"]),
        ("kind", ["workshop", "training", "round_table", "project", "study", "campaign", "service"]),
        ("areas", ["identify", "document", "implement"]),
    ]

    /// The fields by which a condition on activities takes own work alone; none where it asks for the role itself.
    static func labels(askedBy condition: Condition) -> [String] {
        guard !condition.leaves.contains(where: { $0.path.names == ["role"] }) else { return [] }
        return labels.filter { label in
            words(of: label.field, in: condition).map { $0.isSubset(of: label.words) } ?? false
        }
        .map(\.field)
    }

    /// The words of a field of which one must be there; nil where the field may say anything, or nothing.
    private static func words(of field: String, in condition: Condition) -> Set<String>? {
        condition.fold { part, inner in
            switch part {
            case .all: inner.compactMap(\.self).reduce(nil) { $0?.intersection($1) ?? $1 }
            case .any: inner.contains(nil) ? nil : inner.compactMap(\.self).reduce(into: []) { $0.formUnion($1) }
            case .not: nil
            case .test(let test): test.path.names == [field] ? words(askedBy: test.comparison) : nil
            }
        }
    }

    private static func words(askedBy comparison: Comparison) -> Set<String>? {
        switch comparison {
        case .is, .oneOf, .includes, .includesAny, .includesAll: Set(comparison.words)
        default: nil
        }
    }
}

extension AuditedActivity {
    /// Whether the centre only took part, by the role or, where none is written, by how the title begins.
    fileprivate var isAttended: Bool {
        guard let role = item.word("role") else {
            return item.title?.wordings.contains(where: beginsAsAttended) ?? false
        }
        return role == "attended"
    }

    private func beginsAsAttended(_ title: String) -> Bool {
        let plain = title.lowercased()
        return AuditedActivity.wordsOfAttendance.contains { plain.begins(with: $0) }
    }

    /// Beginnings of titles; `participation of women` is a matter and no attendance.
    private static let wordsOfAttendance = [
        "participation in ", "participation at ", "participated in ", "participating in ", "attendance at ",
        "attendance of the ", "attended ", "attending ", "participation à ", "participation au ", "participation aux ",
        "assistance à ", "participación en ", "asistencia a ", "участие в ", "участие во ", "المشاركة في ",
        "مشاركة في ",
        "حضور ", "参加", "出席",
    ]
}
