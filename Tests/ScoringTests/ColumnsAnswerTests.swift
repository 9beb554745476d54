import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import TestSupport
import Testing

@testable import Scoring

/// Many rows asked at once answer what each answers on its own.
struct ColumnsAnswerTests {
    private static let days = WindowDays(
        of: [],
        in: Period(from: Day(year: 2020, month: 3, day: 1)!, through: Day(year: 2021, month: 6, day: 30)!)!)

    private static let questions: [(field: String, comparison: Comparison)] = [
        ("status", .is("completed")), ("status", .isNot("planned")), ("status", .oneOf(["ongoing", "planned"])),
        ("status", .noneOf(["completed", "cancelled"])), ("status", .present), ("status", .absent),
        ("project", .is("p3")), ("project", .noneOf(["p1", "p2", "unknown"])),
        ("conventions", .includes("basel")), ("conventions", .includesAny(["basel", "minamata"])),
        ("conventions", .includesAll(["basel", "rotterdam"])), ("conventions", .excludes("stockholm")),
        ("conventions", .size(NumberComparison(.atLeast(2)))),
        ("parties", .includes("NOR")), ("parties", .includesAny(["KEN", "NOR"])),
        ("parties", .includesAll(["KEN", "MUS"])), ("parties", .includesAll(["KEN", "ZWE"])),
        ("parties", .excludes("MUS")), ("parties", .size(NumberComparison(.equals(1)))),
        ("participants", .number(NumberComparison(.between(5, 12)))),
        ("participants", .number(NumberComparison(.moreThan(Rational(Int.max))))),
        ("evidence", .number(NumberComparison(.atLeast(2)))), ("evidence", .number(NumberComparison(.lessThan(300)))),
        ("ended", .within(.evaluationPeriod)), ("ended", .onOrAfter(Day(year: 2021, month: 1, day: 1)!)),
        ("ended", .onOrBefore(Day(year: 1500, month: 1, day: 1)!)),
    ]

    @Test(arguments: [1, 5, 63, 64, 65, 130, 300], [false, true])
    func columnsAnswerAsValuesDo(rowCount: Int, isWide: Bool) throws {
        var random = SeededGenerator(seed: UInt64(rowCount))
        for (field, comparison) in Self.questions {
            let values = (0..<rowCount).map { _ in Self.value(of: field, isWide: isWide, using: &random) }
            var plan = ConditionPlan(.activity, catalogue: ReportedFields.catalogue)
            let slot = plan.slot(for: .not(.test(FieldTest(FieldPath([field]), comparison))))
            var names = NameTable()
            let columns = plan.columns.map {
                Column(
                    $0, values: values, names: &names,
                    answering: RecordQuestions(days: Self.days, followUps: FollowUps([])))
            }
            let items = PackedItems(kind: .activity, rowCount: rowCount, packing: columns)
            let table = TruthTable(plan.program, for: items, names: names, days: Self.days)
            for row in 0..<rowCount {
                let alone = comparison.truth(of: values[row], in: Self.days).negated
                #expect(table.truth(slot, row: row) == alone, "\(field) \(comparison), row \(row)")
            }
        }
    }

    /// A value of a field; `isWide` for such as do not fit into the small columns.
    private static func value(of field: String, isWide: Bool, using random: inout SeededGenerator) -> FieldValue? {
        let number = Int.random(in: 0..<20, using: &random)
        // A list that is not written is empty, so that it always says something.
        if field == "evidence" { return .list(Array(repeating: [], count: isWide ? number * 40 : number % 4)) }
        guard number > 2 else { return nil }
        switch field {
        case "status": return .word(["completed", "ongoing", "planned", "cancelled"][number % 4])
        case "project": return .word("p\(number % 5)")
        case "conventions":
            return .words(["basel", "rotterdam", "stockholm"].filter { _ in Bool.random(using: &random) })
        case "parties":
            let parties = isWide ? Party.all.map(\.code) : ["KEN", "MUS", "NOR"]
            return .words(parties.filter { _ in Bool.random(using: &random) })
        case "participants": return .number(isWide ? Rational(Int.max) * Rational(number) : Rational(number))
        default: return .date(date(number, isWide: isWide))
        }
    }

    private static func date(_ number: Int, isWide: Bool) -> PartialDate {
        if isWide, number == 19 { return PartialDate("1202")! }
        let texts = ["2020-0\(number % 9 + 1)", "2021-06-1\(number % 10)", "2021"]
        return PartialDate(texts[number % 3])!
    }
}
