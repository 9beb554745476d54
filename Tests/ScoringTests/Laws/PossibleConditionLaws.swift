import Documents
import Evaluation
import Results
import TestSupport
import Testing
import Words

@testable import Methodology
@testable import Scoring

/// What P1 says of a condition holds for random items: impossible is never true, always true is never false where
/// everything is written.
struct PossibleConditionLaws {
    private static let days = WindowDays(
        of: RandomCondition.windows.read,
        in: Period(from: Day(year: 2016, month: 1, day: 1)!, through: Day(year: 2017, month: 12, day: 31)!)!)

    @Test(arguments: 0..<60) func whatIsSaidHolds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let text = RandomCondition.mapping(depth: 3, using: &random)
            let condition = try Self.condition(text)
            let isImpossible = Clause(condition).isImpossible()
            let isAlwaysTrue = Clause(condition, isNegated: true).isImpossible()
            for _ in 0..<60 {
                let gaps = Bool.random(using: &random)
                let item = RandomCondition.item(hasGaps: gaps, using: &random)
                let truth = condition.truth(of: item, in: Self.days)
                #expect(!isImpossible || truth != .yes, "\(text) of \(item)")
                #expect(!isAlwaysTrue || gaps || truth != .no, "\(text) of \(item)")
            }
        }
    }

    /// The law would hold of a check that says nothing; this one says something, of both kinds.
    @Test func somethingIsSaid() throws {
        var random = SeededGenerator(seed: 1)
        let conditions = try (0..<2000).map { _ in try Self.condition(RandomCondition.mapping(depth: 3, using: &random))
        }
        #expect(conditions.count { Clause($0).isImpossible() } > 100)
        #expect(conditions.count { Clause($0, isNegated: true).isImpossible() } > 10)
    }

    static func condition(_ text: String) throws -> Condition {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "condition.yaml", text: "format: methodology/1\nwhere: \(text)\n")
        let parsed = try #require(file.parse(into: diagnostics), "\(text)")
        let context = DecodingContext(root: MethodologyTable.table, into: diagnostics)
        let reader = ConditionReader(
            catalogue: ReportedFields.catalogue, windows: RandomCondition.windows, context: context)
        let node = try #require(parsed.document.root.value(of: "where"))
        return try #require(
            reader.read(node, about: .activity), "\(text): \(diagnostics.diagnostics.inWords.map(\.message))")
    }
}

extension Condition {
    /// The answer for an item by the names of its fields, in strong Kleene logic.
    fileprivate func truth(of item: [String: FieldValue], in days: WindowDays) -> Truth {
        switch self {
        case .all(let parts, _, _): Truth.all(parts.map { $0.truth(of: item, in: days) })
        case .any(let parts, _): Truth.all(parts.map { $0.truth(of: item, in: days).negated }).negated
        case .not(let part): part.truth(of: item, in: days).negated
        case .test(let test): test.truth(of: item[test.path.description], in: days)
        }
    }
}

extension FieldTest {
    fileprivate func truth(of value: FieldValue?, in days: WindowDays) -> Truth {
        switch (comparison, value) {
        case (.number(let number), nil) where path.description == "evidence":
            return Truth(number.holds(for: .zero))
        case (.anyRecord(let condition), .list(let records)?):
            return Truth.all(records.map { Self.truth(of: condition, $0, days).negated }).negated
        case (.noRecord(let condition), .list(let records)?):
            return Truth.all(records.map { Self.truth(of: condition, $0, days).negated })
        default: return comparison.truth(of: value, in: days)
        }
    }

    private static func truth(of condition: Condition, _ record: [FieldValue?], _ days: WindowDays) -> Truth {
        let names = ["source", "at", "strength"]
        let item = Dictionary(
            uniqueKeysWithValues: zip(names, record).compactMap { name, value in value.map { (name, $0) } })
        return condition.truth(of: item, in: days)
    }
}
