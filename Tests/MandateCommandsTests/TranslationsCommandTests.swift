import Documents
import Foundation
import Testing
import Words

@Suite struct TranslationsCommandTests {
    /// A seventh language: its head as a translator writes it, and a few messages.
    private static let portuguese = """
        format: language/1
        language: pt
        name: português
        direction: ltr
        plurals: {one: "i = 0..1", many: "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"}
        numbers: {decimal: ",", group: ".", percent: "%"}
        quotes: {open: "«", close: "»"}
        lists: {between: ", ", and: " e ", or: " ou "}
        dates: {day: "%{day} de %{month} de %{year}", month: "%{month} de %{year}"}
        months: [janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro]
        messages:
          page_one:
            summary: "Em resumo"
            points: {one: "%{count} ponto", many: "%{count} de pontos", other: "%{count} pontos"}

        """

    @Test("a seventh language is one more file")
    func seventhLanguage() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write(Self.portuguese, to: "words/pt.yaml")
        let run = CommandRun(
            "report", "scrc-algeria-2016-2019", "--under", "activity-areas", "--lang", "pt", "--languages", "words",
            in: folder.path)
        #expect(run.status == 0, "\(run.errorOutput)")
        let page = try folder.read("Reports/scrc-algeria-2016-2019/activity-areas.pt.html")
        #expect(page.contains("<html lang=\"pt\" dir=\"ltr\">"))
        #expect(page.contains("Em resumo"))
        #expect(page.contains("26 de julho de 2016") || page.contains(" de janeiro de 2016"))
        #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Period assessed</span>"))
        for key in Lexicon.en.keys { #expect(!page.contains(">\(key)<"), "\(key)") }
        #expect(!page.contains("%{"))
    }

    /// What would lose the names that it tells of is said in English.
    @Test("a message with places of its own is not used")
    func placesOfItsOwn() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let wrong = "  steps: {next_steps: \"Os passos\", because: \"Porque sim.\"}\n"
        try folder.write(Self.portuguese + wrong, to: "words/pt.yaml")
        let run = CommandRun(
            "report", "scrc-algeria-2016-2019", "--under", "activity-areas", "--lang", "pt", "--languages", "words",
            in: folder.path)
        #expect(run.status == 0, "\(run.errorOutput)")
        let page = try folder.read("Reports/scrc-algeria-2016-2019/activity-areas.pt.html")
        #expect(page.contains("Os passos"))
        #expect(!page.contains("Porque sim"))
    }

    @Test(
        "what a translator must know has its place", arguments: ["text", "gnu", "json"])
    func check(format: String) throws {
        let folder = try TemporaryFolder()
        let english = String(decoding: try #require(Lexicon.source(of: .en)).bytes, as: UTF8.self)
        let changed = english.replacing("language: en", with: "language: nl", maxReplacements: 1)
            .replacing("    summary: \"In brief\"\n", with: "").replacing("%{maximum}", with: "%{maxium}")
            .replacing("{one: \"%{count} point\", ", with: "{")
        try folder.write(changed, to: "nl.yaml")
        let run = CommandRun("translations", "check", "nl.yaml", "--format", format, in: folder.path)
        #expect(run.status == 1)
        for part in [
            "the message `page_one.summary` is missing", "nothing is put into `%{maxium}` here",
            "lacks the plural form `one`", "reads as in English", "nl.yaml",
        ] {
            #expect(run.output.contains(part), "\(part)")
        }
    }

    @Test("what is built in is whole") func builtIn() throws {
        let run = CommandRun("translations", "check", in: try TemporaryFolder().path)
        #expect(run.status == 0)
        #expect(run.output == "18 files checked: no problems\n")
    }

    @Test(
        "a language that there is not, or whose file is not its own",
        arguments: [
            (["--lang", "de"], 2, "there are no words for the language `de`"), (["--lang", "pt"], 2, "`pt`"),
            (["--lang", "../fr"], 2, "`../fr`"),
            (["--lang", "nl", "--languages", "words"], 1, "says that it is in `pt`"),
            (["--lang", "xx", "--languages", "words"], 1, "words/xx.yaml cannot be used"),
        ])
    func refusals(arguments: [String], status: Int32, told: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write(Self.portuguese, to: "words/nl.yaml")
        try folder.write("format: language/1\n", to: "words/xx.yaml")
        let run = CommandRun.running(["report", "scrc-algeria-2016-2019"] + arguments, in: folder.path)
        #expect(run.status == status)
        #expect(run.errorOutput.contains(told), "\(run.errorOutput)")
    }

    @Test("a pipe in a folder of languages keeps nobody waiting")
    func pipe() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("", to: "words/other.txt")
        #expect(mkfifo("\(folder.path)/words/pt.yaml", 0o600) == 0)
        let run = CommandRun(
            "report", "scrc-algeria-2016-2019", "--lang", "pt", "--languages", "words", in: folder.path)
        #expect(run.status == 3 && run.errorOutput.contains("cannot read words/pt.yaml: it is no plain file"))
    }
}
