internal import Evaluation
internal import Methodology
internal import Results

/// A condition laid out for saying why items do not meet it: everything that is the same for all items is worked out.
struct ExplainedCondition: Sendable {
    indirect enum Form: Sendable {
        case all([ExplainedCondition])
        case any([ExplainedCondition])
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
        self = condition.fold { ExplainedCondition($0, of: $1, in: plan) }
    }

    private init(_ part: Condition, of inner: [ExplainedCondition], in plan: ConditionPlan) {
        guard let slot = plan.existingSlot(for: part) else {
            preconditionFailure("a condition is explained after it was laid out")
        }
        self.slot = slot
        testCount = part.leaves.count
        let joined = inner.compactMap(\.conjuncts)
        switch part {
        case .all:
            form = .all(inner)
            conjuncts = joined.count == inner.count ? joined.flatMap(\.self) : nil
        case .any: (form, conjuncts) = (.any(inner), nil)
        case .not: (form, conjuncts) = (.not(inner[0]), nil)
        case .test(let test):
            let explained = ExplainedTest(test, in: plan)
            form = .test(explained)
            conjuncts = [Conjunct(slot: slot, test: explained)]
        }
    }
}

/// One question about a field, laid out for saying what was found and what is required.
final class ExplainedTest: Sendable {
    let test: FieldTest
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
    /// Whether it is asked if there is a follow-up.
    let asksForFollowUp: Bool
    /// The same of some record of the list.
    let recordsAskForFollowUp: Bool
    let isAboutList: Bool

    init(_ test: FieldTest, in plan: ConditionPlan) {
        guard let column = plan.columns.first(where: { $0.path == test.path }) else {
            preconditionFailure("a condition is explained after it was laid out")
        }
        self.test = test
        field = test.path.description
        type = column.type
        route = column.route
        required = Requirement(test.comparison)
        unwanted = Requirement(test.comparison, isNegated: true)
        if case .list = type, test.comparison != .present { foundNothing = .records(0) } else { foundNothing = nil }
        recordCondition = test.comparison.records
        asksForFollowUp = test.asksForFollowUp
        recordsAskForFollowUp = recordCondition?.leaves.contains(where: \.asksForFollowUp) ?? false
        isAboutList = type.isList
    }
}
