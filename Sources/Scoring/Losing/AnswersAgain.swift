internal import Evaluation
internal import Methodology

/// Answers the questions about rows that stay when something is lost, as far as they see it. Shared and not copied, since
/// it remembers its answers: most conditions are asked by several measures.
final class AnswersAgain {
    let tracer: Tracer
    let loss: Loss
    /// By plan; laid out for the first question alone, since most losses change no row that stays.
    private lazy var questions = tracer.explanations.map { explanation in
        loss.activities.isEmpty ? explanation.questions : explanation.questions.losing(loss.activities)
    }
    /// By plan: the items of its kind that say something else, by their rows.
    private let changed: [[Int: ReportedItem]]
    private let changedActivities: [Int: ReportedItem]
    /// By plan and then by the slot of the condition: the answers by row.
    private var known: [[Int: [Int: Truth]]]

    init(_ tracer: Tracer, without loss: Loss) {
        self.tracer = tracer
        self.loss = loss
        changed = tracer.compiled.plans.map { loss.changed[$0.kind] ?? [:] }
        changedActivities = loss.changed[.activity] ?? [:]
        known = Array(repeating: [:], count: tracer.compiled.plans.count)
    }

    /// The answer to a condition about a row.
    func truth(of condition: ExplainedCondition, plan: Int, row: Int) -> Truth {
        if let truth = known[plan][condition.slot]?[row] { return truth }
        let truth = answer(to: condition, plan: plan, row: row)
        known[plan][condition.slot, default: [:]][row] = truth
        return truth
    }

    private func answer(to condition: ExplainedCondition, plan: Int, row: Int) -> Truth {
        switch condition.form {
        case .all(let parts): answer(to: parts, settledBy: .no, plan: plan, row: row)
        case .any(let parts): answer(to: parts, settledBy: .yes, plan: plan, row: row)
        case .not(let part): answer(to: part, plan: plan, row: row).negated
        case .test(let test):
            again(test, plan: plan, row: row) ?? tracer.answered.tables[plan].truth(condition.slot, row: row)
        }
    }

    /// The answer to several parts, of which one with a certain answer settles all.
    private func answer(to parts: [ExplainedCondition], settledBy settling: Truth, plan: Int, row: Int) -> Truth {
        var whole = settling.negated
        for part in parts {
            let truth = answer(to: part, plan: plan, row: row)
            if truth == settling { return settling }
            if truth == .undecided { whole = .undecided }
        }
        return whole
    }

    /// The new answer to a question; nil where the loss makes no difference to it.
    private func again(_ explained: ExplainedTest, plan: Int, row: Int) -> Truth? {
        guard isChanged(row, ofPlan: plan) || sees(explained) else { return nil }
        let value = shortened(value(of: explained.route, plan: plan, row: row), explained, plan: plan, row)
        return questions[plan].answer(to: explained.test, value, of: explained.type, row: row)
    }

    /// Whether a question looks at follow-ups, or at a list in which a lost item stands.
    private func sees(_ explained: ExplainedTest) -> Bool {
        if explained.asksForFollowUp { return true }
        guard explained.isAboutList else { return false }
        return loss.inner.keys.contains { $0.section == explained.test.path.names.last }
            || explained.recordsAskForFollowUp
    }

    /// The list without the items that are lost, if they stand there.
    private func shortened(
        _ value: FieldValue?, _ explained: ExplainedTest, plan: Int, _ row: Int
    ) -> FieldValue? {
        guard !loss.inner.isEmpty, case .list(let records) = value,
            let lists = loss.inner.first(where: { $0.key.section == explained.test.path.names.last })?.value,
            let lost = lists[tracer.explanations[plan].items[row].holder ?? row]
        else { return value }
        return .list(records.indices.filter { !lost.contains($0) }.map { records[$0] })
    }
}

// What rows say then.

extension AnswersAgain {
    /// Whether a row, or the activity that holds it, says something else.
    func isChanged(_ row: Int, ofPlan plan: Int) -> Bool {
        guard !loss.changed.isEmpty else { return false }
        // Asked of the keys, since an item that is only looked for would be copied with all its fields.
        return changed[plan].keys.contains(row)
            || tracer.explanations[plan].items[row].holder.map(changedActivities.keys.contains) ?? false
    }

    /// What a row says in a field, lists of what is lost aside.
    func value(of route: ValueRoute, plan: Int, row: Int) -> FieldValue? {
        let explanation = tracer.explanations[plan]
        guard isChanged(row, ofPlan: plan) else {
            return route.value(of: explanation.items, at: row, holders: explanation.holders)
        }
        let item = changed[plan][row] ?? explanation.items[row]
        let holder = item.holder.map { changedActivities[$0] ?? explanation.holders[$0] }
        return route.value(of: item, heldBy: holder)
    }

    /// Whether a row says in some columns what it said before.
    func keeps(_ columns: [ColumnRequest], plan: Int, row: Int) -> Bool {
        let explanation = tracer.explanations[plan]
        return columns.allSatisfy { column in
            value(of: column.route, plan: plan, row: row)
                == column.route.value(of: explanation.items, at: row, holders: explanation.holders)
        }
    }
}
