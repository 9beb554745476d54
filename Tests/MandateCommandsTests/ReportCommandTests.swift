import Documents
import Foundation
import Scalars
import Testing

@Suite struct ReportCommandTests {
    @Test("writes a folder per evaluation and says which page to open")
    func folder() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let run = CommandRun(
            "report", "Evaluations/scrc-algeria-2016-2019", "--lang", "en", "--lang", "fr", in: folder.path)
        #expect(run.status == 0)
        #expect(run.output == "Reports/scrc-algeria-2016-2019/index.html\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/scrc-algeria-2016-2019")
        let forms = ["en.html", "en.md", "en.csv", "fr.html", "fr.md", "fr.csv", "json"]
        let expected = ["activity-areas", "stockholm-sc-6-16"].flatMap { id in forms.map { "\(id).\($0)" } }
        #expect(Set(names) == Set(expected + ["index.html", ".mandate-report"]))
    }

    @Test("languages may stand behind commas")
    func languagesBehindCommas() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let command = ["report", "scrc-algeria-2016-2019", "--under", "activity-areas", "--format", "md", "--lang"]
        let run = CommandRun.running(command + ["fr,ru"], in: folder.path)
        #expect(run.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/scrc-algeria-2016-2019")
        #expect(names.contains("activity-areas.fr.md") && names.contains("activity-areas.ru.md"))
        #expect(CommandRun.running(command + ["fr,xx"], in: folder.path).status == 2)
    }

    @Test("one methodology and one language give one page without a cover")
    func onePage() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let run = CommandRun(
            "report", "scrc-algeria-2016-2019", "--under", "activity-areas", "--output", "out", "--quiet",
            in: folder.path)
        #expect(run.output == "out/scrc-algeria-2016-2019/activity-areas.en.html\n")
        #expect(run.errorOutput == "")
    }

    @Test("what an earlier run wrote and this one does not is told")
    func narrowerReport() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let command = ["report", "scrc-algeria-2016-2019", "--format", "csv"]
        let whole = CommandRun.running(command, in: folder.path)
        #expect(whole.status == 0 && !whole.errorOutput.contains("no longer there"))
        let narrow = CommandRun.running(command + ["--under", "stockholm-sc-6-16"], in: folder.path)
        let gone = "activity-areas.en.csv, activity-areas.json, index.html"
        #expect(
            narrow.errorOutput.contains(
                "  no longer there, since this run did not write them anew: \(gone)\n"))
        #expect(!CommandRun.running(command, in: folder.path).errorOutput.contains("no longer there"))
    }

    @Test("the same input gives the same bytes")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let name = "Reports/scrc-algeria-2016-2019/activity-areas.en.html"
        _ = CommandRun("report", "scrc-algeria-2016-2019", in: folder.path)
        let first = try folder.read(name)
        #expect(CommandRun("report", "scrc-algeria-2016-2019", in: folder.path).status == 0)
        #expect(try folder.read(name) == first)
    }

    @Test(
        "reports of another record with the same id are left as they are, and told", arguments: ["Reports", "../out"])
    func otherRecordOfOneID(output: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = "scrc-algeria-2016-2019"
        let text = try folder.read("Evaluations/\(id)/evaluation.yaml")
        try folder.write(
            text.replacing("2016-01-01..2019-12-31", with: "2016-01-01..2018-12-31"), to: "copies/a b.yaml")
        let project = folder.path + "/Evaluations"
        let report = { (record: String) in
            CommandRun("report", record, "-o", output, "--criteria", "../Criteria", in: project)
        }
        #expect(report(id).status == 0)
        let page = "\(output.hasPrefix("..") ? "out" : "Evaluations/Reports")/\(id)/index.html"
        let before = try folder.read(page)
        let refused = report("../copies/a b.yaml")
        #expect(refused.status == 3)
        #expect(
            refused.errorOutput.contains(
                "(\(id)/evaluation.yaml, scrc-algeria, 2016-01-01..2019-12-31); it was left as it is"))
        #expect(try folder.read(page) == before)
        // Its own record renews it, wherever it is named from and whatever changed in it.
        try folder.write(
            text.replacing("2016-01-01..2019-12-31", with: "2016-01-01..2017-12-31"),
            to: "Evaluations/\(id)/evaluation.yaml")
        let again = CommandRun(
            "report", "Evaluations/\(id)", "-o", output == "Reports" ? "Evaluations/Reports" : "out", in: folder.path)
        #expect(again.status == 0)
        #expect(try folder.read(page) != before)
    }

    @Test("a record that was moved renews its report; another that came in its place does not")
    func movedRecord() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = "scrc-algeria-2016-2019"
        let text = try folder.read("Evaluations/\(id)/evaluation.yaml")
        #expect(CommandRun("report", id, in: folder.path).status == 0)
        try FileManager.default.removeItem(atPath: folder.path + "/Evaluations/\(id)")
        try folder.write(text, to: "moved.yaml")
        #expect(CommandRun("report", "moved.yaml", in: folder.path).status == 0)
        try FileManager.default.removeItem(atPath: folder.path + "/moved.yaml")
        try folder.write(text.replacing("id: scrc-algeria\n", with: "id: another\n"), to: "other.yaml")
        let refused = CommandRun("report", "other.yaml", in: folder.path)
        #expect(refused.status == 3)
        #expect(refused.errorOutput.contains("moved.yaml, scrc-algeria, 2016"))
    }

    @Test("an error in the record leaves the report of before as it is")
    func errorKeepsOldReport() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        _ = CommandRun("report", "scrc-algeria-2016-2019", in: folder.path)
        let name = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"
        try folder.write(try folder.read(name).replacing("period:", with: "periode:", maxReplacements: 1), to: name)
        let run = CommandRun("report", "scrc-algeria-2016-2019", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(try !folder.read("Reports/scrc-algeria-2016-2019/index.html").isEmpty)
        let older = "Reports/scrc-algeria-2016-2019 holds a report of an older state of \(name); none was written now\n"
        #expect(run.errorOutput.contains(older))
        let elsewhere = CommandRun("report", "scrc-algeria-2016-2019", "-o", "other", in: folder.path)
        #expect(elsewhere.status == 1 && !elsewhere.errorOutput.contains("older state"))
    }

    @Test("a report that somebody changed by hand is not overwritten, and what to do is said")
    func changedByHand() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let arguments = ["report", "scrc-algeria-2016-2019", "--under", "activity-areas"]
        _ = CommandRun.running(arguments, in: folder.path)
        let page = "Reports/scrc-algeria-2016-2019/activity-areas.en.md"
        try folder.write("my remarks\n", to: page)
        let run = CommandRun.running(arguments, in: folder.path)
        #expect(run.status == 3 && run.errorOutput.contains("changed since a report wrote it (activity-areas.en.md)"))
        #expect(try folder.read(page) == "my remarks\n")
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(page)")
        #expect(CommandRun.running(arguments, in: folder.path).status == 0)
    }

    @Test("a path steers no terminal, and programs get it byte by byte")
    func hostilePath() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let output = "R\u{1B}[31m\u{202E}"
        let arguments = ["report", "scrc-algeria-2016-2019", "-o", output, "--under", "activity-areas"]
        let shown = CommandRun.running(arguments, in: folder.path, isTerminal: true)
        #expect(shown.output.hasPrefix("R·[31m·/") && !shown.errorOutput.contains("\u{1B}[31m\u{202E}"))
        #expect(CommandRun.running(arguments, in: folder.path).output.hasPrefix(output))
    }

    @Test("a folder that holds other files is not replaced")
    func foreignFolder() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("mine", to: "Reports/scrc-algeria-2016-2019/letter.txt")
        let run = CommandRun("report", "scrc-algeria-2016-2019", in: folder.path)
        #expect(run.status == 3)
        #expect(try folder.read("Reports/scrc-algeria-2016-2019/letter.txt") == "mine")
    }

    @Test("what verifies a report compares with its results, wherever it was written")
    func verification() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let run = CommandRun("report", "scrc-algeria-2016-2019", "-o", "else where", in: folder.path)
        #expect(run.status == 0)
        let start = "else where/scrc-algeria-2016-2019/activity-areas"
        let digest = Digest.sha256(of: Array(try folder.read("\(start).json").utf8))
        let page = try folder.read("\(start).en.md")
        let command =
            #"--output "$new" && echo "\#(digest)  $new"/scrc-algeria-2016-2019/activity-areas.json | $(command -v sha256sum || echo "shasum -a 256") -c"#
        #expect(page.contains(command) && !page.contains("Reports"))
    }

    @Test(
        "the command that verifies a report gives the same results, wherever its rules lie",
        arguments: ["my-criteria.yaml", "Criteria/examples/unep.yaml", "Criteria/activity-areas.yaml"])
    func verificationUnderAFile(rules: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let own = try folder.read("Criteria/activity-areas.yaml")
        try folder.write(own.replacing(scalars: "id: activity-areas", with: "id: my-criteria"), to: "my-criteria.yaml")
        #expect(CommandRun("report", "scrc-algeria-2016-2019", "--under", rules, in: folder.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/scrc-algeria-2016-2019")
        let id = try #require(names.first { $0.hasSuffix(".json") }).dropLast(".json".count)
        let page = try folder.read("Reports/scrc-algeria-2016-2019/\(id).en.md")
        let typed = try #require(page.cut(around: "mandate report ")?.after.cut(around: " --output")?.before)
        let again = CommandRun.running(
            ["report"] + typed.words.map(String.init) + ["--output", "again"], in: folder.path)
        #expect(again.status == 0, "\(typed): \(again.errorOutput)")
        let results = "scrc-algeria-2016-2019/\(id).json"
        #expect(try folder.read("again/\(results)") == folder.read("Reports/\(results)"))
    }

    @Test("no class under rules that nobody adopted stands in strong letters", arguments: ["unep", "mopan"])
    func plainClasses(id: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let run = CommandRun(
            "report", "scrc-algeria-2016-2019", "--under", "Criteria/examples/\(id).yaml", "--format", "html",
            "--lang", "en", in: folder.path)
        #expect(run.status == 0)
        let page = try folder.read("Reports/scrc-algeria-2016-2019/\(id).en.html")
        #expect(page.contains("nsatisfactory"))
        #expect(!page.contains("nsatisfactory</strong>"))
    }
}
