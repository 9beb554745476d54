internal import Evaluation
internal import Methodology

/// Answers the questions about rows that stay when an item is lost, as far as they see it.
struct AnswersAgain {
    let tracer: Tracer
    let loss: Loss
    private let questions: [RecordQuestions]

    init(_ tracer: Tracer, without loss: Loss) {
        self.tracer = tracer
        self.loss = loss
        questions = tracer.explanations.map { explanation in
            loss.activity.map { explanation.questions.losing($0) } ?? explanation.questions
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
        let explanation = tracer.explanations[plan]
        guard sees(explained) else { return nil }
        let value = explained.route.value(of: explanation.items, at: row, holders: explanation.holders)
        return questions[plan].answer(
            to: explained.test, shortened(value, explained, explanation.items[row], row), of: explained.type, row: row)
    }

    /// Whether a question looks at follow-ups, or at the list in which the lost item stands.
    private func sees(_ explained: ExplainedTest) -> Bool {
        if explained.asksForFollowUp { return true }
        guard explained.type.isList else { return false }
        return explained.test.path.names.last == loss.inner?.kind.section
            || explained.recordCondition?.leaves.contains(where: \.asksForFollowUp) ?? false
    }

    /// The list without the item that is lost, if it stands there.
    private func shortened(
        _ value: FieldValue?, _ explained: ExplainedTest, _ item: ReportedItem, _ row: Int
    ) -> FieldValue? {
        guard let inner = loss.inner, case .list(var records) = value, (item.holder ?? row) == inner.holder,
            explained.test.path.names.last == inner.kind.section, records.indices.contains(inner.position)
        else { return value }
        records.remove(at: inner.position)
        return .list(records)
    }
}
