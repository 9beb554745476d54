package import Evaluation
internal import Methodology

/// Reckons what one record scores with this or that changed, again and again.
///
/// Where items of sections are left out, only what they give is looked at again. All other changes are made on a copy of
/// the record.
package final class RecordReckoner {
    private let rules: CompiledMethodology
    private let evaluation: Evaluation
    private let calendar: MeetingCalendar
    private let answered: AnsweredRecord
    /// Laid out for the first question alone, since most records raise none.
    private lazy var losing = LosingScores(rules, Tracer(rules, answered, reversed: nil, evaluation, calendar))
    /// The rows that go with an item, those inside it among them.
    private let rows: [String: [Place]]
    /// The items that cannot go without changing what others answer: inner ones, and what followed something up.
    private let entangled: Set<String>

    private struct Place {
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
        guard !removed.isEmpty else { return rules.reckon(answered) }
        return rules.reckoned(losing.scores(without: Loss(removing: removed.map { ($0.plan, $0.row) })))
    }
}

extension Loss {
    /// Rows that go and change what no other row answers.
    fileprivate init(removing rows: [(plan: Int, row: Int)]) {
        self.init(
            item: "", removed: Dictionary(grouping: rows, by: \.plan).mapValues { Array(Set($0.map(\.row))) },
            touched: [:], activity: nil, inner: nil)
    }
}
