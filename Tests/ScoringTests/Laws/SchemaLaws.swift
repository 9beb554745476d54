import Documents
import Evaluation
import Foundation
import Results
import Scoring
import Testing

/// What the program writes is what its schema describes.
struct SchemaLaws {
    /// Each methodology with gates of every kind; together they reach everything that the schema defines.
    @Test func resultsFitTheirSchema() throws {
        var validator = SchemaValidator(AssessmentSchema.schema())
        for methodology in LawMethodology.all {
            for seed in 1...UInt64(2) {
                var random = RandomGates(seed: seed)
                let law = try LawCase(methodology, gates: random.several(of: methodology))
                try law.forEachRecord(2) { record, _ in
                    var assessment = try law.audited(record)
                    if seed == 1 { try Self.addScenario(to: &assessment) }
                    let json = try JSONDecoder().decode(JSONValue.self, from: CanonicalJSON.encode(assessment))
                    let mistakes = validator.mistakes(in: json)
                    #expect(mistakes.isEmpty, "\(methodology.name): \(mistakes.prefix(5))")
                }
            }
        }
        for evaluation in ShippedDocuments.evaluations {
            let law = try LawCase(LawMethodology.all[2])
            let assessment = law.compiled.assess(
                try ShippedDocuments.evaluation(evaluation), calendar: law.calendar)
            let json = try JSONDecoder().decode(JSONValue.self, from: CanonicalJSON.encode(assessment))
            #expect(validator.mistakes(in: json).isEmpty, "\(evaluation)")
        }
        let json = try JSONDecoder().decode(JSONValue.self, from: CanonicalJSON.encode(try Self.seldom()))
        #expect(validator.mistakes(in: json).isEmpty)
        guard case .object(let definitions)? = AssessmentSchema.schema()["$defs"] else { return }
        #expect(Set(definitions.keys).subtracting(validator.visited).sorted() == [])
    }

    /// A total that is rounded, a judgement without evidence, a gate that asks something of every year, lists of Parties,
    /// findings that are asked as one question, and a day on which further items were advised.
    private static func seldom() throws -> Assessment {
        var small = SmallCase(
            selections: "s: {of: activity, status: illustrative}",
            criteria: """
                [{id: c, status: illustrative, maximum: 3, measure: {count: s}, bands: \(SmallCase.risingBands)},
                 {id: d, status: illustrative, maximum: 1, measure: {finding: {choices: [
                   {id: none, title: None, score: 0, no_evidence: true}, {id: some, title: Some, score: 1}]}}}]
                readings: {whole: {question: How?, answer: So.}}
                """,
            record: SmallCase.activities("ended: 2015-03-01"))
        small.maximum = "4"
        small.total = "{combine: sum, rounded: {to: 1, half: up, reading: whole}}"
        small.gates =
            "{id: g, status: illustrative, require: {count: s, each_year: {at_least: 1, by: ended}}, otherwise: needs_review}"
        var assessment = try small.assessment()
        let lists =
            "{\"file\": \"parties.yaml\", \"sha256\": \"\(String(repeating: "0", count: 64))\", \"release\": null}"
        assessment.parties = try JSONDecoder().decode(PartiesIdentity.self, from: Data(lists.utf8))
        assessment.methodology.sameRulesAs = "0.1"
        assessment.integrityJoined = [JoinedFindings(doubts: [["edge:a", "names_all:a"], ["edge:b"]], ifSo: nil)]
        assessment.advisedOn = "2026-11-30"
        assessment.integrity = [
            IntegrityFinding(
                id: "alike:a", finding: .alike, case: .heldInLastCycle, severity: .medium, items: ["a"], sources: [],
                indicators: [], details: [:], elsewhere: [ItemElsewhere(id: "b", title: LocalizedText("Course"))],
                ifSo: nil, answers: [LocalizedText("Another."), LocalizedText("Another one.")])
        ]
        assessment.answersUnasked = [UnaskedAnswer(finding: .edge, item: nil, answer: LocalizedText("The list."))]
        return assessment
    }

    /// A key that nothing describes, a key that is missing, and a number that is none.
    @Test(arguments: ["additional", "missing", "number"]) func whatDoesNotFitIsTold(mistake: String) throws {
        let law = try LawCase(LawMethodology.all[2])
        let assessment = law.compiled.assess(
            try ShippedDocuments.evaluation(ShippedDocuments.evaluations[0]), calendar: law.calendar)
        let json = try JSONDecoder().decode(JSONValue.self, from: CanonicalJSON.encode(assessment))
        guard case .object(var keys) = json, case .object(var total)? = keys["total"] else { return }
        switch mistake {
        case "additional": total["more"] = "1"
        case "missing": total["score"] = nil
        default: total["score"] = "1.5"
        }
        keys["total"] = .object(total)
        var validator = SchemaValidator(AssessmentSchema.schema())
        #expect(validator.mistakes(in: .object(keys)).count == 1)
    }

    /// What no law has: a scenario, a window, and a list of Parties with its day.
    private static func addScenario(to assessment: inout Assessment) throws {
        let scenario = #"{"id": "what-if", "changes": [{"set": "values.top", "to": "4"}]}"#
        let window = #"{"id": "early", "from": "2016-01-01", "to": "2016-12-31"}"#
        let list = #"{"convention": "basel", "parties": ["KEN"], "on": "2015-06-01", "source": null}"#
        let served = try JSONDecoder().decode(ServedListRecord.self, from: Data(list.utf8))
        assessment.record.centre.servedLists = [served]
        assessment.scenario = try JSONDecoder().decode(ScenarioIdentity.self, from: Data(scenario.utf8))
        assessment.methodology.windows = [try JSONDecoder().decode(WindowRule.self, from: Data(window.utf8))]
    }
}
