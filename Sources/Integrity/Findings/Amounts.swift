internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

// amounts_differ: what was given for an item beside what it cost (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities for which more was given, in the currency of their cost, than they cost.
    var fundingAboveBudgets: [Suspicion] {
        evaluation.items(.activity).compactMap { activity in
            guard case .amount(let budget)? = activity.value("budget") else { return nil }
            let given = activity.funding.filter { $0.unit.isSpelled(budget.unit) }.reduce(Rational.zero) {
                $0 + $1.value
            }
            guard given > budget.value, let sum = Amount(given, unit: budget.unit) else { return nil }
            return Suspicion(
                kind: .amountsDiffer, way: .fundingAboveBudget, severity: .low, items: [activity.id],
                details: ["amount": "\(sum)", "budget": "\(budget)"], subject: activity.id)
        }
    }
}

extension ReportedItem {
    /// The amounts that are told of what was given for it.
    fileprivate var funding: [Amount] {
        guard case .list(let entries)? = value("funding") else { return [] }
        return entries.flatMap { $0 }.compactMap { value in
            if case .amount(let amount)? = value { amount } else { nil }
        }
    }
}
