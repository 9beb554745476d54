internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

/// Says of single rows why they do not count, or what would decide them. Shared and not copied, since it is asked for each
/// row.
final class Explanation: Sendable {
    let table: TruthTable
    let items: [ReportedItem]
    let holders: [ReportedItem]
    let questions: RecordQuestions

    init(table: TruthTable, items: [ReportedItem], holders: [ReportedItem], questions: RecordQuestions) {
        self.table = table
        self.items = items
        self.holders = holders
        self.questions = questions
    }

    /// Every leaf condition that keeps a row from counting, in the order of writing.
    func failures(of condition: ExplainedCondition, row: Int) -> [FailedCondition] {
        var failures: [FailedCondition] = []
        failures.reserveCapacity(condition.testCount)
        if let conjuncts = condition.conjuncts {
            for conjunct in conjuncts where table.truth(conjunct.slot, row: row) == .no {
                failures += self.failures(of: conjunct.test, row: row, required: conjunct.test.required)
            }
        } else {
            collect(condition, row: row, wanted: .yes, into: &failures)
        }
        return failures
    }

    // Both walks look only where the answers lead them, and for many rows: no fold.

    /// Gathers the leaves that make a condition false (`wanted` yes) or, below `not`, true (`wanted` no).
    private func collect(
        _ condition: ExplainedCondition, row: Int, wanted: Truth, into failures: inout [FailedCondition]
    ) {
        guard table.truth(condition.slot, row: row) == wanted.negated else { return }
        switch condition.form {
        case .all(let parts), .any(let parts):
            for part in parts { collect(part, row: row, wanted: wanted, into: &failures) }
        case .not(let part): collect(part, row: row, wanted: wanted.negated, into: &failures)
        case .test(let test):
            failures += self.failures(of: test, row: row, required: wanted == .yes ? test.required : test.unwanted)
        }
    }

    private func failures(of test: ExplainedTest, row: Int, required: Requirement) -> [FailedCondition] {
        let value = test.route.value(of: items, at: row, holders: holders)
        let found = value.map { WrittenValue($0, as: test.type) }
        let whole = FailedCondition(field: test.field, found: found ?? test.foundNothing, required: required)
        let obstacles = test.asksForFollowUp ? questions.obstacles(to: value, row: row) : []
        return obstacles.isEmpty ? [whole] : obstacles.map { FailedCondition($0) ?? whole }
    }

    /// The fields whose value would decide a row.
    func missing(for condition: ExplainedCondition, row: Int) -> Set<String> {
        guard table.truth(condition.slot, row: row) == .undecided else { return [] }
        switch condition.form {
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion(missing(for: $1, row: row)) }
        case .not(let part): return missing(for: part, row: row)
        case .test(let test): return missing(for: test, row: row)
        }
    }

    private func missing(for test: ExplainedTest, row: Int) -> Set<String> {
        let value = test.route.value(of: items, at: row, holders: holders)
        if test.asksForFollowUp { return questions.missingOfFollowUp(value, row: row) }
        if let missing = questions.missingOfCentre(for: test.test) {
            return Set([missing] + (value == nil ? [test.field] : []))
        }
        guard let condition = test.recordCondition else { return missing(test, row: row) }
        let inner = questions.missing(for: condition, in: value, of: test.type, row: row)
        return Set(inner.map { "\(test.field).\($0)" })
    }
}

extension Explanation {
    func missing(_ test: ExplainedTest, row: Int) -> Set<String> { missing(test.test.path, of: test.type, row: row) }

    /// The field itself; of what follows from dates, those that are not written or say too little.
    func missing(_ path: FieldPath, of type: FieldType, row: Int) -> Set<String> {
        if case .year = type { return [path.ofDate.description] }
        return type.days.map { missingDates($0, path, row: row) } ?? [path.description]
    }

    /// The dates that a number of days lacks.
    private func missingDates(_ days: DaysBetween, _ path: FieldPath, row: Int) -> Set<String> {
        let owner = path.names.dropLast()
        let item = owner.isEmpty ? items[row] : items[row].holder.map { holders[$0] } ?? items[row]
        let open = [days.dates.from, days.dates.to].filter { name in item.date(name).map { !$0.isWhole } ?? true }
        return Set(open.map { (owner + [$0]).joined(separator: ".") })
    }
}

extension FailedCondition {
    /// What a follow-up that does not stand fails; nil where the field itself is all there is to tell.
    fileprivate init?(_ obstacle: FollowUps.Obstacle) {
        switch obstacle {
        case .began(let began, after: let ended):
            self.init(
                field: "\(FollowUp.field).began", found: .date(began), required: Requirement(.after(ended)))
        case .status(let status):
            self.init(
                field: "\(FollowUp.field).status", found: .word(status),
                required: Requirement(.oneOf(FollowUps.accepted)))
        case .itself: return nil
        }
    }
}
