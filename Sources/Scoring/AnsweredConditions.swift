package import Evaluation
package import ExactNumbers
package import Methodology

/// How the conditions of a methodology are answered for each item of one record.
package struct AnsweredConditions: Sendable {
    private let plans: [ConditionPlan]
    private let tables: [TruthTable]

    fileprivate init(_ compiled: CompiledMethodology, _ answered: AnsweredRecord) {
        plans = compiled.plans
        tables = answered.tables
    }

    /// The answers to one question about items of a kind, in file order; none where no rule asks it.
    package func answers(to test: FieldTest, about kind: ItemKind) -> [Truth] {
        answers(to: .test(test), about: kind)
    }

    private func answers(to condition: Condition, about kind: ItemKind) -> [Truth] {
        guard let plan = plans.firstIndex(where: { $0.kind == kind }),
            let slot = plans[plan].existingSlot(for: condition)
        else { return [] }
        let table = tables[plan]
        return (0..<table.rowCount).map { table.truth(slot, row: $0) }
    }
}

extension CompiledMethodology {
    /// How the methodology's conditions are answered for each item of a record.
    package func answers(about evaluation: Evaluation, calendar: MeetingCalendar) -> AnsweredConditions {
        AnsweredConditions(self, AnsweredRecord(pack(evaluation, calendar: calendar), plans: plans))
    }
}

extension Indicator {
    /// Tells the position of the band that a measured value falls into; nil where an evaluator judges.
    package var bandIndex: ((Rational) -> Int)? {
        if bands.isEmpty { return nil }
        let ladder = Ladder(self)
        return { ladder.band(of: $0) }
    }
}
