import Documents
import Evaluation
import ExactNumbers
import TestSupport

@testable import Methodology

/// Random conditions about few values of few fields, so that many of them contradict themselves, and items for them.
enum RandomCondition {
    static let windows = WrittenWindows(
        read: [
            window("early", .firstYears(1)), window("late", .lastYears(1)),
            window(
                "summer",
                .days(Period(from: Day(year: 2016, month: 6, day: 1)!, through: Day(year: 2016, month: 8, day: 31)!)!)),
        ], ids: ["early", "late", "summer"])

    private static func window(_ id: String, _ extent: NamedWindow.Extent) -> NamedWindow {
        let source = SourceText(path: "windows.yaml", text: id)
        return NamedWindow(id: Located(id, at: source.start), title: nil, extent: extent)
    }

    /// A mapping of conditions with combinators down to a depth.
    static func mapping(depth: Int, using random: inout SeededGenerator) -> String {
        var entries: [String: String] = [:]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let kind = Int.random(in: 0..<10, using: &random)
            if depth > 0, kind < 4 {
                let name = ["all", "any", "any", "not"][kind]
                let inner = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    mapping(depth: depth - 1, using: &random)
                }
                entries[name] = name == "not" ? inner[0] : "[\(inner.joined(separator: ", "))]"
            } else {
                let (field, questions) = question(using: &random)
                entries[field] = questions
            }
        }
        return "{\(entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }

    private static func question(using random: inout SeededGenerator) -> (field: String, questions: String) {
        let number = Int.random(in: 0...4, using: &random)
        func pick(_ words: String...) -> String { words.randomElement(using: &random)! }
        func some(_ words: String...) -> String {
            "[\(words.shuffled(using: &random).prefix(Int.random(in: 1...words.count, using: &random)).joined(separator: ", "))]"
        }
        func comparison() -> String {
            pick(
                "at_least: \(number)", "more_than: \(number)", "at_most: \(number)", "less_than: \(number)",
                "equals: \(number)", "between: [\(number), \(number + 1)]")
        }
        func day() -> String { pick("2016-01-01", "2016-07-15", "2017-01-01", "2017-12-31") }
        switch Int.random(in: 0..<9, using: &random) {
        case 0:
            let choices = some("completed", "ongoing", "planned", "cancelled")
            return (
                "status",
                pick(
                    "completed", "planned", "present", "absent", "{is_not: ongoing}", "{one_of: \(choices)}",
                    "{none_of: \(choices)}")
            )
        case 1:
            return ("project", pick("a", "{is_not: a}", "{one_of: [a, b]}", "{none_of: [a, b]}", "absent", "present"))
        case 2:
            let choices = some("identify", "document", "implement")
            return (
                "areas",
                pick(
                    "{includes: identify}", "{excludes: identify}", "{includes_any: \(choices)}",
                    "{includes_all: \(choices)}", "{size: {\(comparison())}}",
                    "{includes_any: \(choices), excludes: document}")
            )
        case 3:
            return (
                "parties",
                pick(
                    "{includes: KEN}", "{excludes: KEN}", "{includes_any: [KEN, NOR], size: {\(comparison())}}",
                    "{size: {\(comparison())}}")
            )
        case 4: return ("participants", pick("{\(comparison())}", "{\(comparison())}", "present", "absent"))
        case 5:
            return (
                "budget",
                pick(
                    "{at_least: \(number) USD}", "{less_than: \(number) USD}", "{at_most: \(number)}",
                    "{equals: \(number) EUR}")
            )
        case 6, 7:
            return (
                "ended",
                pick(
                    "{on_or_after: \(day())}", "{on_or_before: \(day())}", "{within: evaluation_period}",
                    "{within: early}", "{within: late}", "{within: summer}", "absent", "present")
            )
        default:
            return (
                "evidence",
                pick(
                    "{\(comparison())}", "{any: {strength: documented}}", "{none: {strength: documented}}",
                    "{any: {strength: {is_not: documented}}}", "{none: {source: a}}", "absent", "present")
            )
        }
    }

    /// An item that says something of each of these fields, or with gaps only of some.
    static func item(hasGaps: Bool, using random: inout SeededGenerator) -> [String: FieldValue] {
        func some(_ words: [String]) -> FieldValue { .words(words.filter { _ in Bool.random(using: &random) }) }
        let amount = Amount(
            Rational(Int.random(in: 0...5, using: &random)), unit: Bool.random(using: &random) ? "USD" : "EUR")!
        let dates = [
            "2015-12-31", "2016-01-01", "2016", "2016-07", "2016-07-15", "2016-12-31", "2017-01-01", "2017-06", "2018",
        ]
        var item: [String: FieldValue] = [
            "status": .word(["completed", "ongoing", "planned", "cancelled"].randomElement(using: &random)!),
            "project": .word(["a", "b", "c"].randomElement(using: &random)!),
            "areas": some(["identify", "document", "implement"]), "parties": some(["KEN", "NOR", "MUS", "DZA"]),
            "participants": .number(Rational(Int.random(in: 0...6, using: &random))), "budget": .amount(amount),
            "ended": .date(PartialDate(dates.randomElement(using: &random)!)!),
        ]
        item["evidence"] = .list(
            (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let strength = ["documented", "independent", "self_reported"].randomElement(using: &random)!
                let isKnown = !hasGaps || Bool.random(using: &random)
                return [.word(["a", "b"].randomElement(using: &random)!), nil, isKnown ? .word(strength) : nil]
            })
        if hasGaps { item = item.filter { _ in Int.random(in: 0..<3, using: &random) > 0 } }
        return item
    }
}
