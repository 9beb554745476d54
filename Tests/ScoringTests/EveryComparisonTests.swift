import Documents
import Evaluation
import Results
import TestSupport
import Testing

@testable import Methodology
@testable import Scoring

/// What holds of every key that rules may write, so that a new one is forgotten nowhere.
struct EveryComparisonTests {
    private static let days = WindowDays(
        of: RandomCondition.windows.read,
        in: Period(from: Day(year: 2016, month: 1, day: 1)!, through: Day(year: 2017, month: 12, day: 31)!)!)

    /// Fields that together may be asked with every key, each with two words that it may say.
    private static let fields = [
        "status": ["completed", "planned"], "project": ["a", "b"], "areas": ["identify", "document"],
        "parties": ["KEN", "NOR"], "participants": [], "budget": [], "ended": [], "evidence": [],
    ]

    /// Each field with each key that its type allows.
    static let questions: [(field: String, key: ComparisonKey)] = fields.keys.sorted().flatMap { name in
        let field = ReportedFields.catalogue.field(at: FieldPath([name]), of: .activity)
        return field.map { ComparisonKey.allowed(for: $0.type) }.map { $0.map { (name, $0) } } ?? []
    }

    /// What may stand behind a key.
    private static func operand(of key: ComparisonKey, about field: String) -> String {
        let words = fields[field] ?? []
        return switch key.asking {
        case .word: words[0]
        case .words: "[\(words.joined(separator: ", "))]"
        case .bound: "2"
        case .ends: "[1, 2]"
        case .size: "{at_least: 2}"
        case .day, .date: "2016-07-15"
        case .window: "summer"
        case .records: "{strength: documented}"
        }
    }

    @Test func everyKeyIsAsked() {
        #expect(Set(Self.questions.map(\.key)) == Set(ComparisonKey.ofRules))
    }

    @Test(arguments: questions) func everyKeyIsAnsweredBothWays(field: String, key: ComparisonKey) throws {
        let condition = try PossibleConditionLaws.condition(
            "{\(field): {\(key.rawValue): \(Self.operand(of: key, about: field))}}")
        let comparison = try #require(condition.leaves.first?.comparison)
        #expect(comparison.entry?.key == key)
        #expect(Comparison(structure: comparison.structure) == comparison)

        var random = SeededGenerator(seed: 1)
        let values = (0..<200).map { _ in RandomCondition.item(hasGaps: false, using: &random)[field] }
        let answers = Self.answers(to: condition, values)
        #expect(answers.contains(.yes) && answers.contains(.no), "what answers `\(key.rawValue)`?")
        #expect(!Clause(condition).isImpossible() && !Clause(condition, isNegated: true).isImpossible())
        if comparison.records == nil {
            #expect(answers == values.map { comparison.truth(of: $0, in: Self.days) })
        }
    }

    private static func answers(to condition: Condition, _ values: [FieldValue?]) -> [Truth] {
        var plan = ConditionPlan(.activity, catalogue: ReportedFields.catalogue)
        let slot = plan.slot(for: condition)
        var names = NameTable()
        let columns = plan.columns.map {
            Column(
                $0, values: values, names: &names,
                answering: RecordQuestions(of: [], days: days, followUps: FollowUps([])))
        }
        let items = PackedItems(kind: .activity, rowCount: values.count, packing: columns)
        let table = TruthTable(plan.program, for: items, names: names, days: days)
        return values.indices.map { table.truth(slot, row: $0) }
    }

    /// Where a question is written makes no difference to it, and it is answered once.
    @Test func equalQuestionsAtDifferentPlacesAreOne() throws {
        let condition = try PossibleConditionLaws.condition(
            "{any: [{status: completed}, {status: {is: completed}, project: a}, {status: completed}]}")
        let places = condition.leaves.compactMap(\.text)
        #expect(Set(places).count == 4)
        #expect(Set(condition.leaves).count == 2)
        #expect(
            places.map(\.value) == ["status: completed", "status: {is: completed}", "project: a", "status: completed"])
        var plan = ConditionPlan(.activity, catalogue: ReportedFields.catalogue)
        _ = plan.slot(for: condition)
        // Two questions, the two that are joined, and any of them.
        #expect(plan.program.operations.count == 4)
    }
}
