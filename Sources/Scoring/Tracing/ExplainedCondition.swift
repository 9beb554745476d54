internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

/// A condition laid out for saying why items do not meet it: everything that is the same for all items is worked out.
struct ExplainedCondition: Sendable {
    indirect enum Form: Sendable {
        case combination([ExplainedCondition])
        case not(ExplainedCondition)
        case test(ExplainedTest)
    }

    /// Where the answers stand.
    let slot: Int
    let form: Form
    /// How many questions the condition is made of, and so the most that can fail.
    let testCount: Int
    /// The questions, in the order of writing, where all of them must be answered with yes; nil for other conditions.
    let conjuncts: [Conjunct]?

    /// One of several questions that must all be answered with yes.
    struct Conjunct: Sendable {
        let slot: Int
        let test: ExplainedTest
    }

    /// - Parameter plan: where the condition and its parts have their slots and columns.
    init(_ condition: Condition, in plan: ConditionPlan) {
        guard let slot = plan.existingSlot(for: condition) else {
            preconditionFailure("a condition is explained after it was laid out")
        }
        self.slot = slot
        switch condition {
        case .all(let parts, _):
            let explained = parts.map { ExplainedCondition($0, in: plan) }
            form = .combination(explained)
            testCount = explained.reduce(0) { $0 + $1.testCount }
            let conjuncts = explained.compactMap(\.conjuncts)
            self.conjuncts = conjuncts.count == explained.count ? conjuncts.flatMap(\.self) : nil
        case .any(let parts):
            let explained = parts.map { ExplainedCondition($0, in: plan) }
            form = .combination(explained)
            testCount = explained.reduce(0) { $0 + $1.testCount }
            conjuncts = nil
        case .not(let part):
            let explained = ExplainedCondition(part, in: plan)
            form = .not(explained)
            testCount = explained.testCount
            conjuncts = nil
        case .test(let test):
            let explained = ExplainedTest(test, in: plan)
            form = .test(explained)
            testCount = 1
            conjuncts = [Conjunct(slot: slot, test: explained)]
        }
    }
}

/// One question about a field, laid out for saying what was found and what is required.
final class ExplainedTest: Sendable {
    let field: String
    let type: FieldType
    let route: ValueRoute
    let required: Requirement
    /// What is required below `not`.
    let unwanted: Requirement
    /// What is found where nothing is written.
    let foundNothing: WrittenValue?
    /// What is asked of the records of a list; nil for every other question.
    let recordCondition: Condition?

    init(_ test: FieldTest, in plan: ConditionPlan) {
        guard let column = plan.columns.first(where: { $0.path == test.path }) else {
            preconditionFailure("a condition is explained after it was laid out")
        }
        field = test.path.description
        type = column.type
        route = column.route
        required = Requirement(test.comparison)
        unwanted = Requirement(test.comparison, isNegated: true)
        if case .list = type, test.comparison != .present { foundNothing = .records(0) } else { foundNothing = nil }
        switch test.comparison {
        case .anyRecord(let condition), .noRecord(let condition): recordCondition = condition
        default: recordCondition = nil
        }
    }
}
