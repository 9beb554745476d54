import Documents
import Foundation
import Results
import Scoring
import TestSupport
import Testing

@Suite struct ScoreCommandTests {
    @Test("a name with the end of a line stays on one line, and an empty one is told as such")
    func oddNames() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        #expect(
            CommandRun("score", "a\nerror: b", in: folder.path).errorOutput.hasPrefix(
                "error: there is no file, folder or evaluation a·error: b\n"))
        #expect(CommandRun("score", "", in: folder.path).errorOutput.hasPrefix("error: the name is empty\n"))
    }

    @Test(
        "the score table of the shipped evaluations",
        arguments: ["scrc-algeria-2016-2019", "example-dual-centre-2020-2023"])
    func table(evaluation: String) throws {
        let run = CommandRun("score", "Evaluations/\(evaluation)")
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "score-\(evaluation).txt")
    }

    @Test("the table in French, on a narrow terminal")
    func frenchAndNarrow() throws {
        let run = CommandRun(
            "score", "Evaluations/scrc-algeria-2016-2019", "--under", "stockholm-sc-6-16", "--lang", "fr", width: 60)
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
        try expectSnapshot(run.output, named: "score-fr-60.txt")
    }

    @Test("json is one object for one assessment, a list for several")
    func json() throws {
        let one = CommandRun("score", "scrc-algeria-2016-2019", "--under", "activity-areas", "--format", "json")
        let assessment = try JSONDecoder().decode(Assessment.self, from: Data(one.output.utf8))
        #expect(assessment.methodology.id == "activity-areas")
        #expect(String(decoding: try CanonicalJSON.encode(assessment), as: UTF8.self) == one.output)

        let several = CommandRun("score", "scrc-algeria-2016-2019", "--format", "json")
        let list = try JSONDecoder().decode([Assessment].self, from: Data(several.output.utf8))
        #expect(list.map(\.methodology.id) == ["stockholm-sc-6-16", "activity-areas"])
    }

    @Test("a methodology may be named by its file")
    func underFile() {
        let run = CommandRun(
            "score", "scrc-algeria-2016-2019", "--under", "Criteria/activity-areas.yaml", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output.contains("\"id\" : \"activity-areas\""))
    }

    @Test("an evaluation is found by its folder, its file, its id, and from inside its folder")
    func names() {
        let byFolder = CommandRun("score", "Evaluations/scrc-algeria-2016-2019/")
        let byFile = CommandRun("score", "Evaluations/scrc-algeria-2016-2019/evaluation.yaml")
        let byID = CommandRun("score", "scrc-algeria-2016-2019")
        let inside = CommandRun("score", ".", in: CommandRun.repository + "Evaluations/scrc-algeria-2016-2019")
        for run in [byFile, byID, inside] {
            #expect(run.status == 0)
            #expect(run.output.replacing(": ../../Criteria;", with: ": Criteria;") == byFolder.output)
        }
    }

    @Test("an evaluation with an error is not scored, and every error is shown")
    func errors() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let name = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"
        let text = try folder.read(name)
            .replacing("status: completed", with: "status: complete", maxReplacements: 1)
            .replacing("country: MAR", with: "country: MA", maxReplacements: 1)
        try folder.write(text, to: name)
        let run = CommandRun("score", "scrc-algeria-2016-2019", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errorOutput.contains("write `completed`"))
        #expect(run.errorOutput.contains("write `MAR`"))
        #expect(run.errorOutput.hasSuffix("2 errors; nothing was scored\n"))
    }

    @Test("nothing is scored under an id that two methodologies bear")
    func twins() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let rules = try folder.read("Criteria/activity-areas.yaml")
        try folder.write(rules, to: "Criteria/aaa.yaml")
        let id = "scrc-algeria-2016-2019"
        let run = CommandRun("score", id, "--under", "activity-areas", in: folder.path)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errorOutput.contains("error[N2]") && run.errorOutput.contains("Criteria/aaa.yaml"))
        // A file that is named is meant.
        #expect(CommandRun("score", id, "--under", "Criteria/aaa.yaml", in: folder.path).status == 0)
    }

    @Test("a record is named by its id, wherever its folder lies")
    func byID() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = "example-dual-centre-2020-2023"
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/Evaluations/\(id)", toPath: "\(folder.path)/Evaluations/folder")
        #expect(CommandRun("todo", id, in: folder.path).status == 0)
        #expect(CommandRun("todo", "folder", in: folder.path).status == 0)
        #expect(CommandRun("todo", "example-dual-centre-2020-2024", in: folder.path).status == 3)
    }

    @Test("progress is told for more than a handful of evaluations, unless --quiet")
    func progress() {
        let names = Array(repeating: "scrc-algeria-2016-2019", count: 6)
        let loud = CommandRun.running(["score"] + names)
        #expect(loud.errorOutput.contains("6 of 6 evaluations: scrc-algeria-2016-2019\n"))
        let quiet = CommandRun.running(["score", "--quiet"] + names)
        #expect(quiet.errorOutput == "")
        #expect(quiet.output == loud.output)
    }

    @Test("colours: on a terminal only, always, or never")
    func colours() {
        let escape: Character = "\u{1B}"
        #expect(!CommandRun("score", "scrc-algeria-2016-2019").output.contains(escape))
        #expect(CommandRun("score", "scrc-algeria-2016-2019", isTerminal: true).output.contains(escape))
        #expect(CommandRun("score", "scrc-algeria-2016-2019", "--color", "always").output.contains(escape))
        let never = CommandRun("score", "scrc-algeria-2016-2019", "--color", "never", isTerminal: true)
        #expect(!never.output.contains(escape))
    }

    @Test("several records end with an overview in the order of their names, with those that were left out")
    func overview() throws {
        let names = ["scrc-algeria-2016-2019", "nowhere", "example-dual-centre-2020-2023"]
        let run = CommandRun.running(["score"] + names + ["--overview"])
        #expect(run.status != 0)
        let ids = run.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(!run.output.contains("Measured"))
        #expect(ids.firstIndex { $0.hasPrefix("scrc") } ?? 99 < ids.firstIndex { $0.hasPrefix("nowhere") } ?? 0)
        #expect(CommandRun.running(["score"] + names).output.contains("Overview\n========\n"))
        #expect(!CommandRun("score", names[0]).output.contains("Overview"))
        let table = CommandRun.running(["score"] + names + ["--format", "csv"]).output
        let rows = table.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(
            rows.map { $0[0] }.dropFirst() == [
                "scrc-algeria-2016-2019", "scrc-algeria-2016-2019", "nowhere", "example-dual-centre-2020-2023",
                "example-dual-centre-2020-2023", "example-dual-centre-2020-2023",
            ])
        let columns = Dictionary(uniqueKeysWithValues: zip(rows[0].map(String.init), rows[2].map(String.init)))
        let assessment = try JSONDecoder().decode(
            Assessment.self,
            from: Data(CommandRun("score", names[0], "--under", "activity-areas", "--format", "json").output.utf8))
        #expect(columns["points"] == "27.5" && columns["highest_with_documents"] == "69.25")
        #expect(columns["gates_not_met"] == "\(assessment.gates.count { !$0.met })")
        #expect(columns["rating"] == assessment.rating?.class && columns["rating_status"] == "illustrative")
        #expect(rows[3].last?.contains("nowhere") == true && rows[3][14] == "1")
    }
}
