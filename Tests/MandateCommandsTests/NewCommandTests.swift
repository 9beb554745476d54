import Foundation
import TestSupport
import Testing

@Suite struct NewCommandTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        return folder
    }

    private func newEvaluation(_ id: String, _ further: String..., in folder: TemporaryFolder) -> CommandRun {
        .running(
            [
                "new", "evaluation", id, "--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions",
                "stockholm",
            ]
                + further, in: folder.path)
    }

    /// The file with all examples in use: what a single # hides is part of the document.
    private func withExamples(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { line in
            let indent = line.prefix { $0 == " " }
            let rest = line.dropFirst(indent.count)
            return rest.hasPrefix("# ") ? indent + rest.dropFirst(2) : line
        }.joined(separator: "\n")
    }

    @Test("a record passes the checks as it is, and with all its examples", arguments: ["en", "fr"])
    func evaluation(language: String) throws {
        let folder = try folder()
        let run = newEvaluation("new-record", "--lang", language, in: folder)
        #expect(run.status == 0)
        #expect(run.output == "Evaluations/new-record/evaluation.yaml\n")
        let text = try folder.read("Evaluations/new-record/evaluation.yaml")
        try expectSnapshot(text, named: "new-evaluation.\(language).yaml")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let check = CommandRun("check", "Evaluations/new-record", in: folder.path)
        #expect(check.output == "1 file checked: no problems\n")
        #expect(CommandRun("fmt", "--check", "Evaluations/new-record", in: folder.path).status == 0)
        try folder.write(withExamples(text), to: "Evaluations/new-record/evaluation.yaml")
        let full = CommandRun("check", "Evaluations/new-record", in: folder.path)
        #expect(full.output == "1 file checked: no problems\n", "\(full.output)")
        #expect(CommandRun("score", "new-record", in: folder.path).status == 0)
    }

    @Test("the period's meetings under the centre's Conventions, and no others")
    func meetings() throws {
        let folder = try folder()
        let run = CommandRun(
            "new", "evaluation", "both", "--period", "2016-01-01..2019-12-31", "--country", "Algérie", "--conventions",
            "basel,stockholm", "--under", "activity-areas", "--name", "Centre \"régional\": Alger", in: folder.path)
        #expect(run.status == 0, "\(run.errorOutput)")
        let text = try folder.read("Evaluations/both/evaluation.yaml")
        let ids = text.split(separator: "\n").filter { $0.hasPrefix("#   - id: attended-") }.map {
            String($0.dropFirst(19))
        }
        #expect(ids.contains("stockholm-cop-8") && ids.contains("basel-cop-14"))
        #expect(!ids.contains("stockholm-cop-7") && !ids.contains("stockholm-cop-10"))
        #expect(text.contains("methodologies: [activity-areas]\n") && text.contains("  country: DZA\n"))
        #expect(CommandRun("check", "Evaluations/both", in: folder.path).status == 0)
    }

    @Test("what is there is never overwritten")
    func notOverwritten() throws {
        let folder = try folder()
        #expect(newEvaluation("twice", in: folder).status == 0)
        try folder.write("mine", to: "Evaluations/twice/evaluation.yaml")
        let again = newEvaluation("twice", in: folder)
        #expect(again.status == 3 && again.output == "")
        #expect(again.errorOutput.contains("is there already and is not overwritten"))
        #expect(try folder.read("Evaluations/twice/evaluation.yaml") == "mine")
        #expect(newEvaluation("twice", "--output", "elsewhere/e.yaml", in: folder).output == "elsewhere/e.yaml\n")
    }

    @Test("a methodology passes the checks as it is", arguments: ["en", "fr"])
    func methodology(language: String) throws {
        let folder = try folder()
        let run = CommandRun(
            "new", "methodology", "our-criteria", "--conventions", "basel", "--lang", language, in: folder.path)
        #expect(run.output == "Criteria/our-criteria.yaml\n")
        let text = try folder.read("Criteria/our-criteria.yaml")
        try expectSnapshot(text, named: "new-methodology.\(language).yaml")
        let check = CommandRun("check", "Criteria/our-criteria.yaml", in: folder.path)
        #expect(CommandRun("fmt", "--check", "Criteria/our-criteria.yaml", in: folder.path).status == 0)
        #expect(check.output == "1 file checked: no problems\n")
        #expect(CommandRun("new", "methodology", "our-criteria", "--conventions", "basel", in: folder.path).status == 3)
    }

    @Test("a scenario holds the digest of what it extends, and a change that fits it", arguments: ["en", "fr"])
    func scenario(language: String) throws {
        let folder = try folder()
        try folder.write(Self.small, to: "Criteria/small.yaml")
        let run = CommandRun(
            "new", "scenario", "softer", "--extends", "small", "--lang", language, in: folder.path)
        #expect(run.output == "Criteria/scenarios/softer.yaml\n")
        try expectSnapshot(try folder.read("Criteria/scenarios/softer.yaml"), named: "new-scenario.\(language).yaml")
    }

    private static let small = """
        format: methodology/1
        id: small
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 4
        selections:
          done: {of: activity, where: {status: completed}, status: illustrative}
        criteria:
          - id: a
            maximum: 4
            status: illustrative
            indicators:
              - {id: n, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 1}, {from: 5, score: 4}]}
        total: {combine: sum}

        """

    @Test("what is missing or wrong is told with an example")
    func mistakes() throws {
        let folder = try folder()
        let example = ["--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions", "stockholm"]
        var text = ""
        for arguments in [
            ["evaluation"], ["evaluation", "x"], ["evaluation", "Centre 1"] + example,
            ["evaluation", "x", "--period", "2024-2027"] + example.dropFirst(2),
            ["evaluation", "x"] + example.dropLast(4) + ["--country", "Algery", "--conventions", "stockholm"],
            ["evaluation", "x"] + example.dropLast() + ["stokholm"],
            ["evaluation", "x"] + example + ["--under", "activity-area"],
            ["methodology"], ["methodology", "x"], ["scenario", "x"], ["scenario", "x", "--extends", "basel-bc-11"],
        ] {
            let run = CommandRun.running(["new"] + arguments, in: folder.path)
            text += "$ mandate new \(arguments.joined(separator: " "))\n\(run.errorOutput)exit \(run.status)\n\n"
            #expect(run.output == "" && run.status != 0)
        }
        try expectSnapshot(text, named: "new-mistakes.txt")
    }

    @Test("what lasts is taken over from the record before, and marked")
    func carriedOver() throws {
        let folder = try folder()
        let run = CommandRun(
            "new", "evaluation", "next", "--period", "2020-01-01..2023-12-31", "--from", "scrc-algeria-2016-2019",
            in: folder.path)
        #expect(run.status == 0)
        let text = try folder.read("Evaluations/next/evaluation.yaml")
        #expect(text.contains("  country: DZA\n") && text.contains("  serves: {"))
        #expect(text.contains("Carried over, to be confirmed, from: scrc-algeria-2016-2019"))
        #expect(!text.contains("\n    evidence:"))
        let check = CommandRun("check", "Evaluations/next", in: folder.path)
        #expect(check.output.hasPrefix("1 file checked: no problems"), "\(check.output)")
    }
}
