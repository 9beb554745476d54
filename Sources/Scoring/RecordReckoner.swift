package import Evaluation
internal import Methodology

/// Reckons what one record scores with this or that changed, again and again.
///
/// Where items of sections are left out, nothing is packed again: their rows answer every condition with no, which is
/// as if they were not there. All other changes are made on a copy of the record.
package struct RecordReckoner: Sendable {
    private let rules: CompiledMethodology
    private let evaluation: Evaluation
    private let calendar: MeetingCalendar
    private let answered: AnsweredRecord
    /// The rows that go with an item, those inside it among them.
    private let rows: [String: [Place]]
    /// The items that cannot go without changing what others answer: inner ones, and what followed something up.
    private let entangled: Set<String>

    private struct Place: Sendable {
        let plan: Int
        let row: Int
    }

    /// - Parameter rules: those in force for the record's period.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: CompiledMethodology) {
        self.rules = rules
        self.evaluation = evaluation
        self.calendar = calendar
        answered = AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans)
        let activities = evaluation.items(.activity)
        var rows: [String: [Place]] = [:]
        for (plan, kind) in rules.plans.map(\.kind).enumerated() where kind != .event {
            for (row, item) in evaluation.items(kind).enumerated() {
                let place = Place(plan: plan, row: row)
                rows[item.id, default: []].append(place)
                if let holder = item.holder { rows[activities[holder].id, default: []].append(place) }
            }
        }
        self.rows = rows
        let inner = ItemKind.allCases.filter { $0.holder != nil }.flatMap { evaluation.items($0) }
        entangled = Set(inner.map(\.id)).union(inner.compactMap { $0.word(FollowUp.field) })
    }

    /// What the record scores with all of some changes.
    package func scores(with changes: [RecordChange]) -> ReckonedScores {
        var removed: [Place] = []
        for change in changes {
            guard case .remove(let item) = change, !entangled.contains(item) else {
                return rules.reckon(evaluation.applying(changes), calendar: calendar)
            }
            removed += rows[item] ?? []
        }
        return rules.reckon(answered(without: removed))
    }

    private func answered(without removed: [Place]) -> AnsweredRecord {
        var tables = answered.tables
        for place in removed { tables[place.plan].clear(row: place.row) }
        return AnsweredRecord(answered.record, tables: tables)
    }
}
