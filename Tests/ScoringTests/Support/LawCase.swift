import Analysis
import Documents
import Evaluation
import Integrity
import Methodology
import Results
import Scoring
import TestSupport

/// A methodology with random records and what happens to them.
struct LawCase {
    let compiled: CompiledMethodology
    let calendar: MeetingCalendar

    init(_ methodology: LawMethodology, gates: [String] = []) throws {
        compiled = gates.isEmpty ? try methodology.compiled() : try methodology.compiled(gates: gates)
        calendar = try ShippedDocuments.calendar()
    }

    /// Calls with `count` random records, each with a generator of its own.
    func forEachRecord(_ count: Int, _ body: (Tree, inout SeededGenerator) throws -> Void) throws {
        for seed in 1...UInt64(count) {
            var random = SeededGenerator(seed: seed &* 7919)
            try body(withFindings(RandomRecord(seed: seed).tree, &random), &random)
        }
    }

    func evaluation(_ record: Tree) throws -> Evaluation { try Reading.evaluation(record.yaml, calendar: calendar) }

    func assess(_ record: Tree) throws -> Assessment { compiled.assess(try evaluation(record), calendar: calendar) }

    /// The assessment with what a careful auditor would ask.
    func audited(_ record: Tree) throws -> Assessment {
        let evaluation = try evaluation(record)
        let assessment = compiled.assess(evaluation, calendar: calendar)
        let audited = RecordAudit(assessment, of: evaluation, calendar: calendar, under: compiled).audited
        return NextSteps(assessment, of: evaluation, calendar: calendar, under: compiled).told(in: audited)
    }

    /// The record with findings for some of the indicators that an evaluator judges.
    private func withFindings(_ record: Tree, _ random: inout SeededGenerator) -> Tree {
        var record = record
        for (indicator, choices) in judgedIndicators where Bool.random(using: &random) {
            record[list: "findings"].append(finding(indicator, choices.randomElement(using: &random)!, in: record))
        }
        return record
    }

    /// The ids and choices of the indicators that an evaluator judges.
    var judgedIndicators: [(id: String, choices: [String])] {
        compiled.methodology.indicators.map(\.indicator).compactMap { indicator in
            guard case .finding(let choices, _) = indicator.measure else { return nil }
            return (indicator.id, choices.map(\.id.value))
        }
    }

    /// A finding with the record's first source as its evidence.
    func finding(_ indicator: String, _ choice: String, in record: Tree) -> Tree {
        [
            "indicator": .text(indicator), "choice": .text(choice), "because": "It was seen",
            "evidence": [["source": record[list: "sources"][0]["id"]!]],
        ]
    }
}
