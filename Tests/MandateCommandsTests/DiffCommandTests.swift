import Documents
import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
    private let folder: ScenarioFolder

    init() throws {
        folder = try ScenarioFolder()
    }

    @Test("two methodologies in sentences, with what it does to each record", arguments: ["en", "fr"])
    func methodologies(language: String) throws {
        let run = folder.run("diff", "small", "changed", "--lang", language)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "diff-methodologies-\(language).txt")
    }

    /// One consequence and a list of one are alike, and the order of a list says nothing.
    @Test("what gates do is told in words")
    func consequences() throws {
        let files = try TemporaryFolder()
        func rules(_ consequences: String) -> String {
            """
            format: methodology/1
            id: m
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 8
            selections: {done: {of: activity, where: {status: completed}}}
            criteria: [{id: a, maximum: 8, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 8}]}]
            gates: [{id: g, require: {count: done, at_least: 1}, otherwise: \(consequences)}]
            total: {combine: sum}

            """
        }
        func told(_ old: String, _ new: String) throws -> String {
            try files.write(rules(old), to: "old.yaml")
            try files.write(rules(new), to: "new.yaml")
            return CommandRun("diff", "old.yaml", "new.yaml", in: files.path).output
                .replacing("\n    ", with: " ").replacing("\u{A0}", with: " ")
        }
        let now = "[{cap: {criterion: a, at: 6}}, {cap_total: 7}, needs_review]"
        let text = try told("{cap: {criterion: a, at: 5}}", now)
        #expect(text.contains("Gate g: otherwise is “") && !text.contains("{cap"))
        #expect(text.contains("6 points") && text.contains("7 points") && text.contains("was “"))
        let same = try told("[{cap_total: 7}, needs_review]", "[needs_review, {cap_total: 7}]")
        #expect(same.contains("Both say the same"))
        #expect(try told("{cap_total: 7}", "[{cap_total: 7}]").contains("Both say the same"))
    }

    @Test("two records of one centre, with the split of the change", arguments: ["en", "fr"])
    func evaluations(language: String) throws {
        let run = folder.run("diff", "one", "two", "--new-under", "changed", "--lang", language)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "diff-evaluations-\(language).txt")
    }

    @Test("the JSON has exact numbers")
    func json() throws {
        let run = folder.run("diff", "one", "two", "--new-under", "changed", "--format", "json")
        let json = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        guard case .object(let keys) = json, case .array(let scores)? = keys["scores"],
            case .object(let score)? = scores.first, case .object(let split)? = score["split"]
        else {
            Issue.record("no split")
            return
        }
        // a: 3/6 of 60 % become 4/6 of 50 %; b: 2/4 of 40 % become nothing of 50 %.
        #expect(split["before"] == "1/2")
        #expect(split["after"] == "1/3")
        #expect(split["performance"] == "-2/15")
        #expect(split["method"] == "-1/30")
        #expect(split["limits"] == "0")
    }

    /// What an evaluator judged under the one is judged under the other, too: another id alone changes no score.
    @Test("a copy under another id scores the same")
    func copy() throws {
        let shipped = try TemporaryFolder()
        try shipped.copyShippedDocuments()
        let text = try shipped.read("Criteria/activity-areas.yaml")
        try shipped.write(text.replacing("id: activity-areas", with: "id: copy", maxReplacements: 1), to: "copy.yaml")
        let run = CommandRun(
            "diff", "Criteria/activity-areas.yaml", "copy.yaml", "--format", "json", in: shipped.path)
        let json = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        guard case .object(let keys) = json, case .array(let effects)? = keys["effects"] else {
            Issue.record("\(run.errorOutput)")
            return
        }
        #expect(effects.count == 2)
        for case .object(let effect) in effects {
            guard case .object(let score)? = effect["score"], case .object(let old)? = score["old"],
                case .object(let new)? = score["new"]
            else {
                Issue.record("no scores: \(effect)")
                continue
            }
            #expect(old["total"] == new["total"] && old["total"] != nil)
        }
    }

    @Test("a thing does not differ from itself")
    func itself() {
        #expect(folder.run("diff", "small", "small").output.contains("Both say the same"))
        #expect(folder.run("diff", "one", "one").output.contains("Both say the same"))
    }

    @Test("a methodology and a record, or two centres, cannot be compared")
    func different() throws {
        #expect(folder.run("diff", "small", "one").status == 2)
        let other = try folder.folder.read("Evaluations/one/evaluation.yaml").replacing(
            "{id: centre,", with: "{id: other,")
        try folder.folder.write(other, to: "Evaluations/other/evaluation.yaml")
        let run = folder.run("diff", "one", "other")
        #expect(run.status == 2)
        #expect(run.errorOutput.contains("different centres: centre and other"))
        #expect(folder.run("diff", "smal", "one").status == 3)
    }
}
