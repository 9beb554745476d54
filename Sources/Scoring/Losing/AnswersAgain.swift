internal import Evaluation
internal import Methodology

/// Answers the questions about rows that stay when something is lost, as far as they see it.
struct AnswersAgain {
    let tracer: Tracer
    let loss: Loss
    private let questions: [RecordQuestions]

    init(_ tracer: Tracer, without loss: Loss) {
        self.tracer = tracer
        self.loss = loss
        questions = tracer.explanations.map { explanation in
            loss.activities.isEmpty ? explanation.questions : explanation.questions.losing(loss.activities)
        }
    }

    /// The answer to a condition about a row.
    func truth(of condition: ExplainedCondition, plan: Int, row: Int) -> Truth {
        switch condition.form {
        case .all(let parts): Truth.all(parts.map { truth(of: $0, plan: plan, row: row) })
        case .any(let parts): Truth.any(parts.map { truth(of: $0, plan: plan, row: row) })
        case .not(let part): truth(of: part, plan: plan, row: row).negated
        case .test(let test):
            again(test, plan: plan, row: row) ?? tracer.answered.tables[plan].truth(condition.slot, row: row)
        }
    }

    /// The new answer to a question; nil where the loss makes no difference to it.
    private func again(_ explained: ExplainedTest, plan: Int, row: Int) -> Truth? {
        guard isChanged(row, ofPlan: plan) || sees(explained) else { return nil }
        let value = value(of: explained.route, plan: plan, row: row)
        let item = tracer.explanations[plan].items[row]
        return questions[plan].answer(
            to: explained.test, shortened(value, explained, item, row), of: explained.type, row: row)
    }

    /// Whether a question looks at follow-ups, or at a list in which a lost item stands.
    private func sees(_ explained: ExplainedTest) -> Bool {
        if explained.asksForFollowUp { return true }
        guard explained.type.isList else { return false }
        return loss.inner.keys.contains { $0.section == explained.test.path.names.last }
            || explained.recordCondition?.leaves.contains(where: \.asksForFollowUp) ?? false
    }

    /// The list without the items that are lost, if they stand there.
    private func shortened(
        _ value: FieldValue?, _ explained: ExplainedTest, _ item: ReportedItem, _ row: Int
    ) -> FieldValue? {
        guard case .list(let records) = value,
            let lists = loss.inner.first(where: { $0.key.section == explained.test.path.names.last })?.value,
            let lost = lists[item.holder ?? row]
        else { return value }
        return .list(records.indices.filter { !lost.contains($0) }.map { records[$0] })
    }
}

// What rows say then.

extension AnswersAgain {
    /// Whether a row, or the activity that holds it, says something else.
    func isChanged(_ row: Int, ofPlan plan: Int) -> Bool {
        guard !loss.changed.isEmpty else { return false }
        let explanation = tracer.explanations[plan]
        return loss.changed[tracer.compiled.plans[plan].kind]?[row] != nil
            || explanation.items[row].holder.map { loss.changed[.activity]?[$0] != nil } ?? false
    }

    /// What a row says in a field, lists of what is lost aside.
    func value(of route: ValueRoute, plan: Int, row: Int) -> FieldValue? {
        let explanation = tracer.explanations[plan]
        guard isChanged(row, ofPlan: plan) else {
            return route.value(of: explanation.items, at: row, holders: explanation.holders)
        }
        let item = loss.changed[tracer.compiled.plans[plan].kind]?[row] ?? explanation.items[row]
        let holder = item.holder.map { loss.changed[.activity]?[$0] ?? explanation.holders[$0] }
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
