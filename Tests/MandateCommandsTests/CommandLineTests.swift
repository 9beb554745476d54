import Documents
import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
    @Test(
        "help of every command",
        arguments: [
            "check", "score", "explain", "todo", "report", "test", "whatif", "sweep", "diff", "recompute", "fmt",
            "init",
            "new", "import", "export", "attach", "draft", "migrate", "schema", "setup", "translations",
        ])
    func help(command: String) throws {
        let run = CommandRun("help", command)
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "help-\(command).txt")
    }

    @Test("help of the program, asked for or not")
    func overallHelp() throws {
        let run = CommandRun("--help")
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "help.txt")
        #expect(CommandRun().status == 0)
    }

    @Test("a misspelt command gets a suggestion")
    func misspeltCommand() {
        let run = CommandRun("scroe", "x")
        #expect(run.status == 2)
        #expect(run.errorOutput == "error: there is no command `scroe`\n  help: did you mean `mandate score`?\n")
    }

    @Test("help of a command below another, however it is asked for")
    func innerHelp() {
        let help = CommandRun("new", "evaluation", "--help").output
        #expect(help.contains("Usage:\n  mandate new evaluation [<id>] [options]\n"))
        #expect(CommandRun("help", "new", "evaluation").output == help)
        #expect(CommandRun("new", "evaluation", "-h", language: .fr).output.contains("Utilisation :"))
        let whole = CommandRun("--help").output
        #expect(CommandRun("help", "help").output == whole)
        #expect(CommandRun("--help", "help").output == whole)
        let spanish = CommandRun("score", "--help", language: .es).output
        #expect(CommandRun("help", "--lang", "es", "score").output == spanish)
    }

    @Test("a misspelt command below another, or asked for help, gets one too")
    func misspeltInnerCommand() {
        let inner = CommandRun("new", "evaluatoin")
        #expect(inner.status == 2)
        #expect(inner.errorOutput.contains("did you mean `mandate new evaluation`?"))
        let help = CommandRun("help", "new", "nothing")
        #expect(help.status == 2)
        #expect(help.errorOutput.contains("commands: evaluation, methodology, scenario"))
        #expect(CommandRun("help", "scor").errorOutput.contains("did you mean `mandate score`?"))
    }

    @Test("a misspelt evaluation or methodology gets a suggestion")
    func misspeltNames() {
        let evaluation = CommandRun("score", "scrc-algeria-2016-2918")
        #expect(evaluation.status == 3)
        #expect(evaluation.errorOutput.contains("did you mean Evaluations/scrc-algeria-2016-2019?"))
        let methodology = CommandRun("score", "scrc-algeria-2016-2019", "--under", "activity-area")
        #expect(methodology.status == 3)
        #expect(methodology.errorOutput.contains("did you mean activity-areas?"))
    }

    @Test("nothing to work on anywhere is said plainly")
    func noWorkspace() throws {
        let folder = try TemporaryFolder()
        for command in ["check", "fmt", "migrate"] {
            let run = CommandRun(command, in: folder.path)
            #expect(run.status == 3, "\(command)")
            #expect(run.errorOutput.contains("begin a workspace: mandate init FOLDER"), "\(command)")
        }
    }

    @Test("completions for three shells", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) {
        let run = CommandRun("--generate-completion-script", shell)
        #expect(run.status == 0)
        #expect(run.output.contains("explain"))
        #expect(run.output.contains("Stay and check again whenever a file changes.") == (shell != "bash"))
    }

    @Test(
        "schemas are JSON that says which version of JSON Schema it is",
        arguments: ["methodology", "evaluation", "calendar", "scenario", "assessment"])
    func schemas(kind: String) {
        let run = CommandRun("schema", kind)
        #expect(run.status == 0)
        #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
    }

    @Test("the version alone in the first line, then formats and the release built in")
    func version() throws {
        let lines = CommandRun("--version").output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[0].wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/) != nil)
        let schemas = try FileManager.default.contentsOfDirectory(atPath: "\(CommandRun.repository)/Docs/schemas")
        let formats = schemas.map { $0.replacing("-1.json", with: "/1") }
        let said = lines[1].replacing("Formats: ", with: "").split(separator: ", ").map(String.init)
        #expect(said.sorted() == formats.sorted())
        let list = try Data(contentsOf: URL(filePath: "\(CommandRun.repository)/Criteria/released.yaml"))
        #expect(lines[2].hasSuffix(" SHA-256 of the list \(Digest.sha256(of: Array(list)))"))
        #expect(CommandRun("--version", language: .zh).output.hasPrefix(lines[0] + "\n格式："))
    }
}
