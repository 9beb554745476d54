import Foundation
import Testing

@Suite struct ExportCommandTests {
    private static let languages = ["en", "fr", "es", "ar", "ru", "zh"]
    private static let records = ["scrc-algeria-2016-2019", "example-dual-centre-2020-2023"]

    @Test("what goes out and comes back changes nothing", arguments: languages, records)
    func roundTrip(language: String, id: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let path = "Evaluations/\(id)/evaluation.yaml"
        let before = try folder.read(path)
        let run = CommandRun("export", "workbook", id, "--lang", language, in: folder.path)
        #expect(run.status == 0 && run.output == "\(id).xlsx\n")
        let again = CommandRun("import", "\(id).xlsx", "--into", id, "--write", in: folder.path)
        #expect(again.status == 0)
        #expect(again.output.contains("The workbook says nothing that the record does not say."), "\(again.output)")
        #expect(try folder.read(path) == before)
    }

    @Test("the same record gives the same bytes, and a file that is there is not overwritten")
    func bytes() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = Self.records[0]
        for name in ["a.xlsx", "b.xlsx"] {
            #expect(CommandRun("export", "workbook", id, "--output", name, in: folder.path).status == 0)
        }
        let bytes = { (name: String) in try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")) }
        #expect(try bytes("a.xlsx") == bytes("b.xlsx"))
        #expect(CommandRun("export", "workbook", id, "--output", "a.xlsx", in: folder.path).status == 3)
    }

    @Test("tables for other programs hold codes, and no formula")
    func data() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = Self.records[0]
        let run = CommandRun("export", "data", id, Self.records[1], "--output", "tables", in: folder.path)
        #expect(run.status == 0 && run.output.contains("tables/activities.csv\n"))
        let rows = try folder.read("tables/activities.csv").split(separator: "\r\n")
        #expect(rows.first?.contains("record,id,title,") == true)
        #expect(Set(rows.dropFirst().map { String($0.prefix { $0 != "," }) }) == Set(Self.records))
        #expect(rows.contains { $0.contains(",DZA,") } && rows.contains { $0.contains(",completed,") })
        #expect(CommandRun("export", "data", id, "--output", "tables", in: folder.path).status == 3)
    }

    @Test("a record goes into the tables once, and two of one id not at all")
    func namesakes() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let id = Self.records[0]
        #expect(CommandRun("export", "data", id, "-o", "once", in: folder.path).status == 0)
        let twice = CommandRun("export", "data", id, "./Evaluations/\(id)", "-o", "twice", in: folder.path)
        #expect(twice.status == 0)
        #expect(try folder.read("twice/activities.csv") == folder.read("once/activities.csv"))
        try folder.write(try folder.read("Evaluations/\(id)/evaluation.yaml"), to: "Evaluations/copy/evaluation.yaml")
        let run = CommandRun("export", "data", id, "Evaluations/copy", Self.records[1], "-o", "both", in: folder.path)
        #expect(run.status == 1 && run.errorOutput.contains("its id `\(id)` is also that of"))
        #expect(try !folder.read("both/activities.csv").contains(id))
    }

    @Test("a run that was ended before all tables were there is no reason to refuse the next")
    func afterEndedRun() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let first = CommandRun("export", "data", Self.records[0], "-o", "tables", in: folder.path)
        let sources = try folder.read("tables/sources.csv")
        try FileManager.default.removeItem(atPath: folder.path + "/tables/sources.csv")
        let second = CommandRun("export", "data", Self.records[0], "-o", "tables", in: folder.path)
        #expect(second.status == 0 && second.output == first.output)
        #expect(try folder.read("tables/sources.csv") == sources)
    }

    @Test("tables are written all or none, and into a folder that is named")
    func allOrNone() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("mine", to: "tables/sources.csv")
        let run = CommandRun("export", "data", Self.records[0], "-o", "tables", in: folder.path)
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tables") == ["sources.csv"])
        #expect(CommandRun("export", "data", Self.records[0], "-o", "", in: folder.path).status == 2)
    }
}
