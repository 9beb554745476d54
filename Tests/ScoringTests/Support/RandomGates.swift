import TestSupport

/// Random gates, each as a methodology writes it: the same ones for the same seed.
struct RandomGates {
    private var random: SeededGenerator
    private var count = 0

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// One to four gates.
    mutating func several(of methodology: LawMethodology) -> [String] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in gate(of: methodology) }
    }

    mutating func gate(of methodology: LawMethodology) -> String {
        count += 1
        let isWeighted = methodology.name == "weighted"
        let require = word(isWeighted ? Self.weightedRequirements : Self.requirements)
        return "{id: gate-\(count), status: illustrative, require: {\(require)}, otherwise: \(consequence(isWeighted))}"
    }

    private mutating func consequence(_ isWeighted: Bool) -> String {
        let criteria =
            isWeighted
            ? ["done", "reports", "seats", "row"]
            : ["counts", "lowest", "highest", "shares", "list", "falling", "judged"]
        let limit = word(["0", "0.25", "1", "1.5", "2", "3.5", "5"])
        return switch Int.random(in: 0..<10, using: &random) {
        case 0...2:
            "{not_assessed: [\(criteria.shuffled(using: &random).prefix(word([1, 2])).joined(separator: ", "))]}"
        case 3...5: "{cap: {criterion: \(word(criteria)), at: \(limit)}}"
        case 6...7: "{cap_total: \(word(["0", "2.5", "6", "11", "19.75"]))}"
        case 8: "{rating_at_most: \(word(isWeighted ? ["low"] : ["low", "fair"]))}"
        default: "needs_review"
        }
    }

    private mutating func word<Value>(_ words: [Value]) -> Value { words.randomElement(using: &random)! }

    private static let weightedRequirements = [
        "count: done, at_least: 1", "count: reports, at_least: 1", "count: reports, at_most: 0",
        "count_distinct: kind, in: seats, between: [1, 2]",
        "ratio: {of: {count: done}, over: {count: done, where: {participants: {at_least: 20}}}}, when_over_is_zero: not_assessed, at_least: 50%",
    ]

    private static let requirements = [
        "count: done, at_least: 2", "count: done, equals: 1", "count: perhaps, less_than: 3",
        "count: tonnes, more_than: 0",
        "count_distinct: parties, in: perhaps, among: served, at_least: 3",
        "sum: amount, in: stocks, unit: t, at_least: 30 t", "sum: participants, in: done, between: [5, 60]",
        "ratio: {of: {count: advice, where: {followed_up_by: present}}, over: {count: advice}}, when_over_is_zero: not_assessed, at_least: 50%",
        "ratio: {of: {count: done}, over: {count: offline}}, when_over_is_zero: zero, more_than: 25%",
        "checklist: [{id: some, met_when: {count: done, at_least: 1}}, {id: many, met_when: {count: papers, at_least: 2}}], at_least: 1",
    ]
}
