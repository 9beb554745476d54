import Foundation
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
}
