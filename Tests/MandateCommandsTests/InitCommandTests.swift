import Documents
import Foundation
import TestSupport
import Testing
import Words

@Suite struct InitCommandTests {
    private func everything(in folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { !isFolder("\(folder)/\($0)") }.sorted()
    }

    private func isFolder(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == .typeDirectory
    }

    @Test("a workspace passes all checks, in every language", arguments: Lexicon.builtInReports, [true, false])
    func workspace(language: Language, isCopied: Bool) throws {
        let folder = try TemporaryFolder()
        let place = "là-bas/mes dossiers"
        let options = ["--lang", language.rawValue] + (isCopied ? ["--copy-criteria"] : [])
        let run = CommandRun.running(["init", place] + options, in: folder.path)
        #expect(run.status == 0, "\(run.errorOutput)")
        #expect(run.output == "\(place)\n")
        let inside = "\(folder.path)/\(place)"
        #expect(CommandRun("check", in: inside).output.hasSuffix(": no problems\n") == !isCopied)
        #expect(CommandRun("check", "my-centre-2024-2027", in: inside).output == "1 file checked: no problems\n")
        #expect(CommandRun("fmt", "--check", in: inside).status == 0)
        let score = CommandRun("score", "my-centre-2024-2027", in: inside)
        let place2 = isCopied ? "Criteria" : "built into the program"
        #expect(score.output.hasSuffix("\ncriteria: \(place2); as released with version 0.2\n"))
        #expect(CommandRun("report", "my-centre-2024-2027", in: inside).status == 0)
    }

    @Test("a record that is begun in a workspace lies there, whatever lies above")
    func newRecord() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        #expect(CommandRun("init", "w", in: folder.path).status == 0)
        let arguments = ["--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions", "stockholm"]
        let run = CommandRun.running(["new", "evaluation", "mine"] + arguments, in: "\(folder.path)/w")
        #expect(run.output == "Evaluations/mine/evaluation.yaml\n", "\(run)")
        #expect(CommandRun("check", "mine", in: "\(folder.path)/w").status == 0)
    }

    @Test("a workspace speaks the language that the surroundings ask for, unless it is named")
    func language() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun.running(["init", "w"], in: folder.path, language: .fr).status == 0)
        #expect(try folder.read("w/README.md").contains("dossier"))
        #expect(CommandRun.running(["init", "v", "--lang", "en"], in: folder.path, language: .fr).status == 0)
        #expect(try folder.read("v/README.md").contains("# Assessments"))
    }

    @Test("what is begun speaks the language that the surroundings ask for, unless it is named")
    func languageOfRecord() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", in: folder.path).status == 0)
        let begin = { (id: String, options: [String]) in
            CommandRun.running(
                [
                    "new", "evaluation", id, "--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions",
                    "stockholm",
                ] + options, in: "\(folder.path)/w", language: .fr)
        }
        #expect(begin("un", []).status == 0 && begin("deux", ["--lang", "en"]).status == 0)
        let (french, english) = (
            try folder.read("w/Evaluations/un/evaluation.yaml"), try folder.read("w/Evaluations/deux/evaluation.yaml")
        )
        #expect(french.contains("dossier") && !english.contains("dossier"), "\(french)")
    }

    @Test("the files, the page and the settings of a workspace")
    func files() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", "--copy-criteria", in: folder.path).status == 0)
        let listed = everything(in: "\(folder.path)/w").joined(separator: "\n")
        let texts = try ["README.md", ".vscode/settings.json"].map { try folder.read("w/\($0)") }
        try expectSnapshot(listed + "\n\n" + texts.joined(separator: "\n"), named: "init-workspace.txt")
        let settings = try #require(
            JSONSerialization.jsonObject(with: Data(texts[1].utf8)) as? [String: [String: Any]])
        for schema in settings["yaml.schemas", default: [:]].keys {
            #expect(FileManager.default.fileExists(atPath: "\(folder.path)/w/\(schema)"), "\(schema)")
        }
        for name in ["released.yaml", "calendar.yaml", "basel-bc-11-13.yaml"] {
            let shipped = try String(contentsOfFile: "\(CommandRun.repository)/Criteria/\(name)", encoding: .utf8)
            #expect(try folder.read("w/Criteria/\(name)") == shipped, "\(name)")
        }
        for kind in ["evaluation", "methodology"] {
            #expect(try folder.read("w/Docs/schemas/\(kind)-1.json") == CommandRun("schema", kind).output)
        }
    }

    @Test("a folder that holds something is left as it is; an empty one and one with hidden files are taken")
    func taken() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", in: folder.path).status == 0)
        let before = everything(in: folder.path)
        let again = CommandRun("init", "w", in: folder.path)
        #expect(again.status == 3)
        #expect(again.errorOutput.contains("w is a workspace already; it holds Docs, Evaluations, README.md"))
        try folder.write("mine", to: "other/notes.txt")
        #expect(
            CommandRun("init", "other/", in: folder.path).errorOutput.contains("other is not empty; it holds notes.txt")
        )
        #expect(CommandRun("init", "other/notes.txt", in: folder.path).status == 3)
        try folder.write("{}", to: "settings/.vscode/settings.json")
        #expect(CommandRun("init", "settings", in: folder.path).errorOutput.contains("it holds .vscode"))
        #expect(
            everything(in: folder.path) == (before + ["other/notes.txt", "settings/.vscode/settings.json"]).sorted())
        try folder.write("", to: "versioned/.git/HEAD")
        #expect(CommandRun("init", ".", in: "\(folder.path)/versioned").status == 0)
        #expect(try folder.read("versioned/.git/HEAD") == "")
    }

    #if os(Linux)
        @Test("a folder in which none can be made is told as such, not as one that another run is writing")
        func noFolderCanBeMade() throws {
            let run = CommandRun("init", "/proc/x", in: try TemporaryFolder().path)
            #expect(run.status == 3 && run.errorOutput.contains("cannot make /proc/x"))
        }
    #endif

    @Test("nothing is left where a file cannot be written")
    func notWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "file")
        let run = CommandRun("init", "file/a/b", in: folder.path)
        #expect(run.status == 3 && run.output == "")
        #expect(CommandRun("init", "/proc/nowhere/w", in: folder.path).status == 3)
        #expect(everything(in: folder.path) == ["file"])
    }

    @Test("criteria are those that are named, the workspace's, those installed, and those built in, in this order")
    func lookup() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", in: folder.path).status == 0)
        #expect(CommandRun("init", "installed", "--copy-criteria", in: folder.path).status == 0)
        let installed = "\(folder.path)/installed/Criteria"
        let inside = "\(folder.path)/w"
        func line(_ arguments: String...) -> String? {
            CommandRun.running(
                ["score", "my-centre-2024-2027"] + arguments, in: inside, installedCriteria: installed
            ).output.split(separator: "\n").last.map(String.init)
        }
        #expect(line() == "criteria: installed with the program, \(installed); as released with version 0.2")
        #expect(
            line("--criteria", "built-in:Criteria")
                == "criteria: built into the program; as released with version 0.2")
        let areas = try folder.read("installed/Criteria/activity-areas.yaml")
        try folder.write(areas + "# changed\n", to: "w/Criteria/activity-areas.yaml")
        let under = ["--under", "activity-areas"]
        #expect(line(under[0], under[1]) == "criteria: Criteria; not as released: activity-areas.yaml")
        #expect(line("--criteria", installed) == "criteria: \(installed); as released with version 0.2")
        #expect(line("--criteria", "nowhere") == nil)
    }

    @Test("what is begun in a workspace without criteria of its own lies in it, and never beside the installed ones")
    func begun() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", "w", in: folder.path).status == 0)
        let inside = "\(folder.path)/w/Evaluations"
        let record = CommandRun(
            "new", "evaluation", "next", "--period", "2024-01-01..2027-12-31", "--country", "FRA", "--conventions",
            "basel", in: inside)
        #expect(record.output == "../Evaluations/next/evaluation.yaml\n")
        let scenario = CommandRun("new", "scenario", "softer", "--extends", "activity-areas", in: inside)
        #expect(scenario.output == "../Scenarios/softer.yaml\n")
        let methodology = CommandRun("new", "methodology", "own", "--conventions", "basel", in: inside)
        #expect(methodology.status == 2)
        #expect(methodology.errorOutput.contains("mandate init FOLDER --copy-criteria"))
        #expect(everything(in: "\(folder.path)/w").filter { $0.contains("own") } == [])
    }

    @Test("criteria further up are those of a workspace below them")
    func furtherUp() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        #expect(CommandRun("init", "below/w", in: folder.path).status == 0)
        let score = CommandRun("score", "my-centre-2024-2027", in: "\(folder.path)/below/w")
        #expect(score.output.hasSuffix("\ncriteria: ../../Criteria; as released with version 0.2\n"))
        #expect(try folder.read("below/w/README.md").contains("nearest folder Criteria/ further up"))
    }
}
