internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// says_otherwise: Parties from which hardly anybody can have come (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Events that count and name more Parties than people took part, or Parties of which none attended.
    ///
    /// What is no event may benefit Parties whose people never met.
    var partiesWithoutPeople: [Suspicion] {
        activities.filter { $0.counts && !$0.isLong && RecordAudit.events.contains($0.item.word("kind") ?? "") }
            .compactMap { activity in
                let parties = activity.item.words("parties")
                let attended = activity.item.words("attended_by")
                if let people = activity.item.value("participants")?.mostPeople, people < Rational(parties.count) {
                    return suspicion(.fewerPeople, activity, left: [], ["number": "\(people)"])
                }
                guard !attended.isEmpty, !parties.isEmpty, Set(attended).isDisjoint(with: parties) else { return nil }
                return suspicion(.noneAttended, activity, left: attended, [:])
            }
    }

    private func suspicion(
        _ way: IntegrityCase, _ activity: AuditedActivity, left: [String], _ details: [String: String]
    ) -> Suspicion {
        Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [activity.id], details: details,
            changes: [.set(field: "parties", of: activity.id, to: left.isEmpty ? nil : .words(left))],
            subject: activity.id)
    }

    /// The kinds at which people meet.
    private static let events: Set<String> = ["workshop", "training", "round_table", "meeting", "visit"]
}

extension FieldValue {
    /// The greatest number that it can be; nil where there is no limit, and for what is no number.
    fileprivate var mostPeople: Rational? {
        switch self {
        case .number(let number): number
        case .uncertain(let number): number.range.high
        default: nil
        }
    }
}
