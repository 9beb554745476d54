import TestSupport

/// Random methodologies whose questions can all be answered in every way that their fields allow: the same text for the
/// same seed.
struct RandomCriteria {
    private(set) var text = ""
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        let selections = (1...3).map { _ in kinds.randomElement(using: &random)! }
        var lines = [
            "format: methodology/1", "id: random", "status: draft", "provenance: transcribed",
            "conventions: [basel, stockholm]",
            "maximum: \(selections.count * 3 + 2)", "selections:",
        ]
        for (number, kind) in selections.enumerated() {
            lines.append("  s\(number): {of: \(kind.name), status: illustrative, where: \(condition(kind))}")
        }
        lines.append("criteria:")
        for (number, kind) in selections.enumerated() {
            lines.append(
                "  - {id: c\(number), status: illustrative, maximum: 3, measure: \(measure(kind, of: number)), bands: \(bands())}"
            )
        }
        lines.append(
            "  - {id: judged, status: illustrative, maximum: 2, measure: {finding: {choices: [{id: no, score: 0}, {id: yes, score: 2}]}}}"
        )
        lines += ["total: {combine: sum}", rating()]
        text = lines.joined(separator: "\n") + "\n"
    }

    private struct Kind {
        let name: String
        let fields: [(name: String, questions: [String])]
        let distinct: String
    }

    private let kinds = [
        Kind(
            name: "activity",
            fields: [
                ("status", ["completed", "{is_not: planned}", "{one_of: [completed, ongoing]}", "present"]),
                ("kind", ["workshop", "{none_of: [study, visit]}"]),
                ("ended", ["{within: evaluation_period}", "{on_or_after: 2021-01-01}", "{on_or_before: 2022-12-31}"]),
                ("conventions", ["{includes: basel}", "{includes_all: [basel, stockholm]}", "{excludes: minamata}"]),
                ("participants", ["{at_least: 20}", "{between: [5, 20]}", "{less_than: 7}"]),
                ("budget", ["{at_least: 100 USD}", "{at_most: 0.5 EUR}"]),
                ("place", ["{country: KEN}", "{country: {none_of: [KEN, NER]}}", "{city: present}"]),
                (
                    "evidence",
                    [
                        "{at_least: 1}", "{at_least: 2}", "{any: {strength: independent}}",
                        "{none: {strength: self_reported}}",
                    ]
                ),
                ("articles", ["{includes: 6}", "{size: {at_least: 2}}"]), ("project", ["present", "{is: storage}"]),
            ], distinct: "parties"),
        Kind(
            name: "output",
            fields: [
                ("status", ["completed"]), ("published", ["{within: evaluation_period}"]),
                ("languages", ["{includes_any: [en, fr]}", "{size: {equals: 2}}"]),
                ("conventions", ["{includes: stockholm}"]), ("evidence", ["{at_least: 1}"]),
            ], distinct: "kind"),
        Kind(
            name: "result",
            fields: [
                ("stage", ["{one_of: [exported, eliminated]}"]), ("substance", ["{is: pcb}", "{is_not: ddt}"]),
                ("amount", ["{more_than: 3 t}"]),
                (
                    "activity",
                    ["{status: completed}", "{evidence: {at_least: 1}}", "{ended: {within: evaluation_period}}"]
                ),
            ], distinct: "substance"),
        Kind(
            name: "membership",
            fields: [
                ("kind", ["advisory_body", "{is_not: network}"]), ("began", ["{within: evaluation_period}"]),
                ("ended", ["absent", "{on_or_after: 2021-06-01}"]), ("conventions", ["{includes: basel}"]),
            ], distinct: "kind"),
        Kind(
            name: "event",
            fields: [
                ("kind", ["cop", "{one_of: [cop, joint_meeting]}"]), ("conventions", ["{includes: basel}"]),
                ("ended", ["{within: evaluation_period}"]),
            ], distinct: "kind"),
    ]

    private mutating func condition(_ kind: Kind) -> String {
        let fields = kind.fields.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        let parts = fields.map { "\($0.name): \($0.questions.randomElement(using: &random)!)" }
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where parts.count > 1: return "{any: [\(parts.map { "{\($0)}" }.joined(separator: ", "))]}"
        case 1: return "{not: {\(parts[0])}" + parts.dropFirst().map { ", \($0)" }.joined() + "}"
        default: return "{\(parts.joined(separator: ", "))}"
        }
    }

    private mutating func measure(_ kind: Kind, of number: Int) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: "{count_distinct: \(kind.distinct), in: s\(number)}"
        case 1:
            "{checklist: [{id: some, met_when: {count: s\(number), at_least: 1}}, {id: many, met_when: {count: s\(number), more_than: 3}}, {id: few, met_when: {count: s\(number), between: [1, 2]}}]}"
        default: "{count: s\(number)}"
        }
    }

    private mutating func bands() -> String {
        let edges = [1, 2].shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)).sorted()
        let scores = edges.enumerated().map { "{from: \($1), score: \($0 == edges.count - 1 ? 3 : 1)}" }
        return "[{from: 0, score: 0}, \(scores.joined(separator: ", "))]"
    }

    private mutating func rating() -> String {
        Bool.random(using: &random)
            ? "" : "rating: {of: total, status: illustrative, classes: [{id: low, from: 0}, {id: high, from: 3}]}"
    }
}
