internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// Says of single rows why they do not count, or what would decide them.
struct Explanation {
    let plan: ConditionPlan
    let table: TruthTable
    let items: [ReportedItem]
    let holders: [ReportedItem]
    let period: Period

    /// Every leaf condition that keeps a row from counting, in the order of writing.
    func failures(of condition: Condition, row: Int) -> [FailedCondition] {
        var failures: [FailedCondition] = []
        collect(condition, row: row, wanted: .yes, into: &failures)
        return failures
    }

    /// Gathers the leaves that make a condition false (`wanted` yes) or, below `not`, true (`wanted` no).
    private func collect(_ condition: Condition, row: Int, wanted: Truth, into failures: inout [FailedCondition]) {
        guard truth(of: condition, row: row) == wanted.negated else { return }
        switch condition {
        case .all(let parts, _), .any(let parts):
            for part in parts { collect(part, row: row, wanted: wanted, into: &failures) }
        case .not(let part): collect(part, row: row, wanted: wanted.negated, into: &failures)
        case .test(let test):
            let required = test.comparison.structure
            failures.append(
                FailedCondition(
                    field: test.path.description, found: found(test, row: row),
                    required: wanted == .yes ? required : ["not": required]))
        }
    }

    /// The fields whose value would decide a row.
    func missing(for condition: Condition, row: Int) -> Set<String> {
        guard truth(of: condition, row: row) == .undecided else { return [] }
        switch condition {
        case .all(let parts, _), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion(missing(for: $1, row: row)) }
        case .not(let part): return missing(for: part, row: row)
        case .test(let test): return missing(for: test, row: row)
        }
    }

    private func truth(of condition: Condition, row: Int) -> Truth {
        plan.existingSlot(for: condition).map { table.truth($0, row: row) } ?? .yes
    }

    private func found(_ test: FieldTest, row: Int) -> JSONValue {
        guard let request = plan.columns.first(where: { $0.path == test.path }) else { return .null }
        guard let value = request.route.value(of: items[row], holders: holders) else {
            if case .list = request.type, test.comparison != .present { return "0" }
            return .null
        }
        return value.shown(as: request.type)
    }

    private func missing(for test: FieldTest, row: Int) -> Set<String> {
        let path = test.path.description
        let condition: Condition? =
            switch test.comparison {
            case .anyRecord(let condition), .noRecord(let condition): condition
            default: nil
            }
        guard let condition, let request = plan.columns.first(where: { $0.path == test.path }),
            case .list(let fields) = request.type,
            case .list(let records) = request.route.value(of: items[row], holders: holders)
        else { return [path] }
        let inner = RecordConditions(fields: fields, period: period).missing(for: condition, of: records)
        return Set(inner.map { "\(path).\($0)" })
    }
}
